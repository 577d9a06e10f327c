package dev.khabar.arabic;

import dev.khabar.arabic.WrittenDate.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads a date that counts from the day of publication: الشهر الماضي, قبل يومين, and the years that
 * are called so: عام 2014.
 */
final class RelativeDates {
  /** Years of both calendars. */
  private static final int FIRST_YEAR = 1300;

  private static final int LAST_YEAR = 2100;

  /** عام 48, عام 67: years of two figures are of the last century, from this one on. */
  private static final int FIRST_SHORT = 30;

  private static final int CENTURY = 1900;

  private final List<Token> tokens;
  private final LocalDate published;
  private final NearDays days;

  /** A reader of a sentence; without a day of publication, only of years. */
  RelativeDates(List<Token> tokens, LocalDate published, NearDays days) {
    this.tokens = tokens;
    this.published = published;
    this.days = days;
  }

  /** The date that begins at the token, or null. */
  WrittenDate at(int i, String word) {
    String behind = folded(i + 1);
    if (word.equals("عام") || word.equals("سنه") || word.equals("العام") || word.equals("لعام")) {
      long number = WrittenNumber.valueOf(behind);
      boolean decade =
          behind.length() == 2
              && number >= FIRST_SHORT
              && !(i > 0 && DateWords.isThis(folded(i - 1)));
      long year = decade ? CENTURY + number : number;
      if (year >= FIRST_YEAR && year < LAST_YEAR) {
        return CalendarDates.year(i, i + 2, (int) year);
      }
    }
    if (published == null) {
      return null;
    }
    return switch (word) {
      case "الشهر" -> shifted(i, behind, Unit.MONTH);
      case "العام", "السنه" -> shifted(i, behind, Unit.YEAR);
      case "هذا", "هذه" -> current(i);
      case "قبل" -> ago(i);
      case "منذ" -> since(i);
      default -> days.at(i, word);
    };
  }

  /** هذا الشهر, هذا العام. */
  private WrittenDate current(int i) {
    Unit unit =
        switch (folded(i + 1)) {
          case "الشهر" -> Unit.MONTH;
          case "العام", "السنه" -> Unit.YEAR;
          default -> null;
        };
    return unit == null ? null : WrittenDate.period(i, i + 2, published, unit);
  }

  private WrittenDate shifted(int i, String behind, Unit unit) {
    int shift = DateWords.shift(behind);
    if (shift == 0 && !DateWords.THIS.contains(behind)) {
      return null;
    }
    LocalDate date = unit == Unit.MONTH ? published.plusMonths(shift) : published.plusYears(shift);
    return WrittenDate.period(i, i + 2, date, unit);
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
          single && unit.equals("ايام") ? null : WrittenDate.day(i, at + 1, published.minusDays(n));
      case "شهر", "شهرا", "اشهر", "شهور", "شهرين" ->
          single && unit.equals("اشهر")
              ? null
              : WrittenDate.period(i, at + 1, published.minusMonths(n), Unit.MONTH);
      case "عام", "عاما", "اعوام", "عامين", "سنه", "سنوات", "سنتين" ->
          single && (unit.equals("اعوام") || unit.equals("سنوات"))
              ? null
              : WrittenDate.period(i, at + 1, published.minusYears(n), Unit.YEAR);
      default -> null;
    };
  }

  /** منذ يوم الخميس, قبل عام 2013: the unit is called by what stands behind it, and no length. */
  private boolean isNamed(String unit, int i) {
    String word = folded(i);
    long number = WrittenNumber.valueOf(word);
    return switch (unit) {
      case "يوم" ->
          DateWords.WEEKDAYS.containsKey(word)
              || word.equals("امس")
              || word.equals("غد")
              || number > 0 && MonthNames.mayBegin(folded(i + 1));
      case "شهر" -> MonthNames.mayBegin(word);
      default -> number >= FIRST_YEAR && number < LAST_YEAR;
    };
  }

  private String folded(int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }
}
