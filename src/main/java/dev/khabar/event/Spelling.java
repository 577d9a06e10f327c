package dev.khabar.event;

/** Cheap comparisons of folded words that need no lexicon. */
final class Spelling {
  private Spelling() {}

  /** Whether the token is the word with attached particles, article, tanween or pronoun. */
  static boolean isFormOf(String token, String word) {
    int at = token.indexOf(word);
    if (at < 0 || at > 4) {
      // The teh of a feminine word is written out before a pronoun.
      return word.endsWith("ه")
          && word.length() > 3
          && isPrefix(token, token.indexOf(stem(word) + "ت"))
          && isPronoun(token.substring(token.indexOf(stem(word) + "ت") + word.length()));
    }
    return isPrefix(token, at) && isEnding(token.substring(at + word.length()));
  }

  private static String stem(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static boolean isPrefix(String token, int length) {
    if (length < 0 || length > 4) {
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

  /** The folded word without article and attached particles: what features count. */
  static String bare(String folded) {
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
