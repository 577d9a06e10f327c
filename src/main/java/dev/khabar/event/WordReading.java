package dev.khabar.event;

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
record WordReading(
    LexiconWord word,
    InflectedForm form,
    boolean conjunction,
    Proclitic proclitic,
    int stem,
    String pronoun) {
  int attached() {
    return stem + pronoun.length();
  }

  boolean isVerb() {
    return form.shape().isVerb();
  }

  boolean isDefinite() {
    return proclitic.article || !pronoun.isEmpty();
  }
}
