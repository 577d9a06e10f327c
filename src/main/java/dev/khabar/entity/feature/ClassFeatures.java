package dev.khabar.entity.feature;

import dev.khabar.entity.WordClasses;
import dev.khabar.entity.feature.FeatureSink.Reach;

/** The distributional classes of the word and of its stem, in every grain. */
public final class ClassFeatures implements WordFeatures {
  private static final int WORD_CLASS = 20;
  private static final int STEM_CLASS = 30;

  private final WordClasses classes;

  /** Features of these classes. */
  public ClassFeatures(WordClasses classes) {
    this.classes = classes;
  }

  @Override
  public void collect(Word word, FeatureSink sink) {
    for (int grain = 0; grain < classes.grains(); grain++) {
      sink.add(Reach.FAR, WORD_CLASS + grain, of(word, grain));
      if (word.stemIndex() != word.index()) {
        sink.add(Reach.NEAR, STEM_CLASS + grain, classes.classOf(grain, word.stemIndex()));
      }
    }
  }

  /** The word's class, its stem's where it has none itself. */
  int of(Word word, int grain) {
    int own = classes.classOf(grain, word.index());
    return own == WordClasses.NONE ? classes.classOf(grain, word.stemIndex()) : own;
  }
}
