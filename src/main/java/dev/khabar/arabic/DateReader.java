package dev.khabar.arabic;

import dev.khabar.arabic.WrittenDate.Unit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one written date at a given token of a sentence. */
final class DateReader {
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "منذ", "ومنذ", "في", "وفي", "حتي", "خريف", "صيف", "شتاء", "ربيع", "مطلع", "بدايه",
          "نهايه", "اواخر", "اوائل", "منتصف");

  /** What is called by a day of the year, without an article. */
  private static final Set<String> NAMED =
      Set.of(
          "حي", "شارع", "ساحه", "ميدان", "ملعب", "استاد", "جامعه", "مدرسه", "ثانويه", "مستشفي",
          "جسر", "كوبري", "مدينه", "محور", "نهج", "محطه", "قاعه", "قاعده", "قوي", "فريق", "تيار",
          "تحالف", "حركه", "نيابه", "قسم", "مباحث");

  /** What is called by its year: an agreement or a law, لاتفاق فصل القوات لعام 1974. */
  private static final Set<String> OF_A_YEAR =
      Set.of(
          "اتفاق",
          "اتفاقيه",
          "معاهده",
          "قانون",
          "قرار",
          "مرسوم",
          "دستور",
          "بروتوكول",
          "مبادره",
          "اعلان",
          "ميثاق",
          "موازنه",
          "ميزانيه",
          "حدود",
          "خطوط");

  /** How far before the year it stands. */
  private static final int OF_A_YEAR_REACH = 6;

  private static final Set<String> DASHES = Set.of("-", "–", "—", ":");

  /** Words that begin a date, but for the months: a word that is read below has to be here. */
  private static final Set<String> BEGINNINGS = beginnings();

  /** Four figures alone are a year of news or of its background. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  private final List<Token> tokens;
  private final LocalDate published;
  private final MonthDates months;
  private final MonthDays days;
  private final NearDays near;
  private final RelativeDates relative;

  DateReader(List<Token> tokens, LocalDate published) {
    this.tokens = tokens;
    this.published = published;
    this.months = new MonthDates(tokens, published);
    this.days = new MonthDays(tokens, published, months);
    this.near = new NearDays(tokens, published, months);
    this.relative = new RelativeDates(tokens, published, near);
  }

  private static Set<String> beginnings() {
    Set<String> words = new HashSet<>(DateWords.WEEKDAYS.keySet());
    words.addAll(MonthDays.ORDINALS);
    words.addAll(List.of("الحادي", "الفاتح", "فاتح", "العشرين", "العشرون", "الثلاثين", "الثلاثون"));
    words.addAll(List.of("عام", "لعام", "سنه", "العام", "السنه", "الشهر", "هذا", "هذه"));
    words.addAll(List.of("اليوم", "امس", "الامس", "البارحه", "اول", "الليله"));
    words.addAll(List.of("غدا", "الغد", "غد", "بعد"));
    words.addAll(List.of("قبل", "منذ"));
    return words;
  }

  /** حي 8 ماي 1945, قوى 14 آذار, جسر السادس من أكتوبر: a day that only names something. */
  boolean isName(WrittenDate date) {
    boolean dayOfMonth =
        date.unit() == Unit.DAY
            && date.last() - date.first() > 1
            && !DateWords.WEEKDAYS.containsKey(bare(date.first()));
    boolean month = date.unit() == Unit.MONTH && date.last() - date.first() == 1;
    return (dayOfMonth || month) && date.first() > 0 && NAMED.contains(named(date.first() - 1))
        || date.unit() == Unit.YEAR && isOfRule(date.first());
  }

  /** Whether a year is that of an agreement or a law: لعام 1974. */
  private boolean isOfRule(int year) {
    boolean annexed = folded(year).equals("لعام") || folded(year).equals("لسنه");
    for (int i = year - 1; annexed && i >= 0 && year - i <= OF_A_YEAR_REACH; i--) {
      if (DASHES.contains(folded(i)) || folded(i).equals("،")) {
        return false;
      }
      if (OF_A_YEAR.contains(rule(folded(i)))) {
        return true;
      }
    }
    return false;
  }

  /** لاتفاق, والقانون, للدستور: the noun without its particles. */
  private static String rule(String word) {
    String rest = word;
    for (String particle : List.of("و", "ب", "ل", "ال", "ل")) {
      if (rest.startsWith(particle) && rest.length() > particle.length() + 3) {
        rest = rest.substring(particle.length());
      }
    }
    return rest;
  }

  private String named(int i) {
    String word = folded(i);
    boolean joined = word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ب');
    return joined ? word.substring(1) : word;
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
      WrittenDate day = numeric != null ? numeric : days.number(i);
      return day != null ? day : yearAlone(i);
    }
    if (!BEGINNINGS.contains(word) && !MonthNames.mayBegin(folded(i))) {
      return null;
    }
    if (DateWords.WEEKDAYS.containsKey(word)) {
      return weekday(i, word);
    }
    WrittenDate named = relative.at(i, word);
    if (named == null && word.startsWith("ال")) {
      named = days.ordinal(i, word);
    }
    return named != null ? named : months.at(i, i, 0);
  }

  private String folded(int i) {
    return i < tokens.size() ? tokens.get(i).folded() : "";
  }

  private String bare(int i) {
    String word = folded(i);
    boolean joined = word.length() > 3 && word.charAt(0) == 'و';
    return joined && !word.equals("وفق") ? word.substring(1) : word;
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
    return published == null ? null : near.weekday(i, word);
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
}
