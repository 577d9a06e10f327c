package dev.khabar.arabic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A whole number as written, in digits or words.
 *
 * @param first index of its first token
 * @param last index after its last token
 * @param value the number
 */
public record WrittenNumber(int first, int last, long value) {
  private static final Map<String, Long> WORDS = words();

  /** Thousands, millions: no number without one before them. */
  private static final Set<String> PLURAL_SCALES = Set.of("الاف", "ملايين", "مليارات");

  /** Numbers of more digits are identifiers or noise, and would overflow. */
  private static final int MAX_DIGITS = 12;

  /**
   * The numbers of a sentence in order, each as long as it is written: خمسة وعشرون, 25 ألفا, 1,700.
   * Linear; thread-safe.
   */
  public static List<WrittenNumber> in(List<Token> tokens) {
    List<WrittenNumber> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      WrittenNumber number = at(tokens, i);
      if (number == null) {
        i++;
      } else {
        found.add(number);
        i = number.last();
      }
    }
    return found;
  }

  private static WrittenNumber at(List<Token> tokens, int first) {
    String word = tokens.get(first).folded();
    long group = valueOf(word);
    if (group < 0 || PLURAL_SCALES.contains(word)) {
      return teen(tokens, first, word);
    }
    boolean digits = isDigit(word.charAt(0));
    long total = 0;
    int i = first + 1;
    for (; i < tokens.size(); i++) {
      String next = tokens.get(i).folded();
      long value = valueOf(next);
      if (value >= 1_000 && !isDigit(next.charAt(0)) && group > 0 && group < 1_000) {
        total += group * value;
        group = 0;
      } else if (value == 10 && !digits && group > 2 && group < 10) {
        group += 10;
      } else if (!digits && adds(group, total, next)) {
        group += valueOf(next.substring(1));
      } else {
        break;
      }
    }
    return new WrittenNumber(first, i, total + group);
  }

  /** Eleven and twelve, whose first words are no numbers by themselves. */
  private static WrittenNumber teen(List<Token> tokens, int first, String word) {
    long unit = word.equals("احد") || word.equals("احدي") ? 1 : word.startsWith("اثن") ? 2 : 0;
    boolean ten =
        unit > 0
            && word.length() <= 5
            && first + 1 < tokens.size()
            && valueOf(tokens.get(first + 1).folded()) == 10;
    return ten ? new WrittenNumber(first, first + 2, 10 + unit) : null;
  }

  /** Whether a word with و continues the number: مئة وخمسة, خمسة وعشرون, ألف ومئة. */
  private static boolean adds(long group, long total, String next) {
    if (next.length() < 3 || next.charAt(0) != 'و') {
      return false;
    }
    long value = valueOf(next.substring(1));
    boolean tensBehindUnits =
        group % 100 > 0 && group % 100 < 10 && value >= 20 && value < 100 && value % 10 == 0;
    boolean restBehindHundreds = group > 0 && group % 100 == 0 && value < 100;
    boolean restBehindThousands = group == 0 && total > 0 && value < 1_000;
    return value > 0
        && !isDigit(next.charAt(1))
        && (tensBehindUnits
            || (group >= 1_000 && group % 1_000 == 0 && value < 1_000)
            || restBehindHundreds
            || restBehindThousands);
  }

  /** The value of one folded token, or -1. */
  public static long valueOf(String folded) {
    Long word = WORDS.get(folded);
    if (word != null) {
      return word;
    }
    if (folded.isEmpty() || !isDigit(folded.charAt(0))) {
      return -1;
    }
    long value = 0;
    int digits = 0;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (isDigit(c)) {
        value = value * 10 + (c - '0');
        if (++digits > MAX_DIGITS) {
          return -1;
        }
      } else if (!isThousandsMark(folded, i)) {
        return -1;
      }
    }
    return value;
  }

  private static boolean isThousandsMark(String text, int i) {
    char c = text.charAt(i);
    if (c != ',' && c != '،' && c != '٬' && c != '.') {
      return false;
    }
    int digits = 0;
    for (int j = i + 1; j < text.length() && isDigit(text.charAt(j)); j++) {
      digits++;
    }
    return digits == 3;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Map<String, Long> words() {
    Map<String, Long> words = new HashMap<>();
    String[] units = {
      "واحد واحده",
      "اثنان اثنين اثنتان اثنتين",
      "ثلاث ثلاثه",
      "اربع اربعه",
      "خمس خمسه",
      "ست سته",
      "سبع سبعه",
      "ثمان ثماني ثمانيه",
      "تسع تسعه",
      "عشر عشره"
    };
    for (int i = 0; i < units.length; i++) {
      put(words, units[i], i + 1);
    }
    String[] tens = {"عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    for (int i = 0; i < tens.length; i++) {
      put(words, tens[i] + "ون " + tens[i] + "ين", (i + 2) * 10L);
      if (i > 0) {
        put(words, tens[i] + "مئه " + tens[i] + "مائه", (i + 2) * 100L);
      }
    }
    put(words, "مئه مائه", 100);
    put(words, "مئتان مئتين مئتي مئتا مائتان مائتين مائتي", 200);
    put(words, "الف الفا الاف", 1_000);
    put(words, "الفان الفين الفي", 2_000);
    put(words, "مليون مليونا ملايين", 1_000_000);
    put(words, "مليونان مليونين مليوني", 2_000_000);
    put(words, "مليار مليارا مليارات", 1_000_000_000);
    return Map.copyOf(words);
  }

  private static void put(Map<String, Long> words, String spellings, long value) {
    for (String spelling : spellings.split(" ", -1)) {
      words.put(spelling, value);
    }
  }
}
