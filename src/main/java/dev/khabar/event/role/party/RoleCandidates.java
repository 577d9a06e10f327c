package dev.khabar.event.role.party;

import dev.khabar.entity.EntityType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.DefiniteNouns;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.PhraseLink;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;

/**
 * Who and what a sentence names: the phrases and names that may fill the roles of its events, in
 * the order of the text. Made once for a sentence.
 */
public final class RoleCandidates {
  /**
   * A possible filler.
   *
   * @param party what it names
   * @param group number of the phrase that it belongs to
   * @param start index of the first token of that phrase
   * @param end index after the last token of that phrase
   * @param member 0 for the first party of the phrase, higher for what و joins to it
   * @param nested whether it is a name or people inside another party's phrase
   * @param inner whether it is people inside a phrase that names none
   * @param link how its phrase hangs on the phrase before
   */
  public record Item(
      PhraseParties.Party party,
      int group,
      int start,
      int end,
      int member,
      boolean nested,
      boolean inner,
      PhraseLink link) {
    /** Whether the party and a phrase, which may be null, share a token. */
    public boolean overlaps(NounPhrase phrase) {
      return phrase != null && party.first() < phrase.last() && phrase.first() < party.last();
    }
  }

  private final SentenceView view;
  private final NamelessParties nameless;
  private final Offices offices;
  private final boolean[] trigger;
  private final List<Item> items = new ArrayList<>();
  private int groups;
  private PhraseLink link = PhraseLink.NONE;

  /** The phrase before, or null. */
  private NounPhrase last;

  private RoleCandidates(SentenceView view, List<Candidate> triggers, References references) {
    this.view = view;
    this.nameless = new NamelessParties(view, references);
    this.offices = new Offices(view);
    this.trigger = new boolean[view.size()];
    for (Candidate candidate : triggers) {
      for (int i = candidate.token(); i < candidate.last(); i++) {
        trigger[i] = !view.isName(i);
      }
    }
  }

  /**
   * The parties of a sentence.
   *
   * @param triggers its events, whose words begin no phrase
   * @param references what nouns and pronouns refer to in its article
   */
  public static List<Item> of(SentenceView view, List<Candidate> triggers, References references) {
    RoleCandidates candidates = new RoleCandidates(view, triggers, references);
    candidates.find();
    return candidates.items;
  }

  private void find() {
    int i = 0;
    while (i < view.size()) {
      if (trigger[i]) {
        party(i);
        i++;
        continue;
      }
      NounPhrase phrase = NounPhrase.at(view, i);
      if (phrase == null) {
        i++;
        continue;
      }
      int last = phrase.last();
      if (phrase.isManner(view)) {
        i = last;
        continue;
      }
      for (int k = phrase.first() + 1; k < last; k++) {
        if (trigger[k]) {
          last = k;
        }
      }
      NounPhrase told = new NounPhrase(phrase.first(), last);
      if (!offices.take(told)) {
        add(DeedPhrases.party(view, told, isTrigger(told.first() - 1)));
      }
      i = Math.max(last, i + 1);
    }
  }

  private boolean isTrigger(int i) {
    return i >= 0 && trigger[i];
  }

  /** المتظاهرون: a word of an event that names who takes part. */
  private void party(int i) {
    if (!view.isVerb(i) && (view.is(i, Kind.UNNAMED) || view.is(i, Kind.PEOPLE))) {
      for (PhraseParties.Party party : PhraseParties.of(view, new NounPhrase(i, i + 1))) {
        items.add(new Item(party, groups, i, i + 1, 0, false, false, PhraseLink.NONE));
      }
      groups++;
    }
  }

  /** أداء رجال الأمن, محاولات السلطات: the people inside a phrase that names no people. */
  private void inner(NounPhrase phrase, PhraseParties.Party party, int member) {
    int head = PhraseHead.of(view, party.first(), party.last());
    if (view.isName(head) || DeedPhrases.isPeople(view, head) || view.isDefinite(head)) {
      return;
    }
    for (int i = head + 1; i < party.last(); i++) {
      boolean people = !view.isName(i) && DeedPhrases.isPeople(view, i) && isNoun(i);
      if (people || Stances.begins(view, i)) {
        for (PhraseParties.Party inner : PhraseParties.of(view, new NounPhrase(i, party.last()))) {
          add(nameless.resolved(inner), phrase, member, true, true);
        }
        return;
      }
    }
  }

  /** Not مجهولة, جوية: words of people that are adjectives of a thing. */
  private boolean isNoun(int i) {
    String word = view.folded(i);
    return view.isDefinite(i)
        || view.isTitle(i)
        || !word.endsWith("ه")
        || DefiniteNouns.shipped().contains("ال" + word);
  }

  private void add(NounPhrase phrase) {
    int member = 0;
    link = PhraseLink.of(view, last, phrase.first());
    last = phrase;
    for (PhraseParties.Party told : PhraseParties.of(view, phrase)) {
      PhraseParties.Party party = nameless.resolved(told);
      add(party, phrase, member, false, false);
      int last = -1;
      for (int i = party.first(); i < party.last(); i++) {
        int name = view.mentionAt(i);
        if (name >= 0 && name != last) {
          last = name;
          PhraseParties.Party named = PhraseParties.named(view, i, i + 1);
          if (isFollowed(phrase, party, named)) {
            continue;
          }
          if (isSecondNation(party, i)) {
            member++;
            add(named, phrase, member, false, false);
          } else if (named.begin() != party.begin() && named.end() != party.end()
              || party.entity().filter(named.entity().get()::equals).isEmpty()) {
            add(named, phrase, member, true, false);
          }
        }
      }
      inner(phrase, party, member);
      member++;
    }
    groups++;
  }

  private void add(
      PhraseParties.Party party, NounPhrase phrase, int member, boolean nested, boolean inner) {
    items.add(new Item(party, groups, phrase.first(), phrase.last(), member, nested, inner, link));
  }

  /** الأميركي الروسي: two nationalities in a row are two sides. */
  private boolean isSecondNation(PhraseParties.Party party, int i) {
    return i > party.first()
        && view.isName(i, EntityType.MISC)
        && view.isName(i - 1, EntityType.MISC)
        && view.mentionAt(i - 1) != view.mentionAt(i);
  }

  /** Whether the name is the person whose followers or kin the party is. */
  private boolean isFollowed(
      NounPhrase phrase, PhraseParties.Party party, PhraseParties.Party named) {
    return view.is(PhraseHead.of(view, party.first(), phrase.last()), Kind.CROWD)
        && named.entity().filter(e -> e.type() == EntityType.PERSON).isPresent();
  }
}
