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
  private static final int CLASS_TRIPLE = 85;
  private static final int SILVER_PAIR = 87;

  /** The grains whose classes stand on the edge between two labels: the pair, and one each. */
  private static final int COARSE = 0;

  private static final int MIDDLE = 1;

  /** Most features of a place. */
  private static final int MOST =
      GazetteerFeatures.most()
          + 2 * REACH
          + 9
          + QuoteFeatures.most()
          + HeadFeatures.most()
          + NationalityFeatures.most();

  private final Vocabulary vocabulary;
  private final Clitics clitics;
  private final ClassFeatures classes;
  private final GazetteerFeatures gazetteer;
  private final SilverLexicon silver;
  private final TopicFeatures topic = new TopicFeatures();
  private final List<WordFeatures> wordFeatures;
  private final ContextFeatures context;

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
    this.context = new ContextFeatures(classes, silver);
  }

  /** What the network sees. */
  public ContextFeatures context() {
    return context;
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

  /** What the sentence as a whole says; for {@link #ofPlace}. */
  public Surroundings surroundings(Word[] words) {
    byte[] places = gazetteer.places(words);
    return new Surroundings(
        places,
        gazetteer.hashes(places),
        topic.sport(words),
        QuoteFeatures.of(words),
        HeadFeatures.of(words, places));
  }

  /** Features of a place in the sentence that no single word gives. */
  public int[] ofPlace(Word[] words, Surroundings sentence, int i) {
    int[] out = new int[MOST];
    int[] phrases = sentence.phrases()[i];
    System.arraycopy(phrases, 0, out, 0, phrases.length);
    int n = phrases.length;
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
    if (i > 0) {
      out[n++] = silverPair(-1, silver.entry(words[i - 1].stemIndex()), entry);
    }
    if (i + 1 < words.length) {
      out[n++] = silverPair(1, silver.entry(words[i + 1].stemIndex()), entry);
    }
    if (i > 0 && i + 1 < words.length) {
      int around = classes.of(words[i - 1], COARSE) * 64 + classes.of(words[i + 1], COARSE);
      out[n++] = FeatureHash.mix(CLASS_TRIPLE, around * 64 + classes.of(words[i], COARSE));
    }
    n = topic.collect(sentence.sport(), own, entry, out, n);
    n = QuoteFeatures.collect(sentence.quotes(), words, classes, MIDDLE, i, out, n);
    n = HeadFeatures.collect(sentence.heads(), words, classes, COARSE, i, out, n);
    n = NationalityFeatures.collect(sentence, words, classes, MIDDLE, i, out, n);
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

  /** What the tagger made of two neighbours elsewhere, without how often it saw them. */
  private static int silverPair(int offset, int neighbour, int own) {
    return FeatureHash.mix(SILVER_PAIR + offset, (neighbour & 0x7fff) << 15 | (own & 0x7fff));
  }

  private static int pairOf(int offset, int neighbour, int own) {
    return FeatureHash.mix(CLASS_PAIR + 2 * offset, (neighbour + 1) * 4096 + own + 1);
  }
}
