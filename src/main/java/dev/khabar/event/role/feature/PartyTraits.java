package dev.khabar.event.role.feature;

import dev.khabar.arabic.WordMemory;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.NewsWordClasses;
import dev.khabar.event.lexicon.NounClasses;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.grammar.PlaceFinder;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.role.party.SubjectAgreement;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is true of a party whichever trigger is asked about; found once for a sentence.
 *
 * @param kind what sort of party it is
 * @param head its head
 * @param classes the classes of its head, from coarse to fine: words that news uses alike
 * @param previous the word before it
 * @param preposition the preposition that governs its phrase, or an empty string
 * @param ending its case, as far as it is spelled
 * @param tail its number and gender, as far as a pronoun shows them
 * @param locative whether a word of place governs it
 * @param somebody whether it may act or suffer at all
 * @param host index of the party right before, or -1
 * @param next the kind of the next phrase that no preposition governs
 * @param key what it is known by in the article
 * @param standing how the sentences before told of it
 * @param shown what stands before its preposition
 * @param verb index of the nearest verb before it in its clause, or -1
 * @param verbWord that verb as it is spelled
 * @param verbClass the class of that verb
 * @param casualty how the sentence tells that it was killed or hurt, or none
 * @param sort what sort of noun its head is; of a name its type
 * @param sign gender and number of its head, as far as they are known
 * @param above what sort of noun stands right before, to which it may be annexed
 */
record PartyTraits(
    Piece kind,
    Piece head,
    Piece[] classes,
    Piece previous,
    String preposition,
    Piece ending,
    Piece tail,
    boolean locative,
    boolean somebody,
    int host,
    Piece next,
    String key,
    Piece standing,
    Piece shown,
    int verb,
    Piece verbWord,
    Piece verbClass,
    Piece casualty,
    Piece sort,
    Piece sign,
    Piece above) {
  private static final NewsWordClasses CLASSES = NewsWordClasses.shipped();

  private static final int REMEMBERED = 1 << 14;

  /** The classes of the words met last, as pieces. */
  private static final WordMemory<Piece[]> REMEMBERED_CLASSES =
      new WordMemory<>(REMEMBERED, PartyTraits::find);

  /** How fine the class of a verb is. */
  private static final int VERB_GRAIN = 1;

  private static final Piece NAME = Piece.of("name");

  /** A verb that is the trigger. */
  static final Piece HERE = Piece.of("here");

  static final Piece HERE_CLASS = classes(HERE.text())[VERB_GRAIN];

  static PartyTraits[] of(
      SentenceView view,
      List<Candidate> triggers,
      List<RoleCandidates.Item> items,
      ToldParties told,
      List<ToldParties.Told> earlier) {
    Map<String, Piece> standings = new HashMap<>();
    for (ToldParties.Told party : earlier) {
      standings.put(told.key(party.filler()), Piece.of(ToldFeatures.code(party.standings())));
    }
    PartyPlace place = new PartyPlace(view, triggers);
    PartyWords words = new PartyWords(view, place);
    Piece[] kinds = new Piece[items.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = Piece.of(place.kind(items.get(i).party()));
    }
    PartyTraits[] traits = new PartyTraits[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      PhraseParties.Party party = items.get(i).party();
      int at = PhraseHead.of(view, party.first(), party.last());
      String head = view.folded(at);
      Optional<NounClasses.Noun> noun = noun(view, at);
      String key = told.key(party.as(RoleName.PARTICIPANT));
      int start = items.get(i).start();
      int next = PhraseNeighbours.next(view, place, items, i);
      int verb = words.verbBefore(start);
      String verbWord = verb < 0 ? RoleFeatures.NONE.text() : view.folded(verb);
      traits[i] =
          new PartyTraits(
              kinds[i],
              Piece.of(head),
              classes(head),
              Piece.of(view.folded(party.first() - 1)),
              place.preposition(items.get(i).start()),
              Piece.of(words.ending(party)),
              Piece.of(place.ending(party)),
              PlaceFinder.isLocative(view, party.first()),
              place.isSomebody(party),
              PhraseNeighbours.before(items, i),
              next < 0 ? RoleFeatures.NONE : kinds[next],
              key,
              standings.getOrDefault(key, RoleFeatures.NONE),
              Piece.of(view.folded(view.attachedPreposition(start) != ' ' ? start - 1 : start - 2)),
              verb,
              Piece.of(verbWord),
              classes(verbWord)[VERB_GRAIN],
              words.casualty(party),
              noun.map(of -> Piece.of(of.sort()))
                  .orElse(view.isName(at) ? NAME : RoleFeatures.NONE),
              noun(view, SubjectAgreement.head(view, items.get(i)))
                  .map(of -> Piece.of(of.sign()))
                  .orElse(RoleFeatures.NONE),
              noun(view, party.first() - 1)
                  .map(of -> Piece.of(of.sort()))
                  .orElse(RoleFeatures.NONE));
    }
    return traits;
  }

  /** The word of the nearest verb before, or that it is the trigger. */
  Piece verbWord(Candidate trigger) {
    return isHere(trigger) ? HERE : verbWord;
  }

  /** The class of the nearest verb before. */
  Piece verbClass(Candidate trigger) {
    return isHere(trigger) ? HERE_CLASS : verbClass;
  }

  private boolean isHere(Candidate trigger) {
    return verb >= trigger.token() && verb < trigger.last();
  }

  private static Optional<NounClasses.Noun> noun(SentenceView view, int i) {
    boolean word = i >= 0 && !view.isName(i) && !view.isVerb(i) && !view.isPreposition(i);
    return word ? NounClasses.shipped().of(view.folded(i)) : Optional.empty();
  }

  /** The classes of a word, from coarse to fine; nobody changes what is given. */
  static Piece[] classes(String folded) {
    return REMEMBERED_CLASSES.of(folded);
  }

  private static Piece[] find(String folded) {
    int[] found = CLASSES.of(folded);
    Piece[] classes = new Piece[found.length];
    for (int grain = 0; grain < found.length; grain++) {
      classes[grain] = Piece.of(grain + "." + found[grain]);
    }
    return classes;
  }
}
