package dev.khabar.article.format;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Months by their names in the calendars of the region, from {@code months.tsv}. Thread-safe. */
final class MonthNames {
  private record Month(boolean hijri, int number) {}

  private static final MonthNames SHIPPED = new MonthNames();

  private final Map<String, Month> months = new HashMap<>();

  private MonthNames() {
    for (LexiconTable.Row row : LexiconTable.resource(PublishedAt.class, "months.tsv")) {
      Month month = new Month(row.cell(0).equals("H"), Integer.parseInt(row.cell(1)));
      for (String name : row.cell(2).split("\\|", -1)) {
        months.put(Folding.fold(name), month);
      }
    }
  }

  static MonthNames shipped() {
    return SHIPPED;
  }

  /**
   * The day that a folded text names with a month in words: {@code 19 فبراير 2024}, {@code Feb 19,
   * 2024}. Where both calendars stand, the Gregorian one counts.
   */
  Optional<LocalDate> date(String folded) {
    String[] words = folded.split("[^\\p{L}\\p{Nd}]+", -1);
    Optional<LocalDate> hijri = Optional.empty();
    for (int i = 0; i < words.length; i++) {
      String two = i + 1 < words.length ? words[i] + " " + words[i + 1] : words[i];
      Month month = months.getOrDefault(two, months.get(words[i]));
      if (month != null) {
        Optional<LocalDate> date = around(words, i, month);
        if (date.isPresent() && !month.hijri()) {
          return date;
        }
        hijri = hijri.isPresent() ? hijri : date;
      }
    }
    return hijri;
  }

  /** The nearest day number and the first year of the month's calendar after it. */
  private static Optional<LocalDate> around(String[] words, int at, Month month) {
    int day = number(words, at - 1, 1, 31);
    int year = -1;
    for (int i = at + 1; i < words.length && i <= at + 6 && year < 0; i++) {
      year = month.hijri() ? number(words, i, 1300, 1599) : number(words, i, 1900, 2199);
      if (day < 0 && year < 0) {
        day = number(words, i, 1, 31);
      }
    }
    if (day < 0 || year < 0) {
      return Optional.empty();
    }
    return Optional.of(PublishedAt.day(year, month.number(), day));
  }

  private static int number(String[] words, int at, int min, int max) {
    if (at < 0 || at >= words.length || !words[at].matches("\\d{1,4}(?:st|nd|rd|th|م|ه)?")) {
      return -1;
    }
    int value = Integer.parseInt(words[at].replaceAll("\\D", ""));
    return value >= min && value <= max ? value : -1;
  }
}
