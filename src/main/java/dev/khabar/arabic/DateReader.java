package dev.khabar.arabic;

import dev.khabar.arabic.WrittenDate.Open;
import dev.khabar.arabic.WrittenDate.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one written date at a given token of a sentence. */
final class DateReader {
  private static final Map<String, DayOfWeek> WEEKDAYS =
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
      Set.of("الماضي", "الماضيه", "الفايت", "المنصرم", "المنصرمه", "الفائت", "الاخير", "السابق");

  /** Behind اليوم: the day that was told of, not today. */
  private static final Set<String> SAME = Set.of("نفسه", "ذاته", "عينه", "التالي");

  static final Set<String> NEXT = Set.of("المقبل", "المقبله", "القادم", "القادمه");
  static final Set<String> THIS = Set.of("الجاري", "الحالي", "الجاريه", "الحاليه");

  private static final List<String> ORDINALS =
      List.of(
          "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
          "العاشر");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "منذ", "ومنذ", "في", "وفي", "حتي", "خريف", "صيف", "شتاء", "ربيع", "مطلع", "بدايه",
          "نهايه", "اواخر", "اوائل", "منتصف");

  private static final Set<String> DASHES = Set.of("-", "–", "—", ":");

  /** Words that begin a date, but for the months: a word that is read below has to be here. */
  private static final Set<String> BEGINNINGS = beginnings();

  /** Four figures alone are a year of news or of its background. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  private final List<Token> tokens;
  private final LocalDate published;
  private final MonthDates months;

  DateReader(List<Token> tokens, LocalDate published) {
    this.tokens = tokens;
    this.published = published;
    this.months = new MonthDates(tokens, published);
  }

  private static Set<String> beginnings() {
    Set<String> words = new HashSet<>(WEEKDAYS.keySet());
    words.addAll(ORDINALS);
    words.addAll(List.of("الحادي", "العشرين", "العشرون", "الثلاثين", "الثلاثون"));
    words.addAll(List.of("عام", "لعام", "سنه", "العام", "السنه", "الشهر", "هذا", "هذه"));
    words.addAll(List.of("اليوم", "امس", "الامس", "البارحه", "اول", "الليله", "غدا", "الغد"));
    words.addAll(List.of("قبل", "منذ"));
    return words;
  }

  /** The date that begins at the token, or null. */
  WrittenDate at(int i) {
    String word = bare(i);
    if (word.isEmpty()) {
      return null;
    }
    char c = word.charAt(0);
    if (c >= '0' && c <= '9') {
      WrittenDate numeric = CalendarDates.numeric(tokens, i);
      WrittenDate day = numeric != null ? numeric : dayOfMonth(i);
      return day != null ? day : yearAlone(i);
    }
    if (!BEGINNINGS.contains(word) && !MonthNames.mayBegin(folded(i))) {
      return null;
    }
    if (WEEKDAYS.containsKey(word)) {
      return weekday(i, word);
    }
    WrittenDate named = relative(i, word);
    if (named == null && word.startsWith("ال")) {
      named = ordinalDay(i, word);
    }
    return named != null ? named : months.at(i, i, 0);
  }

  private String bare(int i) {
    String word = folded(i);
    boolean joined = word.length() > 3 && word.charAt(0) == 'و';
    return joined && !word.equals("وفق") ? word.substring(1) : word;
  }

  private String folded(int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }

  private WrittenDate weekday(int i, String word) {
    int next = i + 1;
    if (",،".contains(folded(next)) && !folded(next).isEmpty()) {
      next++;
    }
    if (!folded(next).isEmpty() && Character.isDigit(folded(next).charAt(0))) {
      WrittenDate full = at(next);
      if (full != null && full.unit() == Unit.DAY) {
        return new WrittenDate(i, full.last(), full.date(), Unit.DAY, full.open(), full.year());
      }
    }
    if (published == null) {
      return null;
    }
    DayOfWeek day = WEEKDAYS.get(word);
    String behind = folded(i + 1);
    if (PAST.contains(behind)) {
      return day(i, i + 2, published.with(TemporalAdjusters.previous(day)));
    }
    if (NEXT.contains(behind)) {
      return day(i, i + 2, published.with(TemporalAdjusters.next(day)));
    }
    LocalDate last = published.with(TemporalAdjusters.previousOrSame(day));
    return new WrittenDate(i, i + 1, last, Unit.DAY, Open.WEEK, false);
  }

  /** الليلة, الليلة الماضية, الليلة قبل الماضية. */
  private WrittenDate night(int i, String behind) {
    if (behind.equals("قبل") && PAST.contains(folded(i + 2))) {
      return day(i, i + 3, published.minusDays(2));
    }
    boolean past = PAST.contains(behind);
    return day(i, past ? i + 2 : i + 1, published.minusDays(past ? 1 : 0));
  }

  private static WrittenDate day(int first, int last, LocalDate date) {
    return new WrittenDate(first, last, date, Unit.DAY, Open.NOTHING, false);
  }

  private WrittenDate relative(int i, String word) {
    String behind = folded(i + 1);
    if (word.equals("عام") || word.equals("سنه") || word.equals("العام") || word.equals("لعام")) {
      long year = WrittenNumber.valueOf(behind);
      if (year >= 1300 && year < 2100) {
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
      case "الليله" -> night(i, behind);
      case "غدا", "الغد" -> day(i, i + 1, published.plusDays(1));
      case "الاسبوع" -> null;
      case "الشهر" -> shifted(i, behind, Unit.MONTH);
      case "العام", "السنه" -> shifted(i, behind, Unit.YEAR);
      case "هذا", "هذه" -> current(i);
      case "قبل" -> ago(i);
      case "منذ" -> since(i);
      default -> null;
    };
  }

  /**
   * اليوم, not اليوم نفسه or اليوم التالي; اليوم (الخميس) is the last Thursday: a paper that came
   * out the day after keeps it.
   */
  private WrittenDate today(int i, String behind) {
    if (WEEKDAYS.containsKey(behind) || PAST.contains(behind) || SAME.contains(behind)) {
      return null;
    }
    DayOfWeek named = bracketed(i + 1);
    return named == null
        ? day(i, i + 1, published)
        : day(i, i + 4, published.with(TemporalAdjusters.previousOrSame(named)));
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

  /** منذ يومين, منذ 11 يوما: the day on which it began; of months and years only about when. */
  private WrittenDate since(int i) {
    WrittenDate began = ago(i);
    return began != null && began.unit() == Unit.DAY ? began : null;
  }

  /** أمس, أمس الثلاثاء; أمس الأول and أمس الأول الثلاثاء are the day before. */
  private WrittenDate yesterday(int i, String behind) {
    boolean before = behind.equals("الاول");
    int last = before ? i + 2 : i + 1;
    DayOfWeek named = WEEKDAYS.get(folded(last));
    LocalDate day = published.minusDays(before ? 2 : 1);
    DayOfWeek bracketed = bracketed(last);
    if (bracketed != null) {
      return day(i, last + 3, nearest(day, bracketed));
    }
    return named == null ? day(i, last, day) : day(i, last + 1, nearest(day, named));
  }

  /** The weekday next to the day, not after the publication: a crawler may date a page wrongly. */
  private LocalDate nearest(LocalDate day, DayOfWeek named) {
    LocalDate before = day.with(TemporalAdjusters.previousOrSame(named));
    LocalDate after = day.with(TemporalAdjusters.nextOrSame(named));
    boolean later = after.minusDays(3).isBefore(day) && !after.isAfter(published);
    return later ? after : before;
  }

  private WrittenDate dayBeforeYesterday(int i, String behind) {
    int at = behind.equals("من") ? i + 2 : i + 1;
    return folded(at).equals("امس")
        ? day(i, at + 1, published.minusDays(2))
        : months.at(i, i + 1, 1);
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

  /** قبل يومين, قبل ثلاثة أيام, قبل شهر; not قبل يومين من, which counts from something else. */
  private WrittenDate ago(int i) {
    String word = folded(i + 1);
    long count = WrittenNumber.valueOf(word);
    int at = count > 0 ? i + 2 : i + 1;
    String unit = folded(at);
    if (folded(at + 1).equals("من") || count > 10_000) {
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

  /**
   * منذ 2014, في 2016, خريف 2012: a year behind a word of time; 1945 - ... at the head of a line of
   * a chronicle.
   */
  private WrittenDate yearAlone(int i) {
    boolean time = i > 0 && BEFORE_YEAR.contains(folded(i - 1));
    boolean line = i == 0 && DASHES.contains(folded(1));
    long year = (time || line) && folded(i).length() == 4 ? WrittenNumber.valueOf(folded(i)) : -1;
    return year >= FIRST_YEAR && year < LAST_YEAR ? CalendarDates.year(i, i + 1, (int) year) : null;
  }

  /** الثالث من أيار, الحادي والعشرين من الشهر الجاري: the day as an ordinal. */
  private WrittenDate ordinalDay(int i, String word) {
    int units = word.equals("الحادي") ? 1 : ORDINALS.indexOf(word) + 1;
    int tens = tens(word);
    int at = i + 1;
    if (units > 0 && units < 10 && folded(at).equals("عشر")) {
      units += 10;
      at++;
    } else if (units > 0 && units < 10 && tens(folded(at)) > 0) {
      units += tens(folded(at));
      at++;
    }
    int day = tens > 0 ? tens : units;
    boolean of = folded(at).equals("من") || folded(at).equals("لشهر") || folded(at).equals("شهر");
    return day > 0 && of ? dayOfMonth(i, at, day) : null;
  }

  private static int tens(String word) {
    return switch (word) {
      case "العشرين", "والعشرين", "العشرون", "والعشرون" -> 20;
      case "الثلاثين", "والثلاثين", "الثلاثون", "والثلاثون" -> 30;
      default -> 0;
    };
  }

  private WrittenDate dayOfMonth(int i) {
    long day = WrittenNumber.valueOf(folded(i));
    if (day < 1 || day > 31) {
      return null;
    }
    int behind = behindRange(i, day);
    WrittenDate range = behind > 0 ? dayOfMonth(i, behind, (int) day) : null;
    return range != null ? range : dayOfMonth(i, i + 1, (int) day);
  }

  /** The index behind the last day of 20 و21, 17 - 19, which begins at its first; else 0. */
  private int behindRange(int i, long day) {
    String next = folded(i + 1);
    boolean apart = next.equals("و") || DASHES.contains(next);
    boolean joined = next.length() > 1 && next.charAt(0) == 'و';
    if (!apart && !joined) {
      return 0;
    }
    long last = WrittenNumber.valueOf(apart ? folded(i + 2) : next.substring(1));
    return last > day && last <= 31 ? apart ? i + 3 : i + 2 : 0;
  }

  private WrittenDate dayOfMonth(int i, int behind, int day) {
    int at = behind;
    while (folded(at).equals("من") || folded(at).equals("شهر") || folded(at).equals("لشهر")) {
      at++;
    }
    if (at >= tokens.size()) {
      return null;
    }
    boolean named = published != null && folded(at).equals("الشهر");
    boolean current = named && THIS.contains(folded(at + 1));
    boolean last = named && PAST.contains(folded(at + 1));
    boolean alone = published != null && THIS.contains(folded(at)) && at == behind;
    if (current || last || alone) {
      LocalDate month = last ? published.minusMonths(1) : published;
      return CalendarDates.valid(
          i, at + (alone ? 1 : 2), month.getYear(), month.getMonthValue(), day);
    }
    return months.at(i, at, day);
  }
}
