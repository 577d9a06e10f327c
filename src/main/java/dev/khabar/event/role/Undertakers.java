package dev.khabar.event.role;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/**
 * قيام رجل بإطلاق النار, إقدام الشرطة على اعتقال, محاولة مسلحين اقتحام: who is told to undertake a
 * deed does it, and nobody who stands before, as who tells of it.
 */
final class Undertakers {
  private static final Set<String> UNDERTAKINGS = WordClass.UNDERTAKING.words();

  /** How many words may lie between the undertaking and its deed. */
  private static final int REACH = 6;

  private final SentenceView view;

  /** Index of the word of the undertaking, or -1. */
  private final int undertaking;

  /**
   * For a deed.
   *
   * @param reciprocal whether all its sides act
   */
  Undertakers(SentenceView view, Candidate trigger, boolean reciprocal) {
    this.view = view;
    this.undertaking = reciprocal || trigger.isVerb() ? -1 : before(trigger.token());
  }

  /** Whether the party undertakes the deed. */
  boolean isDoer(RoleCandidates.Item item) {
    return undertaking >= 0
        && item.start() == undertaking + 1
        && item.member() == 0
        && !item.nested();
  }

  /** Whether a party stands before who undertakes it. */
  boolean isBefore(RoleCandidates.Item item) {
    return undertaking >= 0 && item.end() <= undertaking;
  }

  private int before(int deed) {
    if (view.isDefinite(deed)) {
      return -1;
    }
    int end = view.isPreposition(deed - 1) ? deed - 1 : deed;
    for (int i = end - 2; i >= 0 && end - i <= REACH; i--) {
      if (UNDERTAKINGS.contains(view.folded(i))) {
        NounPhrase phrase = NounPhrase.at(view, i);
        boolean ends = phrase != null && (phrase.last() == end || phrase.last() > deed);
        return ends && isParty(i + 1) ? i : -1;
      }
      if (view.isVerb(i) || view.isPreposition(i) || view.is(i, Kind.COMMA)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isParty(int head) {
    return view.isProperName(head) || view.isPeople(head) || view.isParty(head);
  }
}
