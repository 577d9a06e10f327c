package dev.khabar.event.modality;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/** Event nouns whose own verb, before them or in their relative clause, is of the future. */
final class PlannedDeeds {
  /** Forms of عُدّ, which are spelled as those of أعدّ. */
  private static final Set<String> COUNTED = Set.of("يعد", "تعد", "يعدون", "يعدان", "تعدان");

  private PlannedDeeds() {}

  /** Whether the noun is what somebody is going to do. */
  static boolean hold(SentenceView view, Candidate candidate) {
    return isToBeMade(view, candidate)
        || isObjectToCome(view, candidate)
        || isPledged(view, candidate);
  }

  /** وتعهد الاتحاد الأوروبي بفرض رسوم: whoever pledges it stands between. */
  private static boolean isPledged(SentenceView view, Candidate candidate) {
    return candidate.reading().proclitic().preposition == 'ب'
        && view.governs(GoverningVerb.before(view, candidate.token()), Governor.Kind.PLAN);
  }

  /** الرسوم التي يعتزم فرضها, العقوبات التي ستفرضها: the noun's own clause says it is to come. */
  private static boolean isToBeMade(SentenceView view, Candidate candidate) {
    for (int i = candidate.last();
        i < candidate.last() + GoverningVerb.REACH && i < view.size() - 1;
        i++) {
      if (view.is(i, Kind.STOP) || view.isVerb(i)) {
        return false;
      }
      if (view.is(i, Kind.RELATIVE)) {
        // التي تعد من كبرى المدن: she is counted among them, nothing is prepared.
        boolean counted = COUNTED.contains(view.folded(i + 1));
        boolean planned =
            !counted
                && view.governs(i + 1, Governor.Kind.PLAN)
                && GoverningVerb.isPresent(view, i + 1);
        return planned || view.governs(i + 1, Governor.Kind.LIGHT) && view.isFutureVerb(i + 1);
      }
    }
    return false;
  }

  /** سنشن عملية, ستجرى محاكمة: right behind a light verb of the future; not إذا كان سيشن. */
  private static boolean isObjectToCome(SentenceView view, Candidate candidate) {
    int verb = candidate.token() - 1;
    return candidate.reading().proclitic().preposition == ' '
        && !candidate.reading().conjunction()
        && view.governs(verb, Governor.Kind.LIGHT)
        && view.isFutureVerb(verb)
        && !view.governs(verb - 1, Governor.Kind.BE);
  }
}
