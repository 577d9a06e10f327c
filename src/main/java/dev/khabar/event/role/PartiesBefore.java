package dev.khabar.event.role;

import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;

/** Who stands before a deed's noun and does not do it, as the words behind the noun tell. */
final class PartiesBefore {
  /** How many adjectives may stand between the noun and بين. */
  private static final int ADJECTIVES = 2;

  private final SentenceView view;
  private final Candidate trigger;
  private final boolean received;
  private final boolean shared;

  PartiesBefore(SentenceView view, Candidate trigger, boolean reciprocal) {
    this.view = view;
    this.trigger = trigger;
    this.received = !trigger.isVerb() && isReceived();
    this.shared = !trigger.isVerb() && reciprocal && isShared();
  }

  /**
   * الضربة التي تلقتها, انتقادات تعرض لها: who is meant by such a verb without a subject stands
   * before, and did not deal the blow. One actor is better, none is worse.
   */
  boolean isReceiver(RoleCandidates.Item item) {
    return received && item.end() <= trigger.token();
  }

  private boolean isReceived() {
    int verb = Clauses.carrierBehind(view, trigger.token());
    boolean suffers =
        verb >= 0
            && view.governor(verb)
                .flatMap(Governor::subject)
                .filter(role -> role == RoleName.RECIPIENT)
                .isPresent();
    int next = verb + 1;
    while (suffers && view.isPreposition(next)) {
      next++;
    }
    return suffers && NounPhrase.behind(view, next) == null;
  }

  /**
   * كشف فلان اللقاء بين فلان وفلان: of what two sides share behind بين nobody is a side who stands
   * before. Three actors are better, none is worse.
   */
  boolean isBeforeSides(RoleCandidates.Item item) {
    return shared && item.end() <= trigger.token();
  }

  private boolean isShared() {
    int between = trigger.last();
    int end = between + ADJECTIVES;
    while (between < end
        && !view.folded(between).equals("بين")
        && !view.isVerb(between)
        && !view.isPreposition(between)) {
      between++;
    }
    NounPhrase sides = view.folded(between).equals("بين") ? NounPhrase.at(view, between + 1) : null;
    return sides != null
        && (PhraseParties.of(view, sides).size() > 1 || view.folded(sides.last()).startsWith("و"));
  }
}
