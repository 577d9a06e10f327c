package dev.khabar.arabic;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads the day of a month: 20 و21 أيار, الثالث من حزيران, الفاتح من ماي, 5 من الشهر الجاري. */
final class MonthDays {
  static final List<String> ORDINALS =
      List.of(
          "الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع",
          "العاشر");

  private static final Set<String> DASHES = Set.of("-", "–", "—", ":");

  private final List<Token> tokens;
  private final LocalDate published;
  private final MonthDates months;

  MonthDays(List<Token> tokens, LocalDate published, MonthDates months) {
    this.tokens = tokens;
    this.published = published;
    this.months = months;
  }

  /** الثالث من أيار, الحادي والعشرين من الشهر الجاري: the day as an ordinal. */
  WrittenDate ordinal(int i, String word) {
    int units = word.equals("الحادي") || word.equals("الفاتح") ? 1 : ORDINALS.indexOf(word) + 1;
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
    return day > 0 && of ? of(i, at, day) : null;
  }

  private static int tens(String word) {
    return switch (word) {
      case "العشرين", "والعشرين", "العشرون", "والعشرون" -> 20;
      case "الثلاثين", "والثلاثين", "الثلاثون", "والثلاثون" -> 30;
      default -> 0;
    };
  }

  /** The day that the figures at the token name, first of a range of days; or null. */
  WrittenDate number(int i) {
    long day = WrittenNumber.valueOf(folded(i));
    if (day < 1 || day > 31) {
      return null;
    }
    int behind = behindRange(i, day);
    WrittenDate range = behind > 0 ? of(i, behind, (int) day) : null;
    return range != null ? range : of(i, i + 1, (int) day);
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

  private WrittenDate of(int i, int behind, int day) {
    int at = behind;
    while (folded(at).equals("من") || folded(at).equals("شهر") || folded(at).equals("لشهر")) {
      at++;
    }
    if (at >= tokens.size()) {
      return null;
    }
    boolean named = published != null && folded(at).equals("الشهر");
    boolean current = named && DateWords.THIS.contains(folded(at + 1));
    boolean last = named && DateWords.PAST.contains(folded(at + 1));
    boolean alone = published != null && DateWords.THIS.contains(folded(at)) && at == behind;
    boolean pointed =
        published != null && folded(at).equals("هذا") && folded(at + 1).equals("الشهر");
    if (current || last || alone || pointed) {
      LocalDate month = last ? published.minusMonths(1) : published;
      return CalendarDates.valid(
          i, at + (alone ? 1 : 2), month.getYear(), month.getMonthValue(), day);
    }
    return months.at(i, at, day);
  }

  private String folded(int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }
}
