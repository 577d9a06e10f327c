package dev.khabar.event.role;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;
import java.util.Set;

/** A deed that others meet: who condemns, answers or intercepts it did not do it. */
final class MetDeeds {
  /** How far behind a word the noun stands that names what it meets: a deed or a protest. */
  private static final int MET = 9;

  /** Words before what a deed answers. */
  private static final Set<String> REASONS = WordClass.REASON.words();

  private final SentenceView view;
  private final Candidate trigger;
  private final boolean answered;

  /**
   * For a deed.
   *
   * @param before the event before it in the sentence
   */
  MetDeeds(
      SentenceView view, Candidate trigger, EventType type, Optional<RoleLimits.Previous> before) {
    this.view = view;
    this.trigger = trigger;
    this.answered =
        !trigger.isVerb()
            && before
                .filter(event -> trigger.token() - event.candidate().last() < MET)
                .filter(event -> isReason() || meets(event.type(), type))
                .isPresent();
  }

  /** Whether who acts in the event before met the deed. */
  boolean isAnswered() {
    return answered;
  }

  /**
   * عقوبات بسبب قمع, طردت دبلوماسيين ردا على تسميم: what a deed answers is another's. Of 435
   * annotated events behind such words eleven are done by who does the one before.
   */
  private boolean isReason() {
    int before = trigger.token() - 1;
    int reason = view.folded(before).equals("علي") ? before - 1 : before;
    return REASONS.contains(view.folded(reason));
  }

  /** Who condemns a deed did not do it, and who disperses a protest does not protest. */
  private static boolean meets(EventType first, EventType second) {
    return first == EventType.ACCUSE
        || second == EventType.PROTEST && (first == EventType.COERCE || first == EventType.ASSAULT);
  }

  /** اعترض فلان صاروخا استهدف البلدة: who meets the missile did not send it. */
  boolean isIntercepted(RoleCandidates.Item item) {
    int before = trigger.token() - 1;
    boolean missile =
        view.is(before, Kind.MISSILE) && !view.isDefinite(before)
            || view.is(before - 1, Kind.MISSILE)
                && !view.isDefinite(before - 1)
                && !view.isVerb(before)
                && !view.is(before, Kind.COMMA);
    return trigger.isVerb() && missile && item.end() < trigger.token();
  }
}
