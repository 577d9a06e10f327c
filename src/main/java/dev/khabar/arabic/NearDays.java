package dev.khabar.arabic;

import dev.khabar.arabic.WrittenDate.Open;
import dev.khabar.arabic.WrittenDate.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** Reads a day near the day of publication: أمس, غدا, الليلة الماضية, الخميس الماضي. */
final class NearDays {
  /** Behind اليوم or الليلة: one that was told of, is counted or has a name, and not today. */
  private static final Set<String> OTHER =
      Set.of(
          "نفسه", "ذاته", "عينه", "التالي", "السابق", "نفسها", "ذاتها", "التاليه", "السابقه",
          "الوطني", "العالمي", "الدولي", "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس",
          "السابع", "الثامن", "التاسع", "العاشر");

  private static final Set<String> TOMORROW = Set.of("غد", "الغد");

  private static final Set<String> NIGHT = Set.of("ليل", "ليله", "وليل", "وليله");

  /** Between the two days of a night: ليل السبت/الأحد, ليل السبت إلى الأحد. */
  private static final Set<String> BETWEEN = Set.of("-", "–", "—", "/", "الي");

  private static final Set<String> PARTS_OF_DAY =
      Set.of("يوم", "فجر", "صباح", "ظهر", "عصر", "مساء", "ليل", "ليله");

  private final List<Token> tokens;
  private final LocalDate published;
  private final MonthDates months;

  NearDays(List<Token> tokens, LocalDate published, MonthDates months) {
    this.tokens = tokens;
    this.published = published;
    this.months = months;
  }

  /** The day that begins at the token, or null. */
  WrittenDate at(int i, String word) {
    String behind = folded(i + 1);
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
      default -> null;
    };
  }

  /** الخميس, الخميس الماضي, الخميس قبل الماضي. */
  WrittenDate weekday(int i, String word) {
    DayOfWeek day = DateWords.WEEKDAYS.get(word);
    String behind = folded(i + 1);
    if (DateWords.PAST.contains(behind)) {
      return WrittenDate.day(i, i + 2, published.with(TemporalAdjusters.previous(day)));
    }
    if (behind.equals("قبل") && DateWords.PAST.contains(folded(i + 2))) {
      LocalDate before = published.with(TemporalAdjusters.previous(day)).minusDays(7);
      return WrittenDate.day(i, i + 3, before);
    }
    if (DateWords.NEXT.contains(behind)) {
      return WrittenDate.day(i, i + 2, published.with(TemporalAdjusters.next(day)));
    }
    LocalDate last = published.with(TemporalAdjusters.previousOrSame(day));
    return new WrittenDate(i, behindNight(i, day), last, Unit.DAY, Open.WEEK, false);
  }

  /** The index behind ليل الاثنين الثلاثاء, one night that begins on its first day. */
  private int behindNight(int i, DayOfWeek day) {
    int next = BETWEEN.contains(folded(i + 1)) ? i + 2 : i + 1;
    boolean night = i > 0 && NIGHT.contains(folded(i - 1));
    return night && DateWords.WEEKDAYS.get(folded(next)) == day.plus(1) ? next + 1 : i + 1;
  }

  /**
   * اليوم, not اليوم التالي, اليوم الوطني or مثل هذا اليوم; اليوم (الخميس) is the last Thursday: a
   * paper that came out the day after keeps it.
   */
  private WrittenDate today(int i, String behind) {
    boolean like = i > 1 && DateWords.isThis(folded(i - 1)) && folded(i - 2).endsWith("مثل");
    boolean other = like || DateWords.PAST.contains(behind) || OTHER.contains(behind);
    if (DateWords.WEEKDAYS.containsKey(behind) || other) {
      return null;
    }
    DayOfWeek named = bracketed(i + 1);
    return named == null
        ? WrittenDate.day(i, i + 1, published)
        : WrittenDate.day(i, i + 4, published.with(TemporalAdjusters.previousOrSame(named)));
  }

  /** أمس, أمس الثلاثاء; أمس الأول and البارحة الأولى are the day before. */
  private WrittenDate yesterday(int i, String behind) {
    boolean before = behind.equals("الاول") || behind.equals("الاولي");
    return daysAgo(i, before ? i + 2 : i + 1, before ? 2 : 1);
  }

  /** The day so many days ago, or the weekday that is named behind its words and next to it. */
  private WrittenDate daysAgo(int i, int last, int days) {
    DayOfWeek named = DateWords.WEEKDAYS.get(folded(last));
    LocalDate day = published.minusDays(days);
    DayOfWeek bracketed = bracketed(last);
    if (bracketed != null) {
      return WrittenDate.day(i, last + 3, nearest(day, bracketed));
    }
    return named == null
        ? WrittenDate.day(i, last, day)
        : WrittenDate.day(i, last + 1, nearest(day, named));
  }

  /** The day so many days ahead, or the weekday next to it: غدا, يوم غد الخميس, بعد غد. */
  private WrittenDate ahead(int i, int last, int days) {
    DayOfWeek named = DateWords.WEEKDAYS.get(folded(last));
    return named == null
        ? WrittenDate.day(i, last, published.plusDays(days))
        : WrittenDate.day(i, last + 1, published.with(TemporalAdjusters.nextOrSame(named)));
  }

  /** غد الخميس, يوم غد, صباح غد; not من أجل غد أفضل. */
  private boolean isDayOf(int i) {
    return DateWords.WEEKDAYS.containsKey(folded(i + 1))
        || i > 0 && PARTS_OF_DAY.contains(folded(i - 1));
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
    if (behind.equals("قبل") && DateWords.PAST.contains(folded(i + 2))) {
      return WrittenDate.day(i, i + 3, published.minusDays(2));
    }
    boolean past = DateWords.PAST.contains(behind);
    return WrittenDate.day(i, past ? i + 2 : i + 1, published.minusDays(past ? 1 : 0));
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
    return brackets ? DateWords.WEEKDAYS.get(folded(i + 1)) : null;
  }

  private String folded(int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }
}
