package dev.khabar.arabic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date as written, resolved against the day of publication.
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param date the day, or the first day of the month or year
 * @param unit how exact it is
 * @param open what the words leave to the event: a weekday or a month without more is the last one
 *     of what has happened, the next one of what is to come
 * @param year whether the words themselves give the year
 */
public record WrittenDate(int first, int last, LocalDate date, Unit unit, Open open, boolean year) {
  /** How exact a written date is. */
  public enum Unit {
    DAY,
    MONTH,
    YEAR,
    /** Some days, weeks or years ago: the day is a guess that only tells news from background. */
    ABOUT
  }

  /** What a date without its year or week leaves open. */
  public enum Open {
    NOTHING,
    WEEK,
    YEAR
  }

  /**
   * The dates of a sentence in order, not overlapping. Without a day of publication only absolute
   * dates are found. Linear; thread-safe.
   */
  public static List<WrittenDate> in(List<Token> tokens, Optional<LocalDate> published) {
    List<WrittenDate> found = new ArrayList<>();
    DateReader reader = new DateReader(tokens, published.orElse(null));
    int i = 0;
    while (i < tokens.size()) {
      WrittenDate date = reader.at(i);
      if (date == null) {
        i++;
      } else {
        if (!reader.isName(date)) {
          found.add(date);
        }
        i = Math.max(date.last(), i + 1);
      }
    }
    return found;
  }

  /**
   * The words of a sentence that only tell about when, in order and apart from the dates. Linear;
   * thread-safe.
   */
  public static List<WrittenDate> roughIn(List<Token> tokens, Optional<LocalDate> published) {
    List<WrittenDate> found = new ArrayList<>();
    RoughTimes times = new RoughTimes(tokens, published.orElse(LocalDate.EPOCH));
    int i = 0;
    while (i < tokens.size()) {
      WrittenDate time = times.at(i);
      if (time != null) {
        found.add(time);
      }
      i = time == null ? i + 1 : time.last();
    }
    return found;
  }

  /** A day that the words leave no doubt about. */
  static WrittenDate day(int first, int last, LocalDate date) {
    return new WrittenDate(first, last, date, Unit.DAY, Open.NOTHING, false);
  }

  /** The month or the year that a day lies in. */
  static WrittenDate period(int first, int last, LocalDate day, Unit unit) {
    LocalDate begin = unit == Unit.MONTH ? day.withDayOfMonth(1) : day.withDayOfYear(1);
    return new WrittenDate(first, last, begin, unit, Open.NOTHING, true);
  }

  /** The day that an event to come falls on. */
  public LocalDate nextAfter(LocalDate published) {
    return switch (open) {
      case WEEK -> date.isBefore(published) ? date.plusDays(7) : date;
      case YEAR -> lastDay().isBefore(published) ? date.plusYears(1) : date;
      case NOTHING -> date;
    };
  }

  /** The same for an event that has happened: it is not later than the publication. */
  public WrittenDate notAfter(LocalDate published) {
    return open == Open.YEAR && date.isAfter(published)
        ? new WrittenDate(first, last, date.minusYears(1), unit, open, year)
        : this;
  }

  /** The last day of a day, month or year. */
  public LocalDate lastDay() {
    return switch (unit) {
      case DAY, ABOUT -> date;
      case MONTH -> date.plusMonths(1).minusDays(1);
      case YEAR -> date.plusYears(1).minusDays(1);
    };
  }
}
