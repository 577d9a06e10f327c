package dev.khabar.event.modality;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;

/** Deeds that are to come by their form, their verb or the words beside them. */
final class FutureDeeds {
  /** How far behind a noun its verb in the future stands. */
  private static final int ANNOUNCED = 8;

  /** How far from a meeting a word of the future bears on it. */
  private static final int NEAR_FUTURE = 6;

  private FutureDeeds() {}

  /** Whether the clause says that the deed is to come. */
  static boolean hold(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    WordReading reading = candidate.reading();
    if (reading.proclitic() == Proclitic.FUTURE
        || reading.proclitic() == Proclitic.LA
        || view.folded(at - 1).equals("سوف")
        || view.folded(at - 1).equals("وسوف")) {
      return true;
    }
    int verb = ModalityReader.governing(view, at);
    if (verb >= 0 && verb != at) {
      boolean future = view.isFutureVerb(verb) && at - verb <= 6;
      if (future || view.governs(verb, Governor.Kind.PLAN)) {
        return true;
      }
    }
    for (int i = at - 1; i >= 0 && at - i <= 5; i--) {
      if (view.is(i, Kind.PLANNED)) {
        return true;
      }
      if (view.is(i, Kind.STOP)) {
        break;
      }
    }
    if (!candidate.isVerb() && (isPurpose(view, at) || isAnnounced(view, candidate))) {
      return true;
    }
    return view.is(candidate.last(), Kind.TO_COME);
  }

  /** لقاء ... المقرر غدا: a future word near a meeting that no verb of the past governs. */
  static boolean isToCome(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    InflectedForm.Shape shape = candidate.reading().form().shape();
    if (shape == InflectedForm.Shape.PERFECT) {
      return false;
    }
    int verb = candidate.isVerb() ? -1 : ModalityReader.governing(view, at);
    if (verb >= 0) {
      return view.isFutureVerb(verb) && at - verb <= NEAR_FUTURE;
    }
    int end = Math.min(view.size(), candidate.last() + NEAR_FUTURE);
    for (int i = candidate.last(); i < end; i++) {
      if (view.is(i, Kind.STOP) || view.is(i, Kind.CLAUSE) || view.isVerb(i)) {
        return false;
      }
      if (view.is(i, Kind.TO_COME)) {
        return true;
      }
    }
    return false;
  }

  /** وصل لإجراء محادثات: what someone has come for is to come. */
  private static boolean isPurpose(SentenceView view, int at) {
    String before = view.folded(at - 1);
    return before.equals("لاجراء") || before.equals("لعقد") || before.equals("لاستضافه");
  }

  /** المحادثات ستعقد, مناورات ستجري: the noun's own verb, behind it, is in the future. */
  private static boolean isAnnounced(SentenceView view, Candidate candidate) {
    int end = Math.min(view.size(), candidate.last() + ANNOUNCED);
    for (int i = candidate.last(); i < end && !view.is(i, Kind.STOP); i++) {
      if (view.is(i, Kind.CLAUSE) || view.is(i, Kind.COMPLEMENT)) {
        return false;
      }
      if (view.isVerb(i)) {
        return view.isFutureVerb(i) && !view.isJoined(i);
      }
    }
    return false;
  }
}
