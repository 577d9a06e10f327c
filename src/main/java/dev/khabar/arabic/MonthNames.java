package dev.khabar.arabic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The months as Arab newspapers name them: Egypt and the Gulf, the Levant and Iraq, Morocco,
 * Algeria and Tunisia, and the Islamic months.
 */
final class MonthNames {
  /**
   * A month name found.
   *
   * @param month 1 to 12
   * @param hijri whether it is a month of the Islamic calendar
   * @param sure whether the word means little else
   * @param tokens how many tokens it takes
   */
  record Found(int month, boolean hijri, boolean sure, int tokens) {}

  private static final Map<String, Found> NAMES = names();

  /** First words of the names of two words. */
  private static final Set<String> FIRST_WORDS = firstWords();

  /** All first words. */
  private static final Set<String> BEGINNINGS = beginnings();

  private MonthNames() {}

  /** The month that begins at a token, two words if need be; null where there is none. */
  static Found at(List<Token> tokens, int i) {
    String word = tokens.get(i).folded();
    Found two =
        i + 1 < tokens.size() && FIRST_WORDS.contains(word)
            ? NAMES.get(word + " " + tokens.get(i + 1).folded())
            : null;
    return two != null ? two : of(word);
  }

  /** Whether a month may begin with the token: few do, and most tokens are asked. */
  static boolean mayBegin(String word) {
    return BEGINNINGS.contains(word) || word.indexOf('/') > 0;
  }

  private static Set<String> beginnings() {
    Set<String> words = new HashSet<>(FIRST_WORDS);
    words.addAll(NAMES.keySet());
    return words;
  }

  /** The month of one token, which may hold two names divided by a slash. */
  static Found of(String word) {
    Found found = NAMES.get(word);
    int slash = word.indexOf('/');
    if (found == null && slash > 0) {
      found = NAMES.get(word.substring(0, slash));
      return found != null ? found : NAMES.get(word.substring(slash + 1));
    }
    return found;
  }

  private static Map<String, Found> names() {
    Map<String, Found> names = new HashMap<>();
    String[] gregorian = {
      "يناير|كانون الثاني|جانفي?|كانون ثاني",
      "فبراير|شباط|فيفري",
      "مارس?|اذار|مارس/اذار",
      "ابريل|نيسان|افريل",
      "مايو|ايار|ماي?",
      "يونيو|يونيه|حزيران|جوان?",
      "يوليو|يوليه|يوليوز|تموز|جويليه",
      "اغسطس|اب?|غشت|اوت?",
      "سبتمبر|ايلول|شتنبر",
      "اكتوبر|تشرين الاول|تشرين اول",
      "نوفمبر|تشرين الثاني|نونبر|تشرين ثاني",
      "ديسمبر|كانون الاول|دجنبر|كانون اول"
    };
    put(names, gregorian, false);
    String[] islamic = {
      "محرم?|المحرم",
      "صفر?",
      "ربيع الاول|ربيع اول",
      "ربيع الاخر|ربيع الثاني",
      "جمادي الاولي",
      "جمادي الاخره|جمادي الثانيه",
      "رجب?",
      "شعبان?",
      "رمضان?",
      "شوال?",
      "ذو القعده|ذي القعده",
      "ذو الحجه|ذي الحجه"
    };
    put(names, islamic, true);
    return names;
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    for (String name : NAMES.keySet()) {
      int space = name.indexOf(' ');
      if (space > 0) {
        words.add(name.substring(0, space));
      }
    }
    return words;
  }

  private static void put(Map<String, Found> names, String[] months, boolean hijri) {
    for (int i = 0; i < months.length; i++) {
      for (String spelling : months[i].split("\\|", -1)) {
        boolean sure = !spelling.endsWith("?");
        String name = sure ? spelling : spelling.substring(0, spelling.length() - 1);
        names.put(name, new Found(i + 1, hijri, sure, name.indexOf(' ') > 0 ? 2 : 1));
      }
    }
  }
}
