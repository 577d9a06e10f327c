package dev.khabar.entity;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What the spellings of one name agree in. Two forms are compared, and words are the same where
 * either is: without the article (الحوراني, حوراني), and the skeleton that transliterations of a
 * foreign name share. Works on folded words. Stateless.
 */
final class Spelling {
  /** Fewer letters say too little: جمال and جميل, سالم and سلام would meet. */
  private static final int SHORTEST_SKELETON = 4;

  private static final int SHORTEST_WITHOUT_YEH = 5;

  private Spelling() {}

  /** The same word, with or without the article, or in another transliteration. */
  static boolean same(String a, String b) {
    return a.equals(b) || plain(a).equals(plain(b)) || skeleton(a).equals(skeleton(b));
  }

  /** A name's words without articles: equal for spellings of one name. */
  static String plain(List<String> words) {
    return words.stream().map(Spelling::plain).collect(Collectors.joining(" "));
  }

  /** A name's words as skeletons: equal for transliterations of one name. */
  static String skeleton(List<String> words) {
    return words.stream().map(Spelling::skeleton).collect(Collectors.joining(" "));
  }

  /**
   * Without the article and the hamza at the end that hasty writers drop (الحمراء, الحمرا); ابن, as
   * it is written where a name begins with it, as بن.
   */
  static String plain(String word) {
    if (word.equals("ابن")) {
      return "بن";
    }
    String bare = NameWords.bare(word);
    return bare.length() > SHORTEST_SKELETON && bare.endsWith("اء")
        ? bare.substring(0, bare.length() - 1)
        : bare;
  }

  /**
   * Transliterations differ in the alef of a vowel, in غ, ج and گ for g, in ڤ for v, and, in longer
   * words, in an inner yeh (ترامب, ترمب; غوتيريش, جوتيريش; زيلينسكي, زيلنسكي). Arabic names have
   * one spelling, and in them such a letter makes another name (العامري, العمري; عبد القادر, عبد
   * القدير; سلمان, سليمان): a word with the article or with عبد stays as it is. Waw stays in all
   * words, for محمود is not محمد.
   */
  static String skeleton(String word) {
    if (NameWords.hasArticle(word) || word.startsWith("عبدال")) {
      return word;
    }
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != 'ا') {
        out.append(c == 'ج' || c == 'گ' ? 'غ' : c == 'ڤ' ? 'ف' : c);
      }
    }
    String withYeh = out.toString();
    String inner = withoutInnerYeh(withYeh);
    if (inner.length() >= SHORTEST_WITHOUT_YEH
        && (inner.length() > SHORTEST_WITHOUT_YEH || !inner.endsWith("ي"))) {
      return inner;
    }
    return withYeh.length() >= SHORTEST_SKELETON ? withYeh : word;
  }

  private static String withoutInnerYeh(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != 'ي' || i == 0 || i == word.length() - 1) {
        out.append(word.charAt(i));
      }
    }
    return out.toString();
  }
}
