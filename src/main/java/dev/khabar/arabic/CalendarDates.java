package dev.khabar.arabic;

import dev.khabar.arabic.WrittenDate.Open;
import dev.khabar.arabic.WrittenDate.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;

/** Dates of the two calendars as numbers: day, month and year, or a year alone. */
final class CalendarDates {
  private CalendarDates() {}

  /**
   * 29/6/2021, 2021-06-29, 12-10-1442, 10 / 1 / 1436, 10 - 1 - 1436: a date in figures that begins
   * at the token, or null. Where blanks stand at dashes, a year of four figures has to close it.
   */
  static WrittenDate numeric(List<Token> tokens, int i) {
    StringBuilder text = new StringBuilder(folded(tokens, i));
    int last = i + 1;
    while (last < tokens.size()
        && last < i + 5
        && (tokens.get(last).begin() == tokens.get(last - 1).end()
            || isDivider(folded(tokens, last))
            || isDivider(folded(tokens, last - 1)))
        && "/-.0123456789"
                .indexOf(folded(tokens, last).isEmpty() ? 'x' : folded(tokens, last).charAt(0))
            >= 0) {
      text.append(folded(tokens, last++));
    }
    String[] parts = text.toString().split("[/.-]", -1);
    boolean apart = tokens.get(last - 1).end() - tokens.get(i).begin() > text.length();
    if (parts.length != 3 || apart && text.indexOf("-") > 0 && parts[2].length() != 4) {
      return null;
    }
    long[] numbers = new long[3];
    for (int k = 0; k < 3; k++) {
      numbers[k] = WrittenNumber.valueOf(parts[k]);
      if (numbers[k] < 1 || numbers[k] > 2100) {
        return null;
      }
    }
    boolean yearFirst = parts[0].length() == 4;
    int year = (int) (yearFirst ? numbers[0] : numbers[2]);
    int day = (int) (yearFirst ? numbers[2] : numbers[0]);
    if (year > 1300 && year < 1500) {
      return islamic(i, last, year, (int) numbers[1], day);
    }
    return year < 1900 ? null : valid(i, last, year, (int) numbers[1], day);
  }

  private static boolean isDivider(String word) {
    return word.startsWith("/") || word.startsWith("-") || word.endsWith("/") || word.endsWith("-");
  }

  /** A day of the Islamic calendar, or a month where the day is 0; null where there is none. */
  static WrittenDate islamic(int first, int last, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.from(HijrahDate.of(year, month, Math.max(day, 1)));
      return new WrittenDate(
          first, last, date, day > 0 ? Unit.DAY : Unit.MONTH, Open.NOTHING, true);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static WrittenDate year(int first, int last, int year) {
    return year < 1500
        ? islamic(first, last, year, 1, 0)
        : new WrittenDate(first, last, LocalDate.of(year, 1, 1), Unit.YEAR, Open.NOTHING, true);
  }

  static WrittenDate valid(int first, int last, int year, int month, long day) {
    return valid(first, last, year, month, day, Open.NOTHING);
  }

  static WrittenDate valid(int first, int last, int year, int month, long day, Open open) {
    try {
      LocalDate date = LocalDate.of(year, month, (int) Math.max(day, 1));
      return new WrittenDate(first, last, date, day > 0 ? Unit.DAY : Unit.MONTH, open, true);
    } catch (DateTimeException e) {
      // The 31st of a month of thirty days: a slip of the paper, no date.
      return null;
    }
  }

  private static String folded(List<Token> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }
}
