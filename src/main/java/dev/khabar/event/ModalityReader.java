package dev.khabar.event;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.Cues.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** What the clause says of an event: that it happened, will, may, did not, long ago, as alleged. */
final class ModalityReader {
  /** Background is what lies more than about a month back: the guideline of the annotation. */
  private static final int RECENT_DAYS = 45;

  private ModalityReader() {}

  static Modality read(
      SentenceView view,
      Candidate candidate,
      Optional<WrittenDate> date,
      Optional<LocalDate> published) {
    int at = candidate.token();
    if (isNegated(view, candidate)) {
      return Modality.NEGATED;
    }
    if (isHistorical(view, candidate, date, published)) {
      return Modality.HISTORICAL;
    }
    if (isFuture(view, candidate)
        || (date.isPresent()
            && published.isPresent()
            && date.get().date().isAfter(published.get())
            && date.get().unit() == WrittenDate.Unit.DAY)) {
      return Modality.FUTURE;
    }
    if (isHypothetical(view, candidate)) {
      return Modality.HYPOTHETICAL;
    }
    return isAlleged(view, at) ? Modality.ALLEGED : Modality.ASSERTED;
  }

  private static boolean isNegated(SentenceView view, Candidate candidate) {
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
    if (before.equals("عدم")
        || before.equals("بعدم")
        || before.equals("دون")
        || before.equals("بدون")) {
      return true;
    }
    int verb = governing(view, at);
    return verb >= 0
        && (view.governs(verb, Governor.Kind.DENY)
            || view.is(verb - 1, Kind.NEGATION) && view.governs(verb, Governor.Kind.LIGHT));
  }

  private static boolean isHistorical(
      SentenceView view,
      Candidate candidate,
      Optional<WrittenDate> date,
      Optional<LocalDate> published) {
    if (date.isPresent() && date.get().year()) {
      WrittenDate written = date.get();
      LocalDate end =
          switch (written.unit()) {
            case DAY -> written.date();
            case MONTH -> written.date().plusMonths(1).minusDays(1);
            case YEAR -> written.date().plusYears(1).minusDays(1);
          };
      return published.isPresent() && end.isBefore(published.get().minusDays(RECENT_DAYS));
    }
    String before = view.folded(candidate.token() - 1);
    return before.equals("ذكري") || before.equals("الذكري");
  }

  private static boolean isFuture(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    WordReading reading = candidate.reading();
    if (reading.proclitic() == Proclitic.FUTURE
        || reading.proclitic() == Proclitic.LA
        || view.folded(at - 1).equals("سوف")
        || view.folded(at - 1).equals("وسوف")) {
      return true;
    }
    int verb = governing(view, at);
    if (verb >= 0 && verb != at) {
      boolean future = view.isFutureVerb(verb) && at - verb <= 6;
      if (future || view.governs(verb, Governor.Kind.PLAN)) {
        return true;
      }
    }
    for (int i = at - 1; i >= 0 && at - i <= 5; i--) {
      String word = view.folded(i);
      if (word.equals("المقرر")
          || word.equals("المزمع")
          || word.equals("المنتظر")
          || word.equals("المرتقب")
          || word.equals("المتوقع")) {
        return true;
      }
      if (view.is(i, Kind.STOP)) {
        break;
      }
    }
    String behind = view.folded(candidate.last());
    return behind.equals("المقبل")
        || behind.equals("المقبله")
        || behind.equals("المرتقب")
        || behind.equals("المرتقبه")
        || behind.equals("المقرره")
        || behind.equals("المقرر");
  }

  private static boolean isHypothetical(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    String before = view.folded(at - 1);
    boolean imperfect = candidate.reading().form().shape() == InflectedForm.Shape.IMPERFECT;
    if (imperfect && (before.equals("قد") || before.equals("وقد") || before.equals("ربما"))) {
      return true;
    }
    boolean perfect = candidate.reading().form().shape() == InflectedForm.Shape.PERFECT;
    int verb = governing(view, at);
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

  private static boolean isAlleged(SentenceView view, int at) {
    for (int i = at - 1; i >= 0 && at - i <= 12; i--) {
      if (view.is(i, Kind.STOP)) {
        return false;
      }
      if (view.is(i, Kind.ALLEGE) || view.governs(i, Governor.Kind.ALLEGE)) {
        return true;
      }
    }
    return false;
  }

  /** The nearest verb before the token in its clause, or -1. */
  private static int governing(SentenceView view, int at) {
    for (int i = at - 1; i >= 0 && at - i <= 10; i--) {
      if (view.is(i, Kind.STOP) || view.is(i, Kind.CLAUSE) || view.is(i, Kind.RELATIVE)) {
        return -1;
      }
      if (view.isVerb(i)) {
        return i;
      }
    }
    return -1;
  }
}
