package dev.khabar.article;

import dev.khabar.arabic.LexiconTable;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that say when a page was written and nothing else. Thread-safe. */
final class TimeStamps {
  private static final Set<Long> TIME_WORDS = new HashSet<>();

  static {
    for (LexiconTable.Row row : LexiconTable.resource(PageLabels.class, "time-words.txt")) {
      TIME_WORDS.addAll(hashes(row.cell(0)));
    }
  }

  private static final Pattern CLOCK = Pattern.compile("\\p{Nd}{1,2}:\\p{Nd}{2}");

  private static final Pattern CLOCK_ALONE =
      Pattern.compile("\\p{Nd}{1,2}[:hH]\\p{Nd}{2}(?:\\s?[صم])?");

  /** A paper's name beside a date. */
  private static final int MAX_OTHERS = 2;

  /** Digits alone are a score or a price, unless they are written as a date. */
  private static final Pattern NUMERIC_DATE =
      Pattern.compile(
          "\\p{Nd}{1,4}\\s?[/.-]\\s?\\p{Nd}{1,2}\\s?[/.-]\\s?\\p{Nd}{2,4}[^\\p{L}]{0,20}");

  private static final Set<Long> SPAN_BEGINNINGS = hashes("منذ قبل");

  private static final Set<Long> SPAN_UNITS =
      hashes(
          "ثانية ثوان دقيقة دقيقتين دقائق ساعة ساعتين ساعات يوم يومين أيام أسبوع أسبوعين أسابيع شهر"
              + " شهرين أشهر سنة سنتين سنوات");

  private TimeStamps() {}

  /**
   * Words of dates and times only, among them a year, a time of day or a span: {@code 29 حزيران}
   * may be a line of a list. A colon announces what comes on that day.
   */
  static boolean isOne(FoldedWords words, String line) {
    if (line.endsWith(":")) {
      return false;
    }
    boolean year = false;
    for (int i = 0; i < words.size(); i++) {
      year |= words.isDigits(i) && words.length(i) == 4;
      if (!words.isDigits(i) && !TIME_WORDS.contains(words.hash(i))) {
        return false;
      }
    }
    boolean named = words.size() > 0 && !allDigits(words);
    return named
        ? year || CLOCK.matcher(line).find() || isTimeSpan(words)
        : NUMERIC_DATE.matcher(line).matches();
  }

  /**
   * A line at an article's head that says when, and by whom in one or two words: {@code النهر الأحد
   * 15 تموز 2012 الساعة 10:05}.
   */
  static boolean isDated(FoldedWords words, String line) {
    int others = 0;
    int digits = 0;
    boolean year = false;
    for (int i = 0; i < words.size(); i++) {
      year |= words.isDigits(i) && words.length(i) == 4;
      digits += words.isDigits(i) ? 1 : 0;
      others += words.isDigits(i) || TIME_WORDS.contains(words.hash(i)) ? 0 : 1;
    }
    char last = line.charAt(line.length() - 1);
    return year
        && digits >= 2
        && others <= MAX_OTHERS
        && words.size() > digits + others
        && last != '.'
        && last != ':';
  }

  /** Whether a line is a time of day and no more, as in {@code 14h34}. */
  static boolean isClock(String line) {
    return CLOCK_ALONE.matcher(line).matches();
  }

  /** As in {@code منذ 3 ساعات}. */
  private static boolean isTimeSpan(FoldedWords words) {
    return SPAN_BEGINNINGS.contains(words.hash(0))
        && SPAN_UNITS.contains(words.hash(words.size() - 1));
  }

  /** Hashes of the words of a text. */
  static Set<Long> hashes(String text) {
    FoldedWords words = FoldedWords.of(text);
    Set<Long> hashes = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      hashes.add(words.hash(i));
    }
    return hashes;
  }

  private static boolean allDigits(FoldedWords words) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.isDigits(i)) {
        return false;
      }
    }
    return true;
  }
}
