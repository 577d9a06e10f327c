package dev.khabar.entity;

import dev.khabar.arabic.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A name cut to what is compared: folded words without punctuation. Where ل swallowed the alef of
 * the article ({@code للأمم المتحدة}) it stands again; عبد and أبو are one word with what follows,
 * as half of the papers write them (عبدالله, أبوظبي).
 */
final class NameWords {
  private static final Set<String> JOINED = Set.of("عبد", "ابو");

  /**
   * What follows the lam that these words begin with: لجنة, لجان, لواء, لغة, لوبي, لبناني, ليبي.
   */
  private static final Set<String> BEHIND_LAM =
      Set.of(
          "جنه", "جان", "واء", "غه", "وبي", "بناني", "بنانيه", "بنانيين", "بنانيون", "يبي", "يبيه",
          "يبيين", "يبيون", "يكود", "يغا", "يره");

  /** Words that half of the papers spell otherwise, by the rarer spelling; bare of the article. */
  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("اوربا", "اوروبا"),
          Map.entry("اوربي", "اوروبي"),
          Map.entry("اوربيه", "اوروبيه"),
          Map.entry("اوربيا", "اوروبيا"),
          Map.entry("اوربيون", "اوروبيون"),
          Map.entry("اوربيين", "اوروبيين"),
          Map.entry("شيون", "شوون"),
          Map.entry("داوود", "داود"),
          Map.entry("صحافيين", "صحفيين"),
          Map.entry("صحافيون", "صحفيون"),
          Map.entry("تليفزيون", "تلفزيون"),
          Map.entry("انكلترا", "انجلترا"));

  /** The same of what words begin with: ديموقراطي, الكوردستاني, الأوليمبية. */
  private static final Map<String, String> SPELLED_BEGINNINGS =
      Map.of(
          "ديموقراط", "ديمقراط",
          "كوردستان", "كردستان",
          "فدرالي", "فيدرالي",
          "اوليمب", "اولمب",
          "انكليز", "انجليز");

  /** Letters of the shortest word in these lists. */
  private static final int SHORTEST_SPELLED = 4;

  private NameWords() {}

  /** The folded words of a surface, in order; empty where it holds no letter or digit. */
  static List<String> of(String surface) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = Folding.fold(restoreArticle(surface));
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '+') {
        word.append(c);
      } else if (!word.isEmpty()) {
        add(words, word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  /**
   * The words before a place in its line, as far as {@code reach} characters. The line's begin is
   * looked for no further than that: the line may be the whole of a long text.
   */
  static List<String> before(String text, int place, int reach) {
    int from = place;
    while (from > Math.max(0, place - reach) && text.charAt(from - 1) != '\n') {
      from--;
    }
    return of(text.substring(from, place));
  }

  private static void add(List<String> words, String word) {
    int last = words.size() - 1;
    if (last >= 0 && JOINED.contains(words.get(last))) {
      words.set(last, words.get(last) + word);
    } else {
      words.add(spelled(word));
    }
  }

  /** A word in the spelling of most papers. */
  private static String spelled(String word) {
    int begin = word.startsWith("ال") ? 2 : word.startsWith("وال") ? 3 : 0;
    if (word.length() - begin < SHORTEST_SPELLED) {
      return word;
    }
    String bare = word.substring(begin);
    String whole = SPELLINGS.get(bare);
    if (whole != null) {
      return word.substring(0, begin) + whole;
    }
    for (Map.Entry<String, String> spelling : SPELLED_BEGINNINGS.entrySet()) {
      if (bare.startsWith(spelling.getKey())) {
        String rest = bare.substring(spelling.getKey().length());
        return word.substring(0, begin) + spelling.getValue() + rest;
      }
    }
    return word;
  }

  /** The words joined by single spaces: the key of a name. */
  static String key(String surface) {
    return String.join(" ", of(surface));
  }

  /**
   * {@code للX} as {@code الX}, or as {@code اللX} where the word itself begins with lam, of which
   * three are never written (للجنة الدولية); a surface without that prefix as it is.
   */
  static String restoreArticle(String surface) {
    if (!surface.startsWith("لل") || surface.length() <= 4 || surface.startsWith("للا ")) {
      return surface;
    }
    int blank = surface.indexOf(' ');
    String behind = Folding.fold(surface.substring(2, blank < 0 ? surface.length() : blank));
    return BEHIND_LAM.contains(behind) ? "ال" + surface.substring(1) : "ال" + surface.substring(2);
  }

  /** A word without its article, where enough of it remains. */
  static String bare(String word) {
    return hasArticle(word) ? word.substring(2) : word;
  }

  static boolean hasArticle(String word) {
    return word.startsWith("ال") && word.length() > 4;
  }
}
