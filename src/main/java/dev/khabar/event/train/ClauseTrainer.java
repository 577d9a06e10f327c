package dev.khabar.event.train;

import static dev.khabar.event.clause.ClauseWeights.PRODUCTS;
import static dev.khabar.event.clause.ClauseWeights.TAPS;

import dev.khabar.event.clause.ClauseNetwork;
import dev.khabar.event.clause.ClauseShape;
import dev.khabar.event.clause.ClauseWeights;
import dev.khabar.event.network.FeatureVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * Learns a {@link ClauseNetwork} sentence by sentence, beside a network of features or alone. Seeds
 * are fixed: the same examples in the same order give the same network.
 */
final class ClauseTrainer implements Beside {
  /** Sentences whose slopes are added up for a step. */
  private static final int BATCH = 32;

  /** Length of a step at first, and the share of it that is left in the end. */
  private static final double RATE = 2e-3;

  private static final double LAST_RATE = 0.15;

  /** Tokens that a feature must occur in. */
  private static final int MINIMUM = 8;

  private static final double FIRST_VECTOR = 0.1;

  private final ClauseExamples examples;
  private final int width;
  private final int[] ends;
  private final KnownFeatures known;
  private final int[] begins;
  private final ClauseWeights weights;
  private final List<AdamSteps> dense = new ArrayList<>();
  private final ClauseWeights slopes;

  /** The vectors of the known features, of which a batch touches few. */
  private final float[] vectors;

  private final float[] vectorSlopes;
  private final AdamSteps sparse;
  private final BitSet touched = new BitSet();
  private final Random random = new Random(1);
  private final LearningLayers layers;
  private final LearningUnits units;
  private int sentence;
  private int waiting;
  private int steps;

  /**
   * For examples.
   *
   * @param shape of the network
   * @param dropout share of the numbers of each layer that are left out
   */
  ClauseTrainer(ClauseExamples examples, ClauseShape shape, double dropout) {
    this.examples = examples;
    this.width = shape.width();
    List<long[]> tokens = new ArrayList<>();
    this.begins = new int[examples.sentences().size()];
    for (int s = 0; s < begins.length; s++) {
      begins[s] = tokens.size();
      tokens.addAll(Arrays.asList(examples.sentences().get(s)));
    }
    this.known = KnownFeatures.of(tokens.size(), tokens::get, MINIMUM);
    this.ends = ends(examples);
    this.weights = first(shape);
    this.slopes = new ClauseWeights(shape);
    for (int i = 0; i < weights.all().size(); i++) {
      dense.add(new AdamSteps(weights.all().get(i), slopes.all().get(i)));
    }
    this.vectors = gaussian(known.keys().length * width, FIRST_VECTOR);
    this.vectorSlopes = new float[vectors.length];
    this.sparse = new AdamSteps(vectors, vectorSlopes);
    this.layers = new LearningLayers(weights, slopes, random, dropout);
    this.units = new LearningUnits(weights, slopes, layers, random);
  }

  /** The groups: the examples of a sentence. */
  private static int[] ends(ClauseExamples examples) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i <= examples.size(); i++) {
      if (i == examples.size()
          || examples.place(i).sentence() != examples.place(i - 1).sentence()) {
        ends.add(i);
      }
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private ClauseWeights first(ClauseShape shape) {
    ClauseWeights first = new ClauseWeights(shape);
    fill(first.taps, 1 / Math.sqrt(TAPS));
    for (float[] values :
        List.of(
            first.mix,
            first.trigger,
            first.first,
            first.last,
            first.triggerFactors,
            first.partyFactors)) {
      fill(values, 0.6 / Math.sqrt(width));
    }
    fill(first.products, 0.6 / Math.sqrt(PRODUCTS));
    fill(first.types, 0.3);
    fill(first.distances, 0.3);
    fill(first.output, 0.2);
    return first;
  }

  private void fill(float[] values, double size) {
    System.arraycopy(gaussian(values.length, size), 0, values, 0, values.length);
  }

  private float[] gaussian(int length, double size) {
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (float) (random.nextGaussian() * size);
    }
    return values;
  }

  /** Learns without a network of features beside it. */
  void learnAlone(int epochs) {
    learn(
        epochs,
        random,
        (example, epoch) -> {
          double[] scores = new double[weights.shape().answers()];
          score(example, scores);
          learn(example, examples.examples().get(example).slopes(scores));
        });
  }

  /** The network as it is learnt so far. */
  ClauseNetwork network() {
    return new ClauseNetwork(FeatureVectors.of(known.keys(), vectors), weights);
  }

  @Override
  public int[] groups() {
    return ends;
  }

  @Override
  public void begin(int group) {
    sentence = examples.place(ends[group] - 1).sentence();
    int size = examples.sentences().get(sentence).length;
    layers.read(size, (token, sum) -> vector(begins[sentence] + token, sum));
  }

  private void vector(int token, float[] sum) {
    Arrays.fill(sum, 0);
    for (int feature : known.of(token)) {
      for (int w = 0; w < width; w++) {
        sum[w] += vectors[feature * width + w];
      }
    }
  }

  @Override
  public void score(int example, double[] scores) {
    units.score(examples.place(example), scores);
  }

  @Override
  public void learn(int example, double[] errors) {
    units.learn(examples.place(example), errors);
  }

  @Override
  public void end(double progress) {
    layers.back((token, slope) -> learn(known.of(begins[sentence] + token), slope));
    if (++waiting < BATCH) {
      return;
    }
    waiting = 0;
    steps++;
    double rate = RATE * (1 - (1 - LAST_RATE) * progress);
    dense.forEach(weights -> weights.step(steps, rate));
    touched.stream().forEach(f -> sparse.step(f * width, (f + 1) * width, steps, rate));
    touched.clear();
  }

  private void learn(int[] features, float[] slope) {
    for (int feature : features) {
      touched.set(feature);
      for (int w = 0; w < width; w++) {
        vectorSlopes[feature * width + w] += slope[w];
      }
    }
  }
}
