package dev.khabar.event.date;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceDates;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Days that count from the one told before: وفي اليوم التالي, في اليوم نفسه, في 10 من الشهر نفسه.
 * They count from the last day that their own sentence, or else one of the two before it, writes;
 * the next day of one that is not written is no known day.
 */
public final class ToldDays {
  /** How far from the event the words stand. */
  private static final int REACH = 8;

  /** Sentences before that may tell the day. */
  private static final int SENTENCES = 2;

  /** Words between في and them: صباح. */
  private static final Set<String> PARTS = WordClass.PART_OF_TIME.words();

  private static final Set<String> DAYS =
      Set.of("اليوم", "واليوم", "الليله", "والليله", "الصباح", "المساء");

  /** How many days later it is. */
  private static final Map<String, Integer> LATER =
      Map.of(
          "التالي", 1, "التاليه", 1, "السابق", -1, "السابقه", -1, "نفسه", 0, "ذاته", 0, "عينه", 0,
          "نفسها", 0, "ذاتها", 0);

  private static final Pattern DAY_OF_MONTH = Pattern.compile("[1-9]|[12][0-9]|3[01]");

  private static final Set<WrittenDate.Unit> DAY = Set.of(WrittenDate.Unit.DAY);
  private static final Set<WrittenDate.Unit> DAY_OR_MONTH =
      Set.of(WrittenDate.Unit.DAY, WrittenDate.Unit.MONTH);

  private ToldDays() {}

  /** The day of an event that such words date, where they do. */
  public static Optional<WrittenDate> of(
      SentenceView view, Candidate candidate, SentenceDates dates, Optional<LocalDate> published) {
    int at = published.isEmpty() ? -1 : words(view, candidate);
    if (at < 0) {
      return published.isEmpty() ? Optional.empty() : ofMonth(view, candidate, dates);
    }
    int days = LATER.get(view.folded(at + 1));
    WrittenDate told = before(view.sentence().index(), at, dates, DAY);
    if (told != null) {
      LocalDate day = told.date().plusDays(days);
      return Optional.of(
          new WrittenDate(at, at + 2, day, told.unit(), WrittenDate.Open.NOTHING, told.year()));
    }
    return days == 0
        ? Optional.empty()
        : Optional.of(
            new WrittenDate(
                at,
                at + 2,
                published.get(),
                WrittenDate.Unit.ABOUT,
                WrittenDate.Open.NOTHING,
                false));
  }

  /** في 10 من الشهر نفسه: the day of the month that was written last. */
  private static Optional<WrittenDate> ofMonth(
      SentenceView view, Candidate candidate, SentenceDates dates) {
    int end = Math.min(view.size() - 1, candidate.last() + REACH);
    for (int i = Math.max(2, candidate.token() - REACH); i < end; i++) {
      boolean same =
          view.folded(i).equals("الشهر") && LATER.getOrDefault(view.folded(i + 1), 1) == 0;
      int number = view.folded(i - 1).equals("من") ? i - 2 : i - 1;
      if (!same
          || countsFrom(view, i + 2)
          || !DAY_OF_MONTH.matcher(view.folded(number)).matches()) {
        continue;
      }
      WrittenDate told = before(view.sentence().index(), number, dates, DAY_OR_MONTH);
      int day = Integer.parseInt(view.folded(number));
      if (told != null
          && day <= told.date().lengthOfMonth()
          && EventDates.isNear(view, candidate, number, i + 2, REACH)) {
        LocalDate date = told.date().withDayOfMonth(day);
        return Optional.of(
            new WrittenDate(
                number, i + 2, date, WrittenDate.Unit.DAY, WrittenDate.Open.NOTHING, told.year()));
      }
    }
    return Optional.empty();
  }

  /** The first of the words near the event in its clause, or -1. */
  private static int words(SentenceView view, Candidate candidate) {
    int end = Math.min(view.size() - 1, candidate.last() + REACH);
    for (int i = Math.max(0, candidate.token() - REACH); i < end; i++) {
      if (LATER.containsKey(view.folded(i + 1))
          && DAYS.contains(view.folded(i))
          && !countsFrom(view, i + 2)
          && !(i > candidate.token() && isJoined(view, i))
          && EventDates.isNear(view, candidate, i, i + 2, REACH)) {
        return i;
      }
    }
    return -1;
  }

  /** دعت إلى الإضراب، وفي اليوم التالي علقت: the words begin the clause behind the event. */
  private static boolean isJoined(SentenceView view, int i) {
    int first = i;
    while (first > 0 && (PARTS.contains(view.folded(first - 1)) || isIn(view.folded(first - 1)))) {
      first--;
    }
    return view.folded(first).startsWith("و");
  }

  private static boolean isIn(String word) {
    return word.equals("في") || word.equals("وفي");
  }

  /** في اليوم التالي للهجوم, علىإقالة: it counts from what stands behind it. */
  private static boolean countsFrom(SentenceView view, int i) {
    String word = view.folded(i);
    return view.is(i, Kind.RELATIVE)
        || word.equals("علي")
        || word.equals("من")
        || word.startsWith("ل") && view.attachedPreposition(i) == 'ل';
  }

  /** The last day written before. */
  private static WrittenDate before(
      int sentence, int token, SentenceDates dates, Set<WrittenDate.Unit> units) {
    for (int i = sentence; i >= 0 && sentence - i <= SENTENCES; i--) {
      WrittenDate last = null;
      List<WrittenDate> written = dates.of(i);
      for (WrittenDate date : written) {
        boolean earlier = i < sentence || date.last() <= token;
        if (earlier && units.contains(date.unit()) && !isWeaker(date, last)) {
          last = date;
        }
      }
      if (last != null) {
        return last;
      }
    }
    return null;
  }

  /** 10 سبتمبر 2021 في مساء يوم الجمعة: a bare weekday behind a full date is of its week. */
  private static boolean isWeaker(WrittenDate date, WrittenDate last) {
    return last != null && last.year() && date.open() == WrittenDate.Open.WEEK;
  }
}
