package dev.khabar.arabic;

import dev.khabar.arabic.WrittenDate.Open;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Set;

/** Reads dates that name their month: 29 حزيران/ يونيو, كانون الثاني (يناير) 2006, آذار الماضي. */
final class MonthDates {
  private static final Set<String> BEFORE_YEAR =
      Set.of("من", "عام", "لعام", "سنه", "لسنه", "العام", ",", "،", "المبارك", "الكريم", "الحرام");

  private static final Set<String> MONTH_WORDS = Set.of("شهر", "لشهر", "في");

  private final List<Token> tokens;
  private final LocalDate published;

  /**
   * A reader of a sentence.
   *
   * @param published the day of publication, or null where it is unknown
   */
  MonthDates(List<Token> tokens, LocalDate published) {
    this.tokens = tokens;
    this.published = published;
  }

  private String folded(int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }

  /** The date of a month's name at a token, with its day before it, or null. */
  WrittenDate at(int first, int at, int day) {
    MonthNames.Found month = at < tokens.size() ? MonthNames.at(tokens, at) : null;
    if (month == null) {
      return null;
    }
    int last = at + month.tokens();
    last = secondName(last, month);
    boolean named = day > 0 || month.sure() || isMonthWord(at);
    int yearAt = yearWord(last);
    long year = yearAt < 0 ? -1 : WrittenNumber.valueOf(folded(yearAt));
    if (year >= 1300 && year < 2100) {
      return hijri(month, year)
          ? CalendarDates.islamic(first, yearAt + 1, (int) year, month.month(), day)
          : CalendarDates.valid(first, yearAt + 1, (int) year, month.month(), day);
    }
    int nextTo = namedYear(last);
    if (nextTo > 0 && !month.hijri()) {
      int end = folded(last).equals("من") ? last + 3 : last + 2;
      return CalendarDates.valid(first, end, nextTo, month.month(), day);
    }
    String behind = folded(last);
    boolean past = DateWords.PAST.contains(behind);
    boolean next = DateWords.NEXT.contains(behind);
    boolean qualified = past || next || DateWords.THIS.contains(behind);
    if (published == null || (!named && !qualified)) {
      return null;
    }
    if (month.hijri()) {
      return islamic(first, qualified ? last + 1 : last, month.month(), day, past, next);
    }
    int guess = nearestYear(published, month.month(), day, past, next);
    return CalendarDates.valid(
        first,
        qualified ? last + 1 : last,
        guess,
        month.month(),
        day,
        qualified ? Open.NOTHING : Open.YEAR);
  }

  private static boolean hijri(MonthNames.Found month, long year) {
    return month.hijri() && year < 1500;
  }

  private boolean isMonthWord(int at) {
    return at > 0 && MONTH_WORDS.contains(folded(at - 1));
  }

  /** The index behind a second name of the same month: حزيران/ يونيو, كانون الثاني (يناير). */
  private int secondName(int last, MonthNames.Found month) {
    int at = last;
    if ("/(-".contains(folded(at)) && at < tokens.size() && !folded(at).isEmpty()) {
      boolean bracket = folded(at).equals("(");
      MonthNames.Found second = at + 1 < tokens.size() ? MonthNames.at(tokens, at + 1) : null;
      if (second != null && second.month() == month.month()) {
        at += 1 + second.tokens();
        return bracket && folded(at).equals(")") ? at + 1 : at;
      }
    }
    return last;
  }

  private int yearWord(int last) {
    int at = last;
    while (BEFORE_YEAR.contains(folded(at))) {
      at++;
    }
    return folded(at).length() == 4 && WrittenNumber.valueOf(folded(at)) > 0 ? at : -1;
  }

  /** آذار العام الماضي, آذار من العام الجاري: the year that the words name, or 0. */
  private int namedYear(int last) {
    int at = folded(last).equals("من") ? last + 1 : last;
    String word = folded(at);
    if (published == null || !(word.equals("العام") || word.equals("السنه"))) {
      return 0;
    }
    String which = folded(at + 1);
    if (which.equals("نفسه") || which.equals("ذاته")) {
      return yearBefore(last);
    }
    int shift = DateWords.shift(which);
    return shift != 0 || DateWords.THIS.contains(which) ? published.getYear() + shift : 0;
  }

  /** The last year in figures before the token, or 0. */
  private int yearBefore(int token) {
    for (int i = token - 1; i >= 0; i--) {
      long year = folded(i).length() == 4 ? WrittenNumber.valueOf(folded(i)) : -1;
      if (year >= 1900 && year < 2100) {
        return (int) year;
      }
    }
    return 0;
  }

  /** الرابع من شوال, شهر رمضان الماضي: of the Islamic year that the publication tells. */
  private WrittenDate islamic(int first, int last, int month, int day, boolean past, boolean next) {
    try {
      int year = nearestYear(HijrahDate.from(published), month, day, past, next);
      return CalendarDates.islamic(first, last, year, month, day);
    } catch (DateTimeException e) {
      // Published before 1882 or after 2174, where Java's calendar (Umm al-Qura) has no years.
      return null;
    }
  }

  /**
   * A month without a year is the nearest one that is past, unless the words say otherwise.
   *
   * @param today the day of publication in the month's calendar
   */
  private static int nearestYear(
      ChronoLocalDate today, int month, int day, boolean past, boolean next) {
    int year = today.get(ChronoField.YEAR);
    int here = today.get(ChronoField.MONTH_OF_YEAR);
    int dayHere = today.get(ChronoField.DAY_OF_MONTH);
    if (next) {
      return month > here ? year : year + 1;
    }
    if (past) {
      // الثاني عشر من تموز الماضي, written on the twentieth of July.
      boolean gone = month == here && day > 0 && day < dayHere;
      return month < here || gone ? year : year - 1;
    }
    boolean later = month > here || (month == here && day > dayHere);
    // A day within the next two months is more likely to be announced than ten months old.
    boolean soon = later && (month - here) <= 2;
    return later && !soon ? year - 1 : year;
  }
}
