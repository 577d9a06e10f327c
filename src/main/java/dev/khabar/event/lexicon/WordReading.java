package dev.khabar.event.lexicon;

import dev.khabar.arabic.Token;

/**
 * A token read as a form of a lexicon word.
 *
 * @param word the word
 * @param form its form
 * @param conjunction whether و or ف is written to it
 * @param proclitic what else is written to its beginning
 * @param stem how many folded letters stand before the form
 * @param pronoun the attached pronoun, folded, or empty
 */
public record WordReading(
    LexiconWord word,
    InflectedForm form,
    boolean conjunction,
    Proclitic proclitic,
    int stem,
    String pronoun) {
  int attached() {
    return stem + pronoun.length();
  }

  public boolean isVerb() {
    return form.shape().isVerb();
  }

  /**
   * Where the word begins in the article's text, behind attached و ف ب ل ك; article and future س
   * stay, and so does a whole لل.
   *
   * @param token what was read
   */
  public int begin(Token token) {
    if (proclitic == Proclitic.LI_ARTICLE) {
      return token.begin() + Spelling.afterLetters(token, conjunction ? 1 : 0);
    }
    // The article and the س of the future are the word's own.
    int kept =
        proclitic.article ? 2 : proclitic == Proclitic.FUTURE || proclitic == Proclitic.LA ? 1 : 0;
    int letters = stem - kept;
    return token.begin() + Spelling.afterLetters(token, letters);
  }
}
