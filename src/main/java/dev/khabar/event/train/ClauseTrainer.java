package dev.khabar.event.train;

import static dev.khabar.event.role.clause.ClauseWeights.PRODUCTS;
import static dev.khabar.event.role.clause.ClauseWeights.TAPS;
import static dev.khabar.event.role.clause.ClauseWeights.WIDTH;

import dev.khabar.event.network.FeatureVectors;
import dev.khabar.event.role.clause.ClauseNetwork;
import dev.khabar.event.role.clause.ClauseWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * Learns a {@link ClauseNetwork} beside the network of features, sentence by sentence. Seeds are
 * fixed: the same pairs in the same order give the same network.
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

  private final RolePairs pairs;
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
   * For pairs.
   *
   * @param answers how many answers the network has
   */
  ClauseTrainer(RolePairs pairs, int answers) {
    this.pairs = pairs;
    List<long[]> tokens = new ArrayList<>();
    this.begins = new int[pairs.sentences().size()];
    for (int s = 0; s < begins.length; s++) {
      begins[s] = tokens.size();
      tokens.addAll(Arrays.asList(pairs.sentences().get(s)));
    }
    this.known = KnownFeatures.of(tokens.size(), tokens::get, MINIMUM);
    this.ends = ends(pairs);
    this.weights = first(answers);
    this.slopes = new ClauseWeights(answers);
    for (int i = 0; i < weights.all().size(); i++) {
      dense.add(new AdamSteps(weights.all().get(i), slopes.all().get(i)));
    }
    this.vectors = gaussian(known.keys().length * WIDTH, FIRST_VECTOR);
    this.vectorSlopes = new float[vectors.length];
    this.sparse = new AdamSteps(vectors, vectorSlopes);
    this.layers = new LearningLayers(weights, slopes, random);
    this.units = new LearningUnits(weights, slopes, layers, random);
  }

  /** The groups of pairs: those of a sentence. */
  private static int[] ends(RolePairs pairs) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 1; i <= pairs.size(); i++) {
      if (i == pairs.size() || pairs.pair(i).sentence() != pairs.pair(i - 1).sentence()) {
        ends.add(i);
      }
    }
    return ends.stream().mapToInt(Integer::intValue).toArray();
  }

  private ClauseWeights first(int answers) {
    ClauseWeights first = new ClauseWeights(answers);
    fill(first.taps, 1 / Math.sqrt(TAPS));
    for (float[] values :
        List.of(
            first.mix,
            first.trigger,
            first.first,
            first.last,
            first.triggerFactors,
            first.partyFactors)) {
      fill(values, 0.6 / Math.sqrt(WIDTH));
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
    sentence = pairs.pair(ends[group] - 1).sentence();
    int size = pairs.sentences().get(sentence).length;
    layers.read(size, (token, sum) -> vector(begins[sentence] + token, sum));
  }

  private void vector(int token, float[] sum) {
    Arrays.fill(sum, 0);
    for (int feature : known.of(token)) {
      for (int w = 0; w < WIDTH; w++) {
        sum[w] += vectors[feature * WIDTH + w];
      }
    }
  }

  @Override
  public void score(int example, double[] scores) {
    units.score(pairs.pair(example), scores);
  }

  @Override
  public void learn(int example, double[] errors) {
    units.learn(pairs.pair(example), errors);
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
    touched.stream().forEach(f -> sparse.step(f * WIDTH, (f + 1) * WIDTH, steps, rate));
    touched.clear();
  }

  private void learn(int[] features, float[] slope) {
    for (int feature : features) {
      touched.set(feature);
      for (int w = 0; w < WIDTH; w++) {
        vectorSlopes[feature * WIDTH + w] += slope[w];
      }
    }
  }
}
