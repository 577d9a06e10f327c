package dev.khabar.article.format;

import dev.khabar.arabic.Folding;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.HijrahChronology;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of publication as sources write them: ISO 8601, RFC 822, seconds or milliseconds since
 * 1970, and dates in words with Arabic, Maghrebi, English, French and Hijri months, in any of the
 * digits. A date without a time is its day's beginning; one without a year is none, since only a
 * clock could complete it. Stateless; thread-safe.
 */
public final class PublishedAt {
  private static final int LONGEST = 200;

  /**
   * The first newspaper is of 1605. Programs write the first and the last day that they know, of
   * the years 1 and 9999, where they know none.
   */
  private static final Instant EARLIEST = Instant.parse("1600-01-01T00:00:00Z");

  private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

  private static final Pattern EPOCH = Pattern.compile("-?(\\d{9,10}|\\d{13}|\\d{16})(\\.\\d+)?");

  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t?(\\d{2})(\\d{2})(\\d{2})?(z)?)?");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})(?!\\d)");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{4})(?!\\d)");

  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{2})(?!\\d)");

  /** Years of two digits below this one are of this century, as RFC 2822 has it. */
  private static final int FIRST_OF_LAST_CENTURY = 50;

  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[:h](\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?"
              + "\\s*(صباحا|فجرا|مساء|ظهرا|عصرا|بعد الظهر|ص|م|am|pm|a\\.m|p\\.m)?"
              + "(?![\\p{L}\\d&&[^z]])");

  /** No zone is more than fourteen hours away; {@code -2023} is a year. */
  private static final Pattern OFFSET =
      Pattern.compile(
          "(?:gmt|utc)?\\s?([+\\-−])(0?\\d|1[0-4])(?::?(\\d{2}))?\\s*(?:\\(.*\\)|\\))?$");

  /** As JavaScript's older serialisers write it. */
  private static final Pattern SERIAL = Pattern.compile("/?date\\((-?\\d+).*");

  private PublishedAt() {}

  /**
   * The instant that a text names.
   *
   * @param zone zone of a date that names none
   * @return the instant, or empty where the text names no day
   */
  public static Optional<Instant> parse(String text, ZoneId zone) {
    return read(text, zone).filter(at -> !at.isBefore(EARLIEST) && at.isBefore(LATEST));
  }

  private static Optional<Instant> read(String text, ZoneId zone) {
    String folded = Folding.fold(text.substring(0, Math.min(text.length(), LONGEST))).trim();
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    try {
      Matcher serial = SERIAL.matcher(folded);
      Matcher epoch = EPOCH.matcher(serial.matches() ? serial.group(1) : folded);
      if (epoch.matches()) {
        return Optional.of(sinceEpoch(epoch.group(1), epoch.group().startsWith("-")));
      }
      Matcher compact = COMPACT.matcher(folded);
      if (compact.matches()) {
        return Optional.of(compact(compact, zone));
      }
      return date(folded).map(date -> instant(date, folded, zone));
    } catch (DateTimeException e) {
      // The digits are no day of the calendar: 2024-13-45.
      return Optional.empty();
    }
  }

  private static Instant sinceEpoch(String digits, boolean before) {
    long value = Long.parseLong(digits) * (before ? -1 : 1);
    return switch (digits.length()) {
      case 13 -> Instant.ofEpochMilli(value);
      case 16 -> Instant.ofEpochMilli(value / 1000);
      default -> Instant.ofEpochSecond(value);
    };
  }

  private static Instant compact(Matcher match, ZoneId zone) {
    LocalDate date = day(number(match, 1), number(match, 2), number(match, 3));
    LocalTime time =
        match.group(4) == null
            ? LocalTime.MIN
            : LocalTime.of(
                number(match, 4), number(match, 5), match.group(6) == null ? 0 : number(match, 6));
    return LocalDateTime.of(date, time)
        .atZone(match.group(7) == null ? zone : ZoneOffset.UTC)
        .toInstant();
  }

  private static Optional<LocalDate> date(String text) {
    // A time's and a zone's digits are no day.
    String dates = OFFSET.matcher(TIME.matcher(text).replaceFirst(" ")).replaceFirst(" ");
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.find()) {
      return Optional.of(day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.find()) {
      return Optional.of(dayFirst(dayFirst, number(dayFirst, 3)));
    }
    Optional<LocalDate> named = MonthNames.shipped().date(dates);
    Matcher shortYear = SHORT_YEAR.matcher(dates);
    return named.isEmpty() && shortYear.find()
        ? Optional.of(dayFirst(shortYear, year(number(shortYear, 3))))
        : named;
  }

  /** Day and month; the other way round where the second number can be no month. */
  private static LocalDate dayFirst(Matcher date, int year) {
    int first = number(date, 1);
    int second = number(date, 2);
    boolean american = second > 12;
    return day(year, american ? first : second, american ? second : first);
  }

  /** The year that two digits stand for. */
  static int year(int twoDigits) {
    return twoDigits + (twoDigits < FIRST_OF_LAST_CENTURY ? 2000 : 1900);
  }

  /** A day; of the Hijri calendar (Umm al-Qura) where the year is one of its. */
  static LocalDate day(int year, int month, int day) {
    if (year >= 1300 && year < 1600) {
      return LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day));
    }
    ChronoField.YEAR.checkValidValue(year);
    return LocalDate.of(year, month, day);
  }

  private static Instant instant(LocalDate date, String text, ZoneId zone) {
    Matcher match = TIME.matcher(text);
    if (!match.find()) {
      return date.atStartOfDay(zone).toInstant();
    }
    int hour = number(match, 1);
    String half = match.group(4) == null ? "" : match.group(4);
    boolean afternoon = !half.isEmpty() && "مpظعب".indexOf(half.charAt(0)) >= 0;
    boolean morning = !half.isEmpty() && "صفa".indexOf(half.charAt(0)) >= 0;
    if (afternoon && hour < 12) {
      hour += 12;
    } else if (morning && hour == 12) {
      hour = 0;
    }
    if (hour > 24) {
      return date.atStartOfDay(zone).toInstant();
    }
    int second = match.group(3) == null ? 0 : Math.min(number(match, 3), 59);
    // 24:00 is the day's end.
    LocalDateTime local =
        date.atTime(LocalTime.of(hour % 24, number(match, 2), second)).plusDays(hour / 24);
    return local.atZone(zone(text.substring(match.end(2)), zone)).toInstant();
  }

  /** The zone that follows a time, or the given one. */
  private static ZoneId zone(String rest, ZoneId otherwise) {
    // A date behind its time ends in no offset.
    Matcher offset = OFFSET.matcher(YEAR_FIRST.matcher(rest).replaceFirst(" ").trim());
    if (offset.find()) {
      int hours = Integer.parseInt(offset.group(2));
      int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
      int sign = offset.group(1).equals("+") ? 1 : -1;
      return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
    return ZoneNames.shipped().in(rest).orElse(otherwise);
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
