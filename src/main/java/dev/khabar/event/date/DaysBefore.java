package dev.khabar.event.date;

import dev.khabar.arabic.TimeLength;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * قال الجمعة ... غداة اجتماع, بعد ثلاثة أيام من هجوم: what happened so many days before the one
 * written; where none is written, or the words do not count the days, on a day that is not told.
 */
final class DaysBefore {
  /** How far before the noun the words stand. */
  private static final int REACH = 2;

  /** Tokens of a length: بعد أكثر من ثلاثة أيام من. */
  private static final int LONGEST = 5;

  private static final Set<String> AFTER = Set.of("بعد", "وبعد", "عقب", "وعقب");
  private static final Set<String> FROM = Set.of("من", "علي", "عن");

  /** Between a length and what it counts from: بعد يوم واحد من. */
  private static final Set<String> ONLY = Set.of("واحد", "فقط");

  private DaysBefore() {}

  /** The words that count from the event: from which token on, and how many days they tell. */
  private record Counted(int first, int last, int days, boolean exact) {}

  /**
   * When the event was, where such words stand before it.
   *
   * @param date the one that its sentence gives it without them
   * @param dates those near the event, in order
   */
  static Optional<WrittenDate> of(
      SentenceView view,
      Candidate candidate,
      Optional<WrittenDate> date,
      List<WrittenDate> dates,
      Optional<LocalDate> published) {
    Counted counted = before(view, candidate);
    if (counted == null || date.filter(day -> day.last() > counted.first()).isPresent()) {
      return date;
    }
    Optional<WrittenDate> from = date.or(() -> last(dates, counted.first()));
    if (from.isPresent()) {
      return from.map(day -> shifted(day, counted));
    }
    // غداة alone is left to the dates of the article.
    return published
        .filter(any -> counted.days() > 1)
        .map(day -> about(counted.first(), counted.last(), day));
  }

  private static Optional<WrittenDate> last(List<WrittenDate> dates, int before) {
    return dates.stream()
        .filter(day -> day.last() <= before && day.unit() == WrittenDate.Unit.DAY)
        .reduce((first, second) -> second);
  }

  private static Counted before(SentenceView view, Candidate candidate) {
    int at = candidate.token();
    for (int i = at - 1; i >= 0 && at - i <= REACH; i--) {
      if (view.isVerb(i) || view.is(i, Cues.Kind.STOP)) {
        return null;
      }
      if (view.folded(i).equals("غداه")) {
        return new Counted(i, i + 1, 1, true);
      }
      Counted counted = FROM.contains(view.folded(i)) ? after(view, i) : null;
      if (counted != null) {
        return counted;
      }
    }
    return null;
  }

  /** بعد, with a length that goes up to the preposition. */
  private static Counted after(SentenceView view, int from) {
    int end = ONLY.contains(view.folded(from - 1)) ? from - 1 : from;
    for (int i = end - 2; i >= 0 && end - i <= LONGEST; i--) {
      if (AFTER.contains(view.folded(i))) {
        TimeLength length = TimeLength.at(view.sentence().tokens(), i + 1);
        return length != null && length.last() == end
            ? new Counted(i, end, length.days(), length.exact())
            : null;
      }
    }
    return null;
  }

  private static WrittenDate shifted(WrittenDate date, Counted counted) {
    if (date.unit() != WrittenDate.Unit.DAY || !counted.exact()) {
      return about(date.first(), date.last(), date.date());
    }
    LocalDate day = date.date().minusDays(counted.days());
    return new WrittenDate(date.first(), date.last(), day, date.unit(), date.open(), date.year());
  }

  private static WrittenDate about(int first, int last, LocalDate date) {
    return new WrittenDate(
        first, last, date, WrittenDate.Unit.ABOUT, WrittenDate.Open.NOTHING, false);
  }
}
