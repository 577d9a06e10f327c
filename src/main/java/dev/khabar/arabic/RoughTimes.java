package dev.khabar.arabic;

import dev.khabar.arabic.WrittenDate.Open;
import dev.khabar.arabic.WrittenDate.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads words that tell about when without giving a day: الأسبوع الماضي, قبل أيام, منذ أسبوع, خلال
 * اليومين الماضيين, الصيف الماضي, مؤخرا, الأيام المقبلة. They keep an event from the day of
 * publication and from other words' dates.
 */
final class RoughTimes {
  /** Days in two of what is counted, as it stands before its adjective. */
  private static final Map<String, Integer> PAIRS =
      Map.of(
          "اليومين",
          0,
          "الاسبوعين",
          0,
          "الشهرين",
          0,
          "العامين",
          730,
          "السنتين",
          730,
          "العقدين",
          7300);

  /** What comes once a year. */
  private static final Set<String> YEARLY = Set.of("الصيف", "الشتاء", "الربيع", "الخريف");

  /** The last one of it may have been so few days ago, and then is no background yet. */
  private static final int SOME_WEEKS = 30;

  private static final int WEEK = 7;

  /** Behind في وقت سابق: words that tell the day. */
  private static final Set<String> TELLING = Set.of("من", "اليوم", "امس", "يوم", "الليله");

  private final List<Token> tokens;
  private final LocalDate published;

  RoughTimes(List<Token> tokens, LocalDate published) {
    this.tokens = tokens;
    this.published = published;
  }

  /** The time that begins at the token, or null. */
  WrittenDate at(int i) {
    String word = bare(i);
    return switch (word) {
      case "الاسبوع" -> week(i);
      case "هذا" -> folded(i + 1).equals("الاسبوع") ? rough(i, i + 2, 0) : null;
      case "قبل" -> ago(i);
      case "منذ" -> since(i);
      case "الايام", "الاسابيع", "الاشهر", "الشهور" -> last(i, 0);
      case "السنوات", "الاعوام", "العقود" -> last(i, TimeLength.some(word.substring(2)));
      case "مؤخرا" -> rough(i, i + 1, WEEK);
      case "الاونه" -> last(i, WEEK);
      case "وقت" -> earlier(i);
      default -> adjacent(i, word);
    };
  }

  private WrittenDate week(int i) {
    String behind = folded(i + 1);
    if (behind.equals("قبل") && isPast(folded(i + 2))) {
      return rough(i, i + 3, 2 * WEEK);
    }
    int weeks = DateWords.shift(behind);
    boolean start = i > 0 && Set.of("مطلع", "بدايه", "نهايه", "اوائل").contains(folded(i - 1));
    if (weeks == 0 && !start && !DateWords.THIS.contains(behind)) {
      return null;
    }
    boolean named = weeks != 0 || DateWords.THIS.contains(behind);
    return rough(i, named ? i + 2 : i + 1, -WEEK * weeks);
  }

  /** قبل أيام; not قبل أيام من, which counts from something else. */
  private WrittenDate ago(int i) {
    TimeLength length = TimeLength.at(tokens, i + 1);
    return length == null || folded(length.last()).equals("من")
        ? null
        : rough(i, length.last(), length.days());
  }

  /** منذ أسابيع: from then on, and perhaps until today, so that it is no background by itself. */
  private WrittenDate since(int i) {
    TimeLength length = TimeLength.at(tokens, i + 1);
    return length == null ? null : rough(i, length.last(), 0);
  }

  /** الأيام الماضية, الأيام الثلاثة الماضية, السنوات القليلة الأخيرة; الأيام المقبلة. */
  private WrittenDate last(int i, int days) {
    int at = isPast(folded(i + 1)) || isNext(folded(i + 1)) ? i + 1 : i + 2;
    if (isNext(folded(at))) {
      return rough(i, at + 1, -Math.max(days, WEEK));
    }
    return isPast(folded(at)) ? rough(i, at + 1, days) : null;
  }

  private static boolean isNext(String word) {
    return DateWords.NEXT.contains(word);
  }

  private static boolean isPast(String word) {
    return DateWords.PAST.contains(word) || word.equals("الاخيره") || word.equals("الفائته");
  }

  /** الصيف الماضي, اليومين الماضيين. */
  private WrittenDate adjacent(int i, String word) {
    String behind = folded(i + 1);
    if (YEARLY.contains(word)) {
      return isPast(behind) || isNext(behind)
          ? rough(i, i + 2, isNext(behind) ? -SOME_WEEKS : SOME_WEEKS)
          : null;
    }
    Integer days = PAIRS.get(word);
    boolean past =
        days != null
            && behind.endsWith("ين")
            && DateWords.PAST.stream().anyMatch(behind::startsWith);
    return past ? rough(i, i + 2, days) : null;
  }

  /** في وقت سابق; not في وقت سابق الخميس, which tells the day. */
  private WrittenDate earlier(int i) {
    String behind = folded(i + 2);
    boolean told = TELLING.contains(behind) || DateWords.WEEKDAYS.containsKey(behind);
    return folded(i + 1).equals("سابق") && !told ? rough(i, i + 2, 1) : null;
  }

  private WrittenDate rough(int first, int last, int days) {
    LocalDate date = published.minusDays(days);
    return new WrittenDate(first, last, date, Unit.ABOUT, Open.NOTHING, false);
  }

  private String bare(int i) {
    String word = folded(i);
    return word.length() > 3 && word.charAt(0) == 'و' ? word.substring(1) : word;
  }

  private String folded(int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }
}
