package dev.khabar.arabic;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Set;

/** Words that several readers of dates know, folded. */
final class DateWords {
  /** The days of the week. */
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

  private DateWords() {}

  static boolean isThis(String word) {
    return word.equals("هذا") || word.equals("هذه");
  }

  /** Which month, year or week an adjective says: the one before, -1, or after, 1; else 0. */
  static int shift(String word) {
    return PAST.contains(word) ? -1 : NEXT.contains(word) ? 1 : 0;
  }
}
