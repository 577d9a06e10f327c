package dev.khabar.event.lexicon;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.Token;

/** Cheap readings and comparisons of words that need no lexicon. */
public final class Spelling {
  private static final int LONGEST_PREFIX = 4;

  private Spelling() {}

  /** The letters that a word has, a bit each; two letters may share one. */
  public static long letters(String word) {
    return letters(word, word.length());
  }

  /** The letters that every form of a word has: all but its last, which may be another. */
  public static long lettersOfForms(String word) {
    return letters(word, word.length() - 1);
  }

  /** Its first letter, as {@link #letters} has it; all where forms need not have it. */
  public static long firstLetterOfForms(String word) {
    return word.length() > 1 ? 1L << word.charAt(0) : -1;
  }

  private static long letters(String word, int end) {
    long letters = 0;
    for (int i = 0; i < end; i++) {
      letters |= 1L << word.charAt(i);
    }
    return letters;
  }

  /** Whether the token is the word with attached particles, article, tanween or pronoun. */
  public static boolean isFormOf(String token, String word) {
    int length = word.length();
    if (token.length() < length) {
      return false;
    }
    int at = token.indexOf(word);
    if (at >= 0 && at <= LONGEST_PREFIX) {
      return isPrefix(token, at) && isEnding(token.substring(at + length));
    }
    // The teh of a feminine word is written out before a pronoun.
    if (length <= 3 || word.charAt(length - 1) != 'ه') {
      return false;
    }
    int stem = withTeh(token, word);
    return isPrefix(token, stem) && isPronoun(token.substring(stem + length));
  }

  /** Where a token holds a word that ends in ه with ت in its place, or -1. */
  private static int withTeh(String token, String word) {
    int length = word.length();
    for (int i = 0; i + length <= token.length(); i++) {
      if (token.charAt(i + length - 1) == 'ت' && token.regionMatches(i, word, 0, length - 1)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isPrefix(String token, int length) {
    if (length < 0 || length > LONGEST_PREFIX) {
      return false;
    }
    String prefix = token.substring(0, length);
    return switch (prefix) {
      case "",
          "و",
          "ف",
          "ب",
          "ل",
          "ك",
          "ال",
          "بال",
          "لل",
          "وال",
          "فال",
          "وب",
          "ول",
          "وبال",
          "ولل",
          "كال" ->
          true;
      default -> false;
    };
  }

  private static boolean isEnding(String ending) {
    return ending.isEmpty() || ending.equals("ا") || ending.equals("ين") || isPronoun(ending);
  }

  private static boolean isPronoun(String ending) {
    return switch (ending) {
      case "ه", "ها", "هم", "هما", "نا" -> true;
      default -> false;
    };
  }

  /** How many characters of the form the first letters take, vowel signs between them counted. */
  public static int afterLetters(Token token, int letters) {
    String form = token.form();
    int seen = 0;
    int i = 0;
    while (i < form.length() && seen < letters) {
      if (!Folding.isMark(form.charAt(i))) {
        seen++;
      }
      i++;
    }
    while (letters > 0 && i < form.length() && Folding.isMark(form.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The folded word without article and attached particles: what features count. */
  public static String bare(String folded) {
    String word = folded;
    if (word.length() > 4 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف')) {
      word = word.substring(1);
    }
    if (word.startsWith("بال") || word.startsWith("كال")) {
      word = word.length() > 5 ? word.substring(3) : word;
    } else if (word.startsWith("ال") || word.startsWith("لل")) {
      word = word.length() > 4 ? word.substring(2) : word;
    }
    return word;
  }
}
