package dev.khabar.article.format;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Months by their names in the calendars of the region, from {@code months.tsv}. Thread-safe. */
final class MonthNames {
  private record Month(boolean hijri, int number) {}

  private static final MonthNames SHIPPED = new MonthNames();

  /** Digits end a word, since sites leave the space out: {@code 12مارس2023}. */
  private static final Pattern WORD_END =
      Pattern.compile("[^\\p{L}\\p{Nd}]+|(?<=\\p{Nd})(?=\\p{L})|(?<=\\p{L})(?=\\p{Nd})");

  /** Between a day and its month: {@code 5 من مارس}, {@code 1st of May}, {@code 1er mai}. */
  private static final Set<String> BETWEEN =
      Set.of("من", "شهر", "of", "de", "st", "nd", "rd", "th", "er");

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
    String[] words = WORD_END.split(folded, -1);
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

  /** The nearest day number and the first year of the month's calendar after it, or before. */
  private static Optional<LocalDate> around(String[] words, int at, Month month) {
    int before = at - 1;
    while (before > 0 && BETWEEN.contains(words[before])) {
      before--;
    }
    int day = number(words, before, 1, 31);
    int year = -1;
    for (int i = at + 1; i < words.length && i <= at + 6 && year < 0; i++) {
      year = month.hijri() ? number(words, i, 1300, 1599) : number(words, i, 1900, 2199);
      if (day < 0 && year < 0) {
        day = number(words, i, 1, 31);
      }
    }
    if (year < 0 && !month.hijri()) {
      year = number(words, at - 1, 1900, 2199);
      boolean latin = words[at].charAt(0) < '\u0080';
      int two = latin && year < 0 && day > 0 ? number(words, at + 1, 0, 99) : -1;
      year = two < 0 ? year : PublishedAt.year(two);
    }
    if (day < 0 || year < 0) {
      return Optional.empty();
    }
    return Optional.of(PublishedAt.day(year, month.number(), day));
  }

  private static int number(String[] words, int at, int min, int max) {
    if (at < 0 || at >= words.length || !words[at].matches("\\d{1,4}")) {
      return -1;
    }
    int value = Integer.parseInt(words[at]);
    return value >= min && value <= max ? value : -1;
  }
}
