package dev.khabar.entity.feature;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Token;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.Gazetteer;
import dev.khabar.entity.SilverLexicon;
import dev.khabar.entity.WordClasses;
import java.util.Arrays;
import java.util.List;

/**
 * All features of the tagger. What depends on one word alone ({@link #ofWord}) is told apart from
 * what depends on the sentence ({@link #ofPlace}, {@link #ofEdge}), so that the tagger sums up the
 * former once a word form. Immutable, thread-safe.
 */
public final class NameFeatures {
  /** Words to each side of a label whose features reach it. */
  public static final int REACH = 2;

  private static final int EDGE_BIAS = 70;
  private static final int EDGE_COARSE_PAIR = 71;
  private static final int EDGE_CLASS = 72;
  private static final int EDGE_PREVIOUS_CLASS = 73;
  private static final int OUTSIDE_TEXT = 80;
  private static final int CLASS_PAIR = 81;

  /** The grains whose classes stand on the edge between two labels: the pair, and one each. */
  private static final int COARSE = 0;

  private static final int MIDDLE = 1;

  private final Vocabulary vocabulary;
  private final Clitics clitics;
  private final ClassFeatures classes;
  private final GazetteerFeatures gazetteer;
  private final SilverLexicon silver;
  private final TopicFeatures topic = new TopicFeatures();
  private final List<WordFeatures> wordFeatures;

  /** Features by these resources. */
  public NameFeatures(
      Vocabulary vocabulary,
      Clitics clitics,
      WordClasses classes,
      Gazetteer gazetteer,
      SilverLexicon silver) {
    this.vocabulary = vocabulary;
    this.clitics = clitics;
    this.classes = new ClassFeatures(classes);
    this.silver = silver;
    this.gazetteer = new GazetteerFeatures(gazetteer);
    this.wordFeatures = List.of(new SpellingFeatures(), this.classes, new SilverFeatures(silver));
  }

  /** Looks the tokens up. */
  public Word[] words(List<Token> tokens) {
    Word[] words = new Word[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = Word.of(tokens.get(i), clitics, vocabulary);
    }
    return words;
  }

  /** A word's features for the labels from {@code -REACH} to {@code +REACH} words before it. */
  public int[][] ofWord(Word word) {
    FeatureSink sink = new FeatureSink();
    for (WordFeatures features : wordFeatures) {
      features.collect(word, sink);
    }
    int[][] byOffset = new int[2 * REACH + 1][];
    for (int offset = -REACH; offset <= REACH; offset++) {
      byOffset[offset + REACH] = sink.at(offset);
    }
    return byOffset;
  }

  /** Where phrases of the gazetteer stand in the sentence; for {@link #ofPlace}. */
  public byte[] gazetteerPlaces(Word[] words) {
    return gazetteer.places(words);
  }

  /** How much the sentence speaks of sport; for {@link #ofPlace}. */
  public int sport(Word[] words) {
    return topic.sport(words);
  }

  /** Features of a place in the sentence that no single word gives. */
  public int[] ofPlace(Word[] words, byte[] gazetteerPlaces, int sport, int i) {
    int[] out = new int[GazetteerFeatures.most() + 2 * REACH + 6];
    int n = gazetteer.collect(gazetteerPlaces, i, out, 0);
    for (int offset = -REACH; offset <= REACH; offset++) {
      if (i + offset < 0 || i + offset >= words.length) {
        out[n++] = FeatureHash.mix(OUTSIDE_TEXT, offset);
      }
    }
    int own = classes.of(words[i], MIDDLE);
    if (i > 0) {
      out[n++] = pairOf(-1, classes.of(words[i - 1], MIDDLE), own);
    }
    if (i + 1 < words.length) {
      out[n++] = pairOf(1, classes.of(words[i + 1], MIDDLE), own);
    }
    int entry = silver.entry(words[i].stemIndex());
    n = topic.collect(sport, own, entry, out, n);
    return Arrays.copyOf(out, n);
  }

  /** Features of two neighbouring labels: of the word before and of the word itself. */
  public int[] ofEdge(Word before, Word word) {
    int coarse = (classes.of(before, COARSE) + 1) * 4096 + classes.of(word, COARSE) + 1;
    return new int[] {
      FeatureHash.mix(EDGE_BIAS, 0),
      FeatureHash.mix(EDGE_COARSE_PAIR, coarse),
      FeatureHash.mix(EDGE_CLASS, classes.of(word, MIDDLE)),
      FeatureHash.mix(EDGE_PREVIOUS_CLASS, classes.of(before, MIDDLE)),
    };
  }

  private static int pairOf(int offset, int neighbour, int own) {
    return FeatureHash.mix(CLASS_PAIR + 2 * offset, (neighbour + 1) * 4096 + own + 1);
  }
}
