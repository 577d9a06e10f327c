package dev.khabar.arabic;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A length of time as written: ثلاثة أيام, أسبوعين, نحو عام, بضع سنوات.
 *
 * @param last index after its last token
 * @param days how many it takes; where it is not exact, a guess
 * @param exact whether the words count the days: a week from something is rarely seven days
 */
public record TimeLength(int last, int days, boolean exact) {
  private static final int LONGEST = 1000;

  private static final int WEEK = 7;

  private static final Map<String, Integer> ONE =
      Map.ofEntries(
          entry("يوم", 1),
          entry("يوما", 1),
          entry("اسبوع", WEEK),
          entry("اسبوعا", WEEK),
          entry("شهر", 30),
          entry("شهرا", 30),
          entry("عام", 365),
          entry("عاما", 365),
          entry("سنه", 365),
          entry("عقد", 3650),
          entry("عقدا", 3650),
          entry("قرن", 36500),
          entry("قرنا", 36500));

  private static final Map<String, Integer> TWO =
      Map.of("يومين", 2, "اسبوعين", 14, "عقدين", 7300, "قرنين", 73000);

  /** One of several that are counted. */
  private static final Map<String, Integer> EACH =
      Map.of(
          "ايام", 1, "اسابيع", WEEK, "اشهر", 30, "شهور", 30, "سنوات", 365, "سنين", 365, "اعوام",
          365, "عقود", 3650, "قرون", 36500);

  /** Days in some of what is not counted: a few of them. */
  private static final Map<String, Integer> SOME =
      Map.of(
          "ايام", 4, "اسابيع", 21, "اشهر", 120, "شهور", 120, "سنوات", 1500, "سنين", 1500, "اعوام",
          1500, "عقود", 11000, "قرون", 110000);

  private static final Set<String> ABOUT =
      Set.of("بضعه", "بضع", "عده", "نحو", "حوالي", "اكثر", "من", "قرابه", "زهاء", "القليله");

  private static final int MOST_ABOUT = 3;

  /** The length that begins at the token, or null. Thread-safe. */
  public static TimeLength at(List<Token> tokens, int first) {
    int at = first;
    while (at < first + MOST_ABOUT && ABOUT.contains(folded(tokens, at))) {
      at++;
    }
    boolean about = at > first;
    long count = WrittenNumber.valueOf(folded(tokens, at));
    if (count > LONGEST) {
      return null;
    }
    if (count > 0) {
      Integer each = each(folded(tokens, at + 1));
      return each == null
          ? null
          : new TimeLength(at + 2, (int) (each * count), !about && each == 1);
    }
    String unit = folded(tokens, at);
    if (SOME.containsKey(unit)) {
      return new TimeLength(at + 1, SOME.get(unit), false);
    }
    Integer days = TWO.containsKey(unit) ? TWO.get(unit) : ONE.get(unit);
    return days == null || isName(folded(tokens, at + 1))
        ? null
        : new TimeLength(at + 1, days, !about && days < WEEK);
  }

  /** How many days some of what is called so take, as السنوات without its article; or null. */
  static Integer some(String unit) {
    return SOME.get(unit);
  }

  private static Integer each(String unit) {
    return EACH.containsKey(unit) ? EACH.get(unit) : ONE.get(unit);
  }

  /** يوم الخميس, عام 2013, شهر آذار: the unit is called so, and no length. */
  private static boolean isName(String word) {
    return DateWords.WEEKDAYS.containsKey(word)
        || WrittenNumber.valueOf(word) > 0
        || MonthNames.mayBegin(word);
  }

  private static String folded(List<Token> tokens, int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }
}
