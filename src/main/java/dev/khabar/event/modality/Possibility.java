package dev.khabar.event.modality;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;

/** Deeds that are only possible: قد يلتقيان, حاول اقتحام, إذا قصف. */
final class Possibility {
  private Possibility() {}

  /** قد يلتقيان, ربما تنسحب. */
  static boolean isPossible(SentenceView view, Candidate candidate) {
    String before = view.folded(candidate.token() - 1);
    return candidate.reading().form().shape() == InflectedForm.Shape.IMPERFECT
        && (before.equals("قد") || before.equals("وقد") || before.equals("ربما"));
  }

  /** Whether the clause says that the event may happen, or might have. */
  static boolean isHypothetical(SentenceView view, Candidate candidate) {
    if (isPossible(view, candidate)) {
      return true;
    }
    int at = candidate.token();
    String before = view.folded(at - 1);
    boolean perfect = candidate.reading().form().shape() == InflectedForm.Shape.PERFECT;
    int verb = ModalityReader.governing(view, at);
    if (!perfect
        && verb >= 0
        && at - verb <= 6
        && !candidate.reading().proclitic().article
        && view.governs(verb, Governor.Kind.UNREAL)) {
      return true;
    }
    if (perfect && !before.equals("لو") && !before.equals("اذا") && !before.equals("ربما")) {
      return false;
    }
    for (int i = at - 1; i >= 0 && at - i <= 4; i--) {
      if (view.is(i, Kind.STOP) || view.is(i, Kind.CLAUSE) && !view.is(i, Kind.CONDITION)) {
        return false;
      }
      boolean verbBetween = view.isVerb(i);
      if (view.is(i, Kind.CONDITION) && !view.folded(i).endsWith("قد")) {
        return true;
      }
      if (verbBetween) {
        return false;
      }
    }
    return false;
  }
}
