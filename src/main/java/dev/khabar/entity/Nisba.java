package dev.khabar.entity;

/**
 * Relative adjectives (nisba), as nationalities are: العراقي, عراقية, العراقيين, عراقيي الداخل. All
 * forms of one have the lemma of the masculine singular without the article. Works on folded words:
 * teh marbuta is ه there.
 */
final class Nisba {
  /** Endings behind the ي of the lemma, the longer first. */
  private static final String[] ENDINGS = {"تين", "تان", "ون", "ين", "ان", "ات", "ه", "ا", "ي", ""};

  private static final int SHORTEST_LEMMA = 3;

  private Nisba() {}

  /** The folded lemma of a folded word, or the empty string where it is no form of a nisba. */
  static String lemma(String foldedWord) {
    String word =
        foldedWord.startsWith("ال") && foldedWord.length() > SHORTEST_LEMMA + 1
            ? foldedWord.substring(2)
            : foldedWord;
    for (String ending : ENDINGS) {
      int stem = word.length() - ending.length();
      if (word.endsWith(ending) && stem >= SHORTEST_LEMMA && word.charAt(stem - 1) == 'ي') {
        return word.substring(0, stem);
      }
    }
    return "";
  }

  /** The lemma; of a word that is no nisba (جنوب in جنوب أفريقي) the word without its article. */
  static String lemmaOrBare(String foldedWord) {
    String lemma = lemma(foldedWord);
    return lemma.isEmpty() ? NameWords.bare(foldedWord) : lemma;
  }
}
