package dev.khabar.arabic;

import dev.khabar.arabic.WrittenDate.Open;
import dev.khabar.arabic.WrittenDate.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a date that counts from the day of publication: أمس, الشهر الماضي, قبل يومين. */
final class RelativeDates {
  /** The days of the week, folded. */
  static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "الاثنين", DayOfWeek.MONDAY,
          "الاتنين", DayOfWeek.MONDAY,
          "الثلاثاء", DayOfWeek.TUESDAY,
          "الثلثاء", DayOfWeek.TUESDAY,
          "الاربعاء", DayOfWeek.WEDNESDAY,
          "الخميس", DayOfWeek.THURSDAY,
          "الجمعه", DayOfWeek.FRIDAY,
          "السبت", DayOfWeek.SATURDAY,
          "الاحد", DayOfWeek.SUNDAY);

  static final Set<String> PAST =
      Set.of("الماضي", "الماضيه", "المنصرم", "المنصرمه", "الفائت", "الاخير", "السابق");

  static final Set<String> NEXT = Set.of("المقبل", "المقبله", "القادم", "القادمه");
  static final Set<String> THIS = Set.of("الجاري", "الحالي", "الجاريه", "الحاليه");

  /** Behind اليوم or الليلة: one that was told of, is counted or has a name, and not today. */
  private static final Set<String> OTHER =
      Set.of(
          "نفسه", "ذاته", "عينه", "التالي", "نفسها", "ذاتها", "التاليه", "الوطني", "العالمي",
          "الدولي", "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن",
          "التاسع", "العاشر");

  private static final Set<String> TOMORROW = Set.of("غد", "الغد");

  private static final Set<String> PARTS_OF_DAY =
      Set.of("يوم", "فجر", "صباح", "ظهر", "عصر", "مساء", "ليل", "ليله");

  /** Years of both calendars. */
  private static final int FIRST_YEAR = 1300;

  private static final int LAST_YEAR = 2100;

  /** عام 48, عام 67: years of two figures are of the last century, from this one on. */
  private static final int FIRST_SHORT = 30;

  private static final int CENTURY = 1900;

  private final List<Token> tokens;
  private final LocalDate published;
  private final MonthDates months;

  /** A reader of a sentence; without a day of publication, only of years. */
  RelativeDates(List<Token> tokens, LocalDate published, MonthDates months) {
    this.tokens = tokens;
    this.published = published;
    this.months = months;
  }

  /** The date that begins at the token, or null. */
  WrittenDate at(int i, String word) {
    String behind = folded(i + 1);
    if (word.equals("عام") || word.equals("سنه") || word.equals("العام") || word.equals("لعام")) {
      long number = WrittenNumber.valueOf(behind);
      boolean decade = behind.length() == 2 && number >= FIRST_SHORT && !isThis(i - 1);
      long year = decade ? CENTURY + number : number;
      if (year >= FIRST_YEAR && year < LAST_YEAR) {
        return CalendarDates.year(i, i + 2, (int) year);
      }
    }
    if (published == null) {
      return null;
    }
    return switch (word) {
      case "اليوم" -> today(i, behind);
      case "امس", "الامس", "البارحه" -> yesterday(i, behind);
      case "اول" -> dayBeforeYesterday(i, behind);
      // Morocco's and Algeria's first of the month.
      case "فاتح" -> months.at(i, i + 1, 1);
      case "الليله" -> night(i, behind);
      case "غدا", "الغد" -> ahead(i, i + 1, 1);
      case "غد" -> isDayOf(i) ? ahead(i, i + 1, 1) : null;
      case "بعد" -> TOMORROW.contains(behind) ? ahead(i, i + 2, 2) : null;
      case "الاسبوع" -> null;
      case "الشهر" -> shifted(i, behind, Unit.MONTH);
      case "العام", "السنه" -> shifted(i, behind, Unit.YEAR);
      case "هذا", "هذه" -> current(i);
      case "قبل" -> ago(i);
      case "منذ" -> since(i);
      default -> null;
    };
  }

  private boolean isThis(int i) {
    return i >= 0 && (folded(i).equals("هذا") || folded(i).equals("هذه"));
  }

  /**
   * اليوم, not اليوم التالي, اليوم الوطني or مثل هذا اليوم; اليوم (الخميس) is the last Thursday: a
   * paper that came out the day after keeps it.
   */
  private WrittenDate today(int i, String behind) {
    boolean like = i > 1 && isThis(i - 1) && folded(i - 2).endsWith("مثل");
    boolean other = like || PAST.contains(behind) || OTHER.contains(behind);
    if (WEEKDAYS.containsKey(behind) || other) {
      return null;
    }
    DayOfWeek named = bracketed(i + 1);
    return named == null
        ? day(i, i + 1, published)
        : day(i, i + 4, published.with(TemporalAdjusters.previousOrSame(named)));
  }

  /** أمس, أمس الثلاثاء; أمس الأول and البارحة الأولى are the day before. */
  private WrittenDate yesterday(int i, String behind) {
    boolean before = behind.equals("الاول") || behind.equals("الاولي");
    return daysAgo(i, before ? i + 2 : i + 1, before ? 2 : 1);
  }

  /** The day so many days ago, or the weekday that is named behind its words and next to it. */
  private WrittenDate daysAgo(int i, int last, int days) {
    DayOfWeek named = WEEKDAYS.get(folded(last));
    LocalDate day = published.minusDays(days);
    DayOfWeek bracketed = bracketed(last);
    if (bracketed != null) {
      return day(i, last + 3, nearest(day, bracketed));
    }
    return named == null ? day(i, last, day) : day(i, last + 1, nearest(day, named));
  }

  /** The day so many days ahead, or the weekday next to it: غدا, يوم غد الخميس, بعد غد. */
  private WrittenDate ahead(int i, int last, int days) {
    DayOfWeek named = WEEKDAYS.get(folded(last));
    return named == null
        ? day(i, last, published.plusDays(days))
        : day(i, last + 1, published.with(TemporalAdjusters.nextOrSame(named)));
  }

  /** غد الخميس, يوم غد, صباح غد; not من أجل غد أفضل. */
  private boolean isDayOf(int i) {
    return WEEKDAYS.containsKey(folded(i + 1)) || i > 0 && PARTS_OF_DAY.contains(folded(i - 1));
  }

  private WrittenDate dayBeforeYesterday(int i, String behind) {
    int at = behind.equals("من") ? i + 2 : i + 1;
    return folded(at).equals("امس") ? daysAgo(i, at + 1, 2) : months.at(i, i + 1, 1);
  }

  /** الليلة, الليلة الماضية, الليلة قبل الماضية; not الليلة التالية. */
  private WrittenDate night(int i, String behind) {
    if (OTHER.contains(behind)) {
      return null;
    }
    if (behind.equals("قبل") && PAST.contains(folded(i + 2))) {
      return day(i, i + 3, published.minusDays(2));
    }
    boolean past = PAST.contains(behind);
    return day(i, past ? i + 2 : i + 1, published.minusDays(past ? 1 : 0));
  }

  /** The weekday next to the day, not after the publication: a crawler may date a page wrongly. */
  private LocalDate nearest(LocalDate day, DayOfWeek named) {
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(named));
    LocalDate after = day.with(TemporalAdjusters.nextOrSame(named));
    boolean later = after.minusDays(3).isBefore(day) && !after.isAfter(published);
    return later ? after : before;
  }

  /** The weekday that stands in brackets at the token, or null. */
  private DayOfWeek bracketed(int i) {
    boolean brackets = folded(i).equals("(") && folded(i + 2).equals(")");
    return brackets ? WEEKDAYS.get(folded(i + 1)) : null;
  }

  /** هذا الشهر, هذا العام. */
  private WrittenDate current(int i) {
    Unit unit =
        switch (folded(i + 1)) {
          case "الشهر" -> Unit.MONTH;
          case "العام", "السنه" -> Unit.YEAR;
          default -> null;
        };
    if (unit == null) {
      return null;
    }
    LocalDate first = unit == Unit.MONTH ? published.withDayOfMonth(1) : published.withDayOfYear(1);
    return new WrittenDate(i, i + 2, first, unit, Open.NOTHING, true);
  }

  private WrittenDate shifted(int i, String behind, Unit unit) {
    int shift = PAST.contains(behind) ? -1 : NEXT.contains(behind) ? 1 : 0;
    if (shift == 0 && !THIS.contains(behind)) {
      return null;
    }
    LocalDate date =
        unit == Unit.MONTH
            ? published.plusMonths(shift).withDayOfMonth(1)
            : published.plusYears(shift).withDayOfYear(1);
    return new WrittenDate(i, i + 2, date, unit, Open.NOTHING, true);
  }

  /** منذ يومين, منذ 11 يوما: the day on which it began; of months and years only about when. */
  private WrittenDate since(int i) {
    WrittenDate began = ago(i);
    return began != null && began.unit() == Unit.DAY ? began : null;
  }

  /** قبل يومين, قبل ثلاثة أيام, قبل شهر; not قبل يومين من, which counts from something else. */
  private WrittenDate ago(int i) {
    String word = folded(i + 1);
    long count = WrittenNumber.valueOf(word);
    int at = count > 0 ? i + 2 : i + 1;
    String unit = folded(at);
    if (folded(at + 1).equals("من") || count > 10_000 || count < 0 && isNamed(unit, at + 1)) {
      return null;
    }
    boolean dual = unit.endsWith("ين") && count < 0;
    long n = dual ? 2 : Math.max(count, 1);
    boolean single = count < 0;
    return switch (unit) {
      case "يوم", "يوما", "ايام", "يومين" ->
          single && unit.equals("ايام") ? null : day(i, at + 1, published.minusDays(n));
      case "شهر", "شهرا", "اشهر", "شهور", "شهرين" ->
          single && unit.equals("اشهر")
              ? null
              : new WrittenDate(
                  i,
                  at + 1,
                  published.minusMonths(n).withDayOfMonth(1),
                  Unit.MONTH,
                  Open.NOTHING,
                  true);
      case "عام", "عاما", "اعوام", "عامين", "سنه", "سنوات", "سنتين" ->
          single && (unit.equals("اعوام") || unit.equals("سنوات"))
              ? null
              : new WrittenDate(
                  i,
                  at + 1,
                  published.minusYears(n).withDayOfYear(1),
                  Unit.YEAR,
                  Open.NOTHING,
                  true);
      default -> null;
    };
  }

  /** منذ يوم الخميس, قبل عام 2013: the unit is called by what stands behind it, and no length. */
  private boolean isNamed(String unit, int i) {
    String word = folded(i);
    long number = WrittenNumber.valueOf(word);
    return switch (unit) {
      case "يوم" ->
          WEEKDAYS.containsKey(word)
              || word.equals("امس")
              || word.equals("غد")
              || number > 0 && MonthNames.mayBegin(folded(i + 1));
      case "شهر" -> MonthNames.mayBegin(word);
      default -> number >= FIRST_YEAR && number < LAST_YEAR;
    };
  }

  static WrittenDate day(int first, int last, LocalDate date) {
    return new WrittenDate(first, last, date, Unit.DAY, Open.NOTHING, false);
  }

  private String folded(int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }
}
