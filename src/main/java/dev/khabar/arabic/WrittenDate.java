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
 * @param bareWeekday whether it is a weekday without more, which an event to come sets after the
 *     publication
 * @param year whether the words themselves give the year
 */
public record WrittenDate(
    int first, int last, LocalDate date, Unit unit, boolean bareWeekday, boolean year) {
  /** How exact a written date is. */
  public enum Unit {
    DAY,
    MONTH,
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
        found.add(date);
        i = Math.max(date.last(), i + 1);
      }
    }
    return found;
  }

  /** The day that an event to come on this weekday falls on. */
  public LocalDate nextAfter(LocalDate published) {
    return bareWeekday && date.isBefore(published) ? date.plusDays(7) : date;
  }
}
