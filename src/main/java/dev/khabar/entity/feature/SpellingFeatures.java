package dev.khabar.entity.feature;

import dev.khabar.entity.feature.FeatureSink.Reach;

/** The word, its stem and particles, their beginnings and ends, the script, the length. */
public final class SpellingFeatures implements WordFeatures {
  private static final int BIAS = 1;
  private static final int WORD = 2;
  private static final int STEM = 3;
  private static final int BARE_STEM = 4;
  private static final int PROCLITICS = 5;
  private static final int SHAPE = 6;
  private static final int LENGTH = 7;
  private static final int STEM_PREFIX = 8;
  private static final int STEM_SUFFIX = 9;
  private static final int WORD_PREFIX = 10;
  private static final int WORD_SUFFIX = 11;
  private static final int ARTICLE = 12;

  private static final int WRITTEN = 13;

  /** Letters of a word whose written form is looked at beside the folded one: علي and على. */
  private static final int LONGEST_WRITTEN = 5;

  private static final int LONGEST_AFFIX = 5;
  private static final int LONGEST_LENGTH = 12;

  @Override
  public void collect(Word word, FeatureSink sink) {
    String folded = word.folded();
    String stem = word.split().stem();
    sink.add(Reach.HERE, BIAS, 0);
    sink.add(Reach.NEAR, WORD, folded);
    sink.add(Reach.FAR, STEM, stem);
    if (word.form().length() <= LONGEST_WRITTEN) {
      sink.add(Reach.NEAR, WRITTEN, word.form());
    }
    sink.add(Reach.HERE, BARE_STEM, word.bareStem());
    sink.add(Reach.NEAR, PROCLITICS, word.split().proclitics());
    sink.add(Reach.NEAR, SHAPE, shape(word.form()));
    sink.add(Reach.NEAR, ARTICLE, stem.startsWith("ال") ? 1 : 0);
    sink.add(Reach.HERE, LENGTH, Math.min(stem.length(), LONGEST_LENGTH));
    for (int n = 2; n <= Math.min(LONGEST_AFFIX, stem.length() - 1); n++) {
      sink.add(Reach.HERE, STEM_PREFIX, stem, 0, n);
      sink.add(
          n == 3 ? Reach.NEAR : Reach.HERE, STEM_SUFFIX, stem, stem.length() - n, stem.length());
    }
    for (int n = 1; n <= Math.min(LONGEST_AFFIX, folded.length() - 1); n++) {
      sink.add(Reach.HERE, WORD_PREFIX, folded, 0, n);
      sink.add(Reach.HERE, WORD_SUFFIX, folded, folded.length() - n, folded.length());
    }
  }

  /** 0 Arabic, 1 Latin capitals, 2 Latin with a first capital, 3 Latin, 4 digits, 5 mark. */
  static int shape(String form) {
    char first = form.charAt(0);
    if (Character.isDigit(first)) {
      return 4;
    }
    if (!Character.isLetter(form.codePointAt(0))) {
      return 5;
    }
    if (!Character.isUpperCase(first)) {
      return Character.isLowerCase(first) ? 3 : 0;
    }
    return form.length() > 1 && Character.isUpperCase(form.charAt(1)) ? 1 : 2;
  }
}
