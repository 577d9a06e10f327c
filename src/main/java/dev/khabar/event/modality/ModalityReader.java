package dev.khabar.event.modality;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Governor;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.Optional;

/** What the clause says of an event: that it happened, will, may, did not, long ago, as alleged. */
public final class ModalityReader {
  /**
   * A date so far back leaves no doubt: of some 60 annotated events that their sentence dates 31 to
   * 45 days back 15 are told as news, so that there the network is asked, unless the publication
   * places the date.
   */
  static final int RECENT_DAYS = 45;

  /** How far behind a word of accusation the deed stands. */
  private static final int ACCUSED = 18;

  /** What no verb governs across. */
  private static final long BOUNDS = Kind.bits(Kind.STOP, Kind.CLAUSE, Kind.RELATIVE);

  /** A weekday more than so many days back comes again within two days. */
  private static final int LONG_PAST = 4;

  private ModalityReader() {}

  /**
   * What the rules say of an event of a type: نفى الاتهامات denies no accusation, only its truth.
   */
  public static Modality of(AskedEvent event) {
    SentenceView view = event.view();
    Candidate candidate = event.candidate();
    Modality read = read(view, candidate, event.date(), event.published());
    if (read == Modality.NEGATED && Negation.refuses(candidate, event.type())) {
      read = affirmed(view, candidate, event.date(), event.published());
    }
    if (read == Modality.ASSERTED && isComingDay(event)) {
      return Modality.FUTURE;
    }
    boolean denied =
        read == Modality.NEGATED && event.type() == EventType.ACCUSE && !candidate.isVerb();
    return denied && !Negation.isLacking(view, candidate) ? Modality.ASSERTED : read;
  }

  /**
   * What the rules say whatever the type.
   *
   * @param date the date that the event takes, where the sentence gives one
   */
  public static Modality read(
      SentenceView view,
      Candidate candidate,
      Optional<WrittenDate> date,
      Optional<LocalDate> published) {
    return Negation.isNegated(view, candidate)
        ? Modality.NEGATED
        : affirmed(view, candidate, date, published);
  }

  /** What else is said, a negation apart. */
  private static Modality affirmed(
      SentenceView view,
      Candidate candidate,
      Optional<WrittenDate> date,
      Optional<LocalDate> published) {
    if (isHistorical(view, candidate, date, published)) {
      return Modality.HISTORICAL;
    }
    if (FutureDeeds.hold(view, candidate)
        || (date.isPresent()
            && published.isPresent()
            && date.get().date().isAfter(published.get())
            && date.get().unit() == WrittenDate.Unit.DAY)) {
      return Modality.FUTURE;
    }
    if (Possibility.isHypothetical(view, candidate)) {
      return Modality.HYPOTHETICAL;
    }
    return isAlleged(view, candidate) ? Modality.ALLEGED : Modality.ASSERTED;
  }

  /** يلتقي الوزير الخميس, written on Wednesday: the day is near ahead and long past behind. */
  private static boolean isComingDay(AskedEvent event) {
    Optional<WrittenDate> weekday =
        event.date().filter(date -> date.open() == WrittenDate.Open.WEEK);
    if (weekday.isEmpty() || event.published().isEmpty()) {
      return false;
    }
    SentenceView view = event.view();
    int trigger = event.candidate().token();
    int at = event.candidate().isVerb() ? trigger : governing(view, trigger);
    return at >= 0
        && weekday.get().date().isBefore(event.published().get().minusDays(LONG_PAST))
        && isPresent(view, at)
        && !view.governs(at - 1, Governor.Kind.BE);
  }

  private static boolean isPresent(SentenceView view, int verb) {
    WordReading[] readings = view.readings(verb);
    return readings.length > 0
        && readings[0].form().shape() == InflectedForm.Shape.IMPERFECT
        && !view.folded(verb - 1).equals("لم");
  }

  private static boolean isHistorical(
      SentenceView view,
      Candidate candidate,
      Optional<WrittenDate> date,
      Optional<LocalDate> published) {
    if (date.isPresent() && date.get().year()) {
      return published.isPresent()
          && date.get().lastDay().isBefore(published.get().minusDays(RECENT_DAYS));
    }
    String before = view.folded(candidate.token() - 1);
    return before.equals("ذكري") || before.equals("الذكري");
  }

  /**
   * Whether a word of accusation stands above. A verb is alleged behind أن or a relative only:
   * اتهمت ... وتوعدت is another deed of the accuser; a noun where no other verb comes between.
   */
  private static boolean isAlleged(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    boolean complement = false;
    for (int i = at - 1; i >= 0 && at - i <= ACCUSED; i--) {
      if (view.is(i, Kind.STOP)) {
        return false;
      }
      complement |= view.is(i, Kind.COMPLEMENT) || view.is(i, Kind.RELATIVE);
      if (view.is(i, Kind.ALLEGE) || view.governs(i, Governor.Kind.ALLEGE)) {
        return !candidate.isVerb() || complement;
      }
      if (view.isVerb(i) && !complement) {
        return false;
      }
    }
    return false;
  }

  /** The nearest verb before the token in its clause, or -1. */
  static int governing(SentenceView view, int at) {
    for (int i = at - 1; i >= 0 && at - i <= 10; i--) {
      if (view.isAny(i, BOUNDS)) {
        return -1;
      }
      if (view.isVerb(i)) {
        return i;
      }
    }
    return -1;
  }
}
