package dev.khabar.entity.feature;

import dev.khabar.entity.SilverLexicon;
import dev.khabar.entity.WordClasses;
import dev.khabar.entity.feature.FeatureSink.Reach;
import java.util.Arrays;

/**
 * What the network ({@link dev.khabar.entity.ContextNetwork}) sees of a word and of its place: the
 * kinds of the linear features without their combinations, which it makes itself. Hashes; a word's
 * say nothing of how far away it stands. Immutable, thread-safe.
 */
public final class ContextFeatures {
  private static final int CLASS = 1;
  private static final int STEM_CLASS = 6;
  private static final int SILVER_SHARE = 11;
  private static final int SILVER_FREQUENCY = 17;
  private static final int SILVER_ENTRY = 18;
  private static final int PROCLITICS = 20;
  private static final int SHAPE = 21;
  private static final int ARTICLE = 22;
  private static final int LENGTH = 23;
  private static final int STEM = 24;
  private static final int BARE_STEM = 25;
  private static final int WRITTEN = 26;
  private static final int PREFIX = 30;
  private static final int SUFFIX = 40;
  private static final int TRIGRAM = 50;
  private static final int SPORT = 60;

  private static final int LONGEST_AFFIX = 4;
  private static final int LONGEST_WRITTEN = 5;
  private static final int LONGEST_LENGTH = 12;
  private static final int GRAM = 3;

  /** First of the shapes of marks; below it are those of {@link SpellingFeatures#shape}. */
  private static final int MARK = 5;

  private final WordClasses classes;
  private final SilverLexicon silver;

  ContextFeatures(WordClasses classes, SilverLexicon silver) {
    this.classes = classes;
    this.silver = silver;
  }

  /** What depends on the word alone. */
  public int[] ofWord(Word word) {
    FeatureSink sink = new FeatureSink();
    addClasses(word, sink);
    addSilver(silver.entry(word.stemIndex()), sink);
    String stem = word.split().stem();
    String bare = word.bareStem();
    add(sink, SHAPE, shape(word.form()));
    add(sink, ARTICLE, stem.startsWith("ال") ? 1 : 0);
    add(sink, LENGTH, Math.min(stem.length(), LONGEST_LENGTH));
    sink.add(Reach.HERE, PROCLITICS, word.split().proclitics());
    sink.add(Reach.HERE, STEM, stem);
    sink.add(Reach.HERE, BARE_STEM, bare);
    if (word.form().length() <= LONGEST_WRITTEN) {
      sink.add(Reach.HERE, WRITTEN, word.form());
    }
    for (int n = 1; n <= Math.min(LONGEST_AFFIX, stem.length() - 1); n++) {
      sink.add(Reach.HERE, PREFIX + n, stem, 0, n);
      sink.add(Reach.HERE, SUFFIX + n, stem, stem.length() - n, stem.length());
    }
    // A token of 100,000 letters says no more than its beginning.
    int last = Math.min(bare.length(), 4 * LONGEST_LENGTH) - GRAM;
    for (int i = 0; i <= last; i++) {
      sink.add(Reach.HERE, TRIGRAM, bare, i, i + GRAM);
    }
    return sink.at(0);
  }

  /** What the sentence says of the word at {@code i}: phrases of the gazetteer, sport. */
  public int[] ofPlace(Surroundings sentence, int i) {
    int[] phrases = sentence.phrases()[i];
    int[] out = Arrays.copyOf(phrases, phrases.length + 1);
    out[phrases.length] = FeatureHash.mix(SPORT, sentence.sport());
    return out;
  }

  private void addClasses(Word word, FeatureSink sink) {
    for (int grain = 0; grain < classes.grains(); grain++) {
      int ofWord = classes.classOf(grain, word.index());
      int ofStem = classes.classOf(grain, word.stemIndex());
      add(sink, CLASS + grain, ofWord == WordClasses.NONE ? ofStem : ofWord);
      if (word.stemIndex() != word.index()) {
        add(sink, STEM_CLASS + grain, ofStem);
      }
    }
  }

  private void addSilver(int entry, FeatureSink sink) {
    if (entry == SilverLexicon.NONE) {
      add(sink, SILVER_ENTRY, SilverLexicon.NONE);
      return;
    }
    for (int kind = 0; kind < silver.kinds(); kind++) {
      add(sink, SILVER_SHARE + kind, silver.shareBin(entry, kind));
    }
    add(sink, SILVER_FREQUENCY, silver.frequencyBin(entry));
    add(sink, SILVER_ENTRY, entry & 0xffff);
  }

  private static void add(FeatureSink sink, int template, int value) {
    sink.add(Reach.HERE, template, value);
  }

  /** As {@link SpellingFeatures#shape}, with a shape for each ASCII mark. */
  private static int shape(String form) {
    int shape = SpellingFeatures.shape(form);
    return shape == MARK && form.charAt(0) < 128 ? MARK + 1 + form.charAt(0) : shape;
  }
}
