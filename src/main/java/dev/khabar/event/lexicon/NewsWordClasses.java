package dev.khabar.event.lexicon;

import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.ShippedModel;
import dev.khabar.entity.WordClasses;

/**
 * Classes of words that news uses alike, the name tagger's: a word that the training sentences do
 * not hold is known by its class. Immutable; thread-safe.
 */
public final class NewsWordClasses {
  private final Vocabulary vocabulary;
  private final WordClasses classes;

  private NewsWordClasses(Vocabulary vocabulary, WordClasses classes) {
    this.vocabulary = vocabulary;
    this.classes = classes;
  }

  /** The classes of the shipped tagger. */
  public static NewsWordClasses shipped() {
    return Shipped.INSTANCE;
  }

  /** How many divisions there are, from coarse to fine. */
  public int grains() {
    return classes.grains();
  }

  /** The highest class at a grain. */
  public int highest(int grain) {
    return classes.highest(grain);
  }

  /**
   * The classes of a folded word at each grain; of the word without its particles where it is
   * unknown.
   */
  public int[] of(String folded) {
    int[] found = new int[classes.grains()];
    int word = vocabulary.indexOf(folded);
    for (int grain = 0; grain < found.length; grain++) {
      int own = classes.classOf(grain, word);
      found[grain] =
          own == WordClasses.NONE
              ? classes.classOf(grain, vocabulary.indexOf(Spelling.bare(folded)))
              : own;
    }
    return found;
  }

  private static final class Shipped {
    static final NewsWordClasses INSTANCE = load();

    private static NewsWordClasses load() {
      Vocabulary vocabulary = Vocabulary.shipped();
      return new NewsWordClasses(vocabulary, ShippedModel.classes(vocabulary));
    }
  }
}
