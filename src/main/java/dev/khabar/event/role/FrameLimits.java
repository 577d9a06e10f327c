package dev.khabar.event.role;

import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.WrittenVoice;
import java.util.Optional;

/** What a trigger's line in the lexicon leaves no choice about. */
final class FrameLimits {
  private static final double SURE = 0.95;

  /** How far behind طلب the من stands that names who is asked, and how sure that is. */
  private static final int ASKED = 9;

  private static final double ASKS = 0.8;

  private final SentenceView view;
  private final Candidate trigger;
  private final RoleFrame frame;
  private final EventType type;
  private final int asked;

  FrameLimits(SentenceView view, Candidate trigger, Trigger line) {
    this.view = view;
    this.trigger = trigger;
    this.frame = line.frame();
    this.type = line.type();
    this.asked = asked();
  }

  /** Changes the probabilities that cannot be, by the role that the rules of the clause give. */
  void apply(RoleCandidates.Item item, Optional<RoleName> ruled, RoleProbabilities probabilities) {
    boolean suffers = is(RoleName.RECIPIENT, ruled);
    if (isSwapped() && !item.nested() && (suffers || is(RoleName.ACTOR, ruled))) {
      probabilities.set(RoleName.ACTOR, suffers ? 0 : SURE);
      probabilities.set(RoleName.RECIPIENT, suffers ? SURE : 0);
    }
    if (isReceived() && !item.nested() && suffers) {
      probabilities.set(
          RoleName.RECIPIENT,
          probabilities.of(RoleName.RECIPIENT) + probabilities.of(RoleName.ACTOR));
      probabilities.exclude(RoleName.ACTOR);
    }
    if (asked >= 0 && item.start() == asked) {
      probabilities.raise(RoleName.RECIPIENT, ASKS);
      probabilities.exclude(RoleName.ACTOR);
    } else if (asked >= 0) {
      probabilities.exclude(RoleName.RECIPIENT);
    }
  }

  private static boolean is(RoleName role, Optional<RoleName> ruled) {
    return ruled.isPresent() && ruled.get() == role;
  }

  /** Whether its subject, and nobody else, acts. */
  boolean actsAlone() {
    return !frame.reciprocal()
        && is(RoleName.ACTOR, frame.subject())
        && !is(RoleName.ACTOR, frame.object());
  }

  /** استقبل: the host is its subject, and the visitor acts. */
  boolean isSwapped() {
    return trigger.isVerb()
        && is(RoleName.RECIPIENT, frame.subject())
        && is(RoleName.ACTOR, frame.object());
  }

  /** تسلّم, تعرّض لـ, اتُّهم: its subject does not act. */
  private boolean isReceived() {
    if (!trigger.isVerb() || isSwapped()) {
      return false;
    }
    boolean passive =
        trigger.reading().form().passive()
            || WrittenVoice.isPassive(view, trigger.token(), trigger.reading());
    Optional<RoleName> subject = passive ? frame.object() : frame.subject();
    return is(RoleName.RECIPIENT, subject);
  }

  /** يطلب من فلان, طلب الرئيس من المجلس: index of the first word of who is asked, or -1. */
  private int asked() {
    boolean from = frame.prepositions().get("من") == RoleName.RECIPIENT;
    if (!from || !trigger.isVerb() || type != EventType.REQUEST) {
      return -1;
    }
    int end = Math.min(view.size(), trigger.last() + ASKED);
    for (int i = trigger.last(); i < end && !view.isVerb(i) && !view.is(i, Kind.STOP); i++) {
      if (view.folded(i).equals("من")) {
        return i + 1;
      }
    }
    return -1;
  }
}
