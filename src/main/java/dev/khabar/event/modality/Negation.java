package dev.khabar.event.modality;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.EnumSet;
import java.util.Set;

/**
 * Negated deeds: لم يلتقيا, عدم التوصل إلى اتفاق, نفى قصف البلدة; and what a negation itself tells.
 */
final class Negation {
  /** Types that the negation of a word of consent may be of. */
  private static final Set<EventType> REFUSALS =
      EnumSet.of(EventType.REJECT, EventType.THREATEN, EventType.ACCUSE);

  private static final Set<EventType> CONSENT =
      EnumSet.of(
          EventType.AGREE,
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.REQUEST);

  private Negation() {}

  /** Whether the clause says that the event did not happen. */
  static boolean isNegated(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    String before = view.folded(at - 1);
    if (candidate.isVerb()) {
      return before.equals("لم")
          || before.equals("ولم")
          || before.equals("لن")
          || before.equals("ولن")
          || before.equals("فلم")
          || ((before.equals("لا") || before.equals("ولا"))
              && candidate.reading().form().shape() == InflectedForm.Shape.IMPERFECT);
    }
    if (isLacking(view, candidate)) {
      return true;
    }
    int verb = ModalityReader.governing(view, at);
    return verb >= 0
        && (view.governs(verb, Governor.Kind.DENY)
            || view.is(verb - 1, Kind.NEGATION) && view.governs(verb, Governor.Kind.LIGHT));
  }

  /** عدم, دون before the noun. */
  static boolean isLacking(SentenceView view, Candidate candidate) {
    String before = view.folded(candidate.token() - 1);
    return before.equals("عدم")
        || before.equals("وعدم")
        || before.equals("بعدم")
        || before.equals("لعدم")
        || before.equals("دون")
        || before.equals("بدون");
  }

  /**
   * لا نقبل, لم يسمح: what is refused is told by the negation of a word of consent. Of 335
   * annotated rejections, threats and accusations behind a negation 304 are asserted, the others
   * being negations of words that refuse, threaten or accuse by themselves.
   */
  static boolean refuses(Candidate candidate, EventType type) {
    return candidate.isVerb()
        && REFUSALS.contains(type)
        && candidate.options().stream()
            .anyMatch(
                option ->
                    CONSENT.contains(option.type())
                        || option.type() == type && option.frame().with().contains("لا"));
  }
}
