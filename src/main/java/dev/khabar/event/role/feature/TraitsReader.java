package dev.khabar.event.role.feature;

import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.grammar.PlaceFinder;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.SubjectAgreement;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what is true of the parties of a sentence whichever trigger is asked about. */
final class TraitsReader {
  private static final Piece NAME = Piece.of("name");

  private final SentenceParties parties;
  private final PartyWords words;
  private final Map<String, Piece> standings = new HashMap<>();

  /**
   * Of the parties of a sentence.
   *
   * @param earlier whom the sentences before told of
   */
  TraitsReader(SentenceParties parties, List<ToldParties.Told> earlier) {
    this.parties = parties;
    this.words = new PartyWords(parties.view(), parties.place());
    for (ToldParties.Told party : earlier) {
      standings.put(
          parties.told().key(party.filler()), Piece.of(ToldFeatures.code(party.standings())));
    }
  }

  /** The traits of a party, by its place in the sentence's list. */
  PartyTraits of(int index) {
    SentenceView view = parties.view();
    List<RoleCandidates.Item> items = parties.items();
    RoleCandidates.Item item = items.get(index);
    PhraseParties.Party party = item.party();
    int at = PhraseHead.of(view, party.first(), party.last());
    int start = item.start();
    int next = PhraseNeighbours.next(view, parties.place(), items, index);
    int verb = words.verbBefore(start);
    String key = parties.told().key(party.as(RoleName.PARTICIPANT));
    return new PartyTraits(
        Piece.of(view.folded(at)),
        WordPieces.of(view.classes(at)),
        Piece.of(view.folded(party.first() - 1)),
        Piece.of(words.ending(party)),
        Piece.of(parties.place().ending(party)),
        PlaceFinder.isLocative(view, party.first()),
        PhraseNeighbours.before(items, index),
        next < 0 ? RoleFeatures.NONE : parties.kind(next),
        key,
        standings.getOrDefault(key, RoleFeatures.NONE),
        Piece.of(view.folded(view.attachedPreposition(start) != ' ' ? start - 1 : start - 2)),
        verb,
        verb < 0 ? RoleFeatures.NONE : Piece.of(view.folded(verb)),
        verb < 0 ? PartyTraits.NO_VERB_CLASS : WordPieces.ofVerb(view.classes(verb)),
        words.casualty(party),
        sort(view, at, view.isName(at) ? NAME : RoleFeatures.NONE),
        sign(view, SubjectAgreement.head(view, item)),
        sort(view, party.first() - 1, RoleFeatures.NONE));
  }

  private static Piece sort(SentenceView view, int i, Piece other) {
    Optional<NounClasses.Noun> noun = noun(view, i);
    return noun.isPresent() ? Piece.of(noun.get().sort()) : other;
  }

  private static Piece sign(SentenceView view, int i) {
    Optional<NounClasses.Noun> noun = noun(view, i);
    return noun.isPresent() ? Piece.of(noun.get().sign()) : RoleFeatures.NONE;
  }

  private static Optional<NounClasses.Noun> noun(SentenceView view, int i) {
    boolean word = i >= 0 && !view.isName(i) && !view.isVerb(i) && !view.isPreposition(i);
    return word ? view.noun(i) : Optional.empty();
  }
}
