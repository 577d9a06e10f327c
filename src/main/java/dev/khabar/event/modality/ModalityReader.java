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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

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

  /** A weekday more than so many days back comes again within two days. */
  private static final int LONG_PAST = 4;

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

  private ModalityReader() {}

  /**
   * What the rules say of an event of a type: نفى الاتهامات denies no accusation, only its truth.
   */
  public static Modality of(
      SentenceView view,
      Candidate candidate,
      EventType type,
      Optional<WrittenDate> date,
      Optional<LocalDate> published) {
    Modality read = read(view, candidate, date, published);
    if (read == Modality.NEGATED && isRefusal(candidate, type)) {
      read = affirmed(view, candidate, date, published);
    }
    if (read == Modality.ASSERTED && isComingDay(view, candidate, date, published)) {
      return Modality.FUTURE;
    }
    boolean denied = read == Modality.NEGATED && type == EventType.ACCUSE && !candidate.isVerb();
    return denied && !isLacking(view, candidate) ? Modality.ASSERTED : read;
  }

  public static Modality read(
      SentenceView view,
      Candidate candidate,
      Optional<WrittenDate> date,
      Optional<LocalDate> published) {
    return isNegated(view, candidate)
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
    if (isHypothetical(view, candidate)) {
      return Modality.HYPOTHETICAL;
    }
    return isAlleged(view, candidate) ? Modality.ALLEGED : Modality.ASSERTED;
  }

  /** يلتقي الوزير الخميس, written on Wednesday: the day is near ahead and long past behind. */
  private static boolean isComingDay(
      SentenceView view,
      Candidate candidate,
      Optional<WrittenDate> date,
      Optional<LocalDate> published) {
    if (date.isEmpty() || published.isEmpty() || date.get().open() != WrittenDate.Open.WEEK) {
      return false;
    }
    int at = candidate.isVerb() ? candidate.token() : governing(view, candidate.token());
    return at >= 0
        && date.get().date().isBefore(published.get().minusDays(LONG_PAST))
        && isPresent(view, at)
        && !view.governs(at - 1, Governor.Kind.BE);
  }

  private static boolean isPresent(SentenceView view, int verb) {
    WordReading[] readings = view.readings(verb);
    return readings.length > 0
        && readings[0].form().shape() == InflectedForm.Shape.IMPERFECT
        && !view.folded(verb - 1).equals("لم");
  }

  /**
   * لا نقبل, لم يسمح: what is refused is told by the negation of a word of consent. Of 335
   * annotated rejections, threats and accusations behind a negation 304 are asserted, the others
   * being negations of words that refuse, threaten or accuse by themselves.
   */
  private static boolean isRefusal(Candidate candidate, EventType type) {
    return candidate.isVerb()
        && REFUSALS.contains(type)
        && candidate.options().stream()
            .anyMatch(
                option ->
                    CONSENT.contains(option.type())
                        || option.type() == type && option.frame().with().contains("لا"));
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
    if (isLacking(view, candidate)) {
      return true;
    }
    int verb = governing(view, at);
    return verb >= 0
        && (view.governs(verb, Governor.Kind.DENY)
            || view.is(verb - 1, Kind.NEGATION) && view.governs(verb, Governor.Kind.LIGHT));
  }

  /** عدم, دون before the noun. */
  private static boolean isLacking(SentenceView view, Candidate candidate) {
    String before = view.folded(candidate.token() - 1);
    return before.equals("عدم")
        || before.equals("وعدم")
        || before.equals("بعدم")
        || before.equals("لعدم")
        || before.equals("دون")
        || before.equals("بدون");
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

  /** قد يلتقيان, ربما تنسحب. */
  static boolean isPossible(SentenceView view, Candidate candidate) {
    String before = view.folded(candidate.token() - 1);
    return candidate.reading().form().shape() == InflectedForm.Shape.IMPERFECT
        && (before.equals("قد") || before.equals("وقد") || before.equals("ربما"));
  }

  private static boolean isHypothetical(SentenceView view, Candidate candidate) {
    if (isPossible(view, candidate)) {
      return true;
    }
    int at = candidate.token();
    String before = view.folded(at - 1);
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
