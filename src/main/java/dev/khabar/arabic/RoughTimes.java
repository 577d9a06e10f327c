package dev.khabar.arabic;

import dev.khabar.arabic.WrittenDate.Open;
import dev.khabar.arabic.WrittenDate.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads words that tell about when without giving a day: الأسبوع الماضي, قبل أيام, قبل بضع سنوات,
 * خلال الأشهر الأخيرة. They keep an event from the day of publication and from other words' dates.
 */
final class RoughTimes {
  /** Days in one of what is counted. */
  private static final Map<String, Integer> ONE =
      Map.of(
          "اسبوع", 7, "اسبوعا", 7, "يوم", 1, "شهر", 30, "عام", 365, "سنه", 365, "عقد", 3650, "عقدا",
          3650, "قرن", 36500);

  private static final Map<String, Integer> TWO =
      Map.of("اسبوعين", 14, "عقدين", 7300, "قرنين", 73000);

  /** Days in some of what is counted: a few of them. */
  private static final Map<String, Integer> SOME =
      Map.of(
          "ايام", 4, "اسابيع", 21, "اشهر", 120, "شهور", 120, "سنوات", 1500, "سنين", 1500, "اعوام",
          1500, "عقود", 11000, "قرون", 110000);

  private static final Set<String> FEW =
      Set.of("بضعه", "بضع", "عده", "نحو", "حوالي", "اكثر", "من", "قرابه", "زهاء", "القليله");

  private final List<Token> tokens;
  private final LocalDate published;

  RoughTimes(List<Token> tokens, LocalDate published) {
    this.tokens = tokens;
    this.published = published;
  }

  /** The time that begins at the token, or null. */
  WrittenDate at(int i) {
    String word = folded(i);
    word = word.length() > 3 && word.charAt(0) == 'و' ? word.substring(1) : word;
    return switch (word) {
      case "الاسبوع" -> week(i);
      case "قبل" -> ago(i);
      case "الايام", "الاسابيع", "الاشهر", "الشهور", "السنوات", "الاعوام", "العقود" ->
          last(i, word);
      default -> null;
    };
  }

  private WrittenDate week(int i) {
    String behind = folded(i + 1);
    int weeks =
        RelativeDates.PAST.contains(behind) ? -1 : RelativeDates.NEXT.contains(behind) ? 1 : 0;
    boolean start = i > 0 && Set.of("مطلع", "بدايه", "نهايه", "اوايل").contains(folded(i - 1));
    if (weeks == 0 && !start && !RelativeDates.THIS.contains(behind)) {
      return null;
    }
    boolean named = weeks != 0 || RelativeDates.THIS.contains(behind);
    return rough(i, named ? i + 2 : i + 1, published.plusDays(7L * weeks));
  }

  private WrittenDate ago(int i) {
    int at = i + 1;
    while (at < i + 4 && FEW.contains(folded(at))) {
      at++;
    }
    long count = WrittenNumber.valueOf(folded(at));
    if (count > 0) {
      at++;
    }
    String unit = folded(at);
    if (folded(at + 1).equals("من") || count > 1000) {
      return null;
    }
    Integer days = TWO.get(unit);
    if (days == null && count > 0) {
      Integer one = ONE.get(unit);
      Integer some = SOME.get(unit);
      days = one != null ? one : some != null ? (Integer) single(unit) : null;
      days = days == null ? null : (int) (days * count);
    } else if (days == null) {
      days = SOME.containsKey(unit) ? SOME.get(unit) : ONE.get(unit);
    }
    return days == null ? null : rough(i, at + 1, published.minusDays(days));
  }

  private static int single(String unit) {
    return switch (unit) {
      case "ايام" -> 1;
      case "اسابيع" -> 7;
      case "اشهر", "شهور" -> 30;
      case "عقود" -> 3650;
      case "قرون" -> 36500;
      default -> 365;
    };
  }

  /** الأيام الماضية, السنوات القليلة الأخيرة. */
  private WrittenDate last(int i, String word) {
    int at = folded(i + 1).equals("القليله") ? i + 2 : i + 1;
    boolean past = RelativeDates.PAST.contains(folded(at)) || folded(at).equals("الاخيره");
    return past ? rough(i, at + 1, published.minusDays(SOME.get(word.substring(2)))) : null;
  }

  private static WrittenDate rough(int first, int last, LocalDate date) {
    return new WrittenDate(first, last, date, Unit.ABOUT, Open.NOTHING, false);
  }

  private String folded(int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }
}
