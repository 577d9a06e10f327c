package dev.khabar.event.date;

import dev.khabar.arabic.Token;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/** Days that something is only compared with: الأسوأ منذ آذار 2014, للمرة الأولى منذ 2009. */
final class ComparedDates {
  /** How far before منذ a superlative stands. */
  private static final int REACH = 4;

  /** How far before the date stands what it counts: خامس تجربة من نوعها هذا العام. */
  private static final int OF_ITS_KIND = 2;

  private static final Set<String> KIND = Set.of("نوعه", "نوعها", "نوعهما");

  private static final Set<String> SUPERLATIVES = WordClass.SUPERLATIVE.words();

  private ComparedDates() {}

  /** Whether the date of a sentence is one of them. */
  static boolean has(List<Token> tokens, WrittenDate date) {
    int since = date.first();
    for (int i = since - 1; i >= 0 && since - i <= OF_ITS_KIND; i--) {
      if (KIND.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    if (!tokens.get(since).folded().endsWith("منذ")) {
      since--;
    }
    if (since < 1 || !tokens.get(since).folded().endsWith("منذ")) {
      return false;
    }
    for (int i = since - 1; i >= 0 && since - i <= REACH; i--) {
      if (SUPERLATIVES.contains(tokens.get(i).folded())) {
        return true;
      }
    }
    return false;
  }
}
