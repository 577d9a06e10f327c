package dev.khabar.entity;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.Token;
import dev.khabar.entity.feature.NameFeatures;
import dev.khabar.entity.feature.Surroundings;
import dev.khabar.entity.feature.Word;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ie.crf.CliquePotentialFunction;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.Triple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * CoreNLP's CRF with our features and weights: cliques, calibration and marginals are CoreNLP's;
 * the potentials of a sentence are summed up here, without strings, and handed to it as the values
 * of its features. With a network beside the weights they are a mean of both: the two were trained
 * apart and err in different places.
 *
 * <p>{@link #classify} works on CoreLabels as with any CRFClassifier and finds the best sequence by
 * CoreNLP; {@link #getCliqueTree} with {@link Viterbi} is the fast way to the same labels.
 * Immutable once made, thread-safe.
 */
public final class NewsCrf extends CRFClassifier<CoreLabel> {
  /** Potential of what cannot be; finite, so that CoreNLP's sums stay numbers. */
  private static final double IMPOSSIBLE = -1e5;

  /** What the linear weights count where there is a network; the model card has other shares. */
  private static final float LINEAR = 0.55f;

  private static final float NETWORK = 0.5f;

  private static final CliquePotentialFunction GIVEN =
      (cliqueSize, label, features, values, position) -> values[label];

  private static final List<Index<CRFLabel>> LABELS = List.of(nodeLabels(), edgeLabels());

  private final NameFeatures features;
  private final CrfWeights weights;
  private final WordScores wordScores;
  private final Optional<ContextNetwork> network;

  /** A tagger with these features and weights, without a network. */
  public NewsCrf(NameFeatures features, CrfWeights weights) {
    this(features, weights, Optional.empty());
  }

  /** A tagger with these features, weights and network. */
  public NewsCrf(NameFeatures features, CrfWeights weights, Optional<NetworkWeights> network) {
    super(flags());
    this.network = network.map(own -> new ContextNetwork(features, own));
    this.features = features;
    this.weights = weights;
    this.wordScores = new WordScores(features, weights);
    this.windowSize = 2;
    this.classIndex = new HashIndex<>();
    for (int label = 0; label < LabelSet.SIZE; label++) {
      classIndex.add(LabelSet.name(label));
    }
  }

  /** Looks a sentence's tokens up. */
  Word[] words(List<Token> tokens) {
    return features.words(tokens);
  }

  /** The potentials of a sentence of one token at least: what its clique tree is made of. */
  Triple<int[][][], int[], double[][][]> potentials(Word[] words) {
    return ofSentence(words);
  }

  /**
   * Adds to a sentence's potentials.
   *
   * @param additions for a token what is added for O and for each type, or null
   */
  static void add(double[][] additions, double[][][] potentials) {
    for (int i = 0; i < additions.length; i++) {
      if (additions[i] != null) {
        double[] node = potentials[i][0];
        for (int label = 0; label < node.length; label++) {
          node[label] +=
              additions[i][label == LabelSet.OUTSIDE ? 0 : 1 + LabelSet.type(label).ordinal()];
        }
      }
    }
  }

  /**
   * The best labels of a sentence, by the same potentials as its clique tree but without marginals:
   * for rounds of self-training, where millions of sentences need no confidence.
   */
  public int[] bestLabels(List<Token> tokens) {
    return Viterbi.best(potentials(features.words(tokens)).third());
  }

  @Override
  public Triple<int[][][], int[], double[][][]> documentToDataAndLabels(List<CoreLabel> document) {
    List<Token> tokens = new ArrayList<>(document.size());
    for (CoreLabel label : document) {
      String form = label.getString(CoreAnnotations.TextAnnotation.class);
      String folded = Folding.fold(form);
      tokens.add(new Token(0, form.length(), form, folded));
    }
    return potentials(features.words(tokens));
  }

  @Override
  public CRFCliqueTree<String> getCliqueTree(Triple<int[][][], int[], double[][][]> sentence) {
    return CRFCliqueTree.getCalibratedCliqueTree(
        sentence.first(),
        LABELS,
        LabelSet.SIZE,
        classIndex,
        LabelSet.name(LabelSet.OUTSIDE),
        GIVEN,
        sentence.third());
  }

  private Triple<int[][][], int[], double[][][]> ofSentence(Word[] words) {
    Surroundings sentence = features.surroundings(words);
    WordScores.Scores[] scores = new WordScores.Scores[words.length];
    for (int i = 0; i < words.length; i++) {
      scores[i] = wordScores.of(words[i]);
    }
    double[][][] potentials = new double[words.length][2][];
    float[] node = new float[LabelSet.SIZE];
    float[] edge = new float[LabelSet.pairCount()];
    for (int i = 0; i < words.length; i++) {
      Arrays.fill(node, 0);
      for (int feature : features.ofPlace(words, sentence, i)) {
        weights.addNode(feature, node);
      }
      for (int offset = -NameFeatures.REACH; offset <= NameFeatures.REACH; offset++) {
        if (i + offset >= 0 && i + offset < words.length) {
          scores[i + offset].add(offset, node);
        }
      }
      potentials[i][0] = doubles(node);
      if (i == 0) {
        potentials[i][1] = firstEdge();
        continue;
      }
      Arrays.fill(edge, 0);
      for (int feature : features.ofEdge(words[i - 1], words[i])) {
        weights.addEdge(feature, edge);
      }
      potentials[i][1] = doubles(edge);
    }
    network.ifPresent(own -> mix(own.scores(words, sentence), own, potentials));
    return new Triple<>(new int[words.length][2][0], new int[words.length], potentials);
  }

  /** Makes of the linear potentials the mean with the network's. */
  private static void mix(float[][] scores, ContextNetwork network, double[][][] potentials) {
    for (int i = 0; i < scores.length; i++) {
      double[] node = potentials[i][0];
      for (int label = 0; label < node.length; label++) {
        node[label] = LINEAR * node[label] + NETWORK * scores[i][label];
      }
      double[] edge = potentials[i][1];
      for (int pair = 0; pair < edge.length && i > 0; pair++) {
        edge[pair] = LINEAR * edge[pair] + NETWORK * network.pair(pair);
      }
    }
  }

  /** Before the first word stands O, as CoreNLP pads a sentence. */
  private static double[] firstEdge() {
    double[] edge = new double[LabelSet.pairCount()];
    for (int pair = 0; pair < edge.length; pair++) {
      edge[pair] = LabelSet.first(pair) == LabelSet.OUTSIDE ? 0 : IMPOSSIBLE;
    }
    return edge;
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }

  private static SeqClassifierFlags flags() {
    SeqClassifierFlags flags = new SeqClassifierFlags();
    flags.backgroundSymbol = LabelSet.name(LabelSet.OUTSIDE);
    return flags;
  }

  private static Index<CRFLabel> nodeLabels() {
    Index<CRFLabel> index = new HashIndex<>();
    for (int label = 0; label < LabelSet.SIZE; label++) {
      index.add(new CRFLabel(new int[] {label}));
    }
    return index;
  }

  private static Index<CRFLabel> edgeLabels() {
    Index<CRFLabel> index = new HashIndex<>();
    for (int pair = 0; pair < LabelSet.pairCount(); pair++) {
      index.add(new CRFLabel(new int[] {LabelSet.first(pair), LabelSet.second(pair)}));
    }
    return index;
  }
}
