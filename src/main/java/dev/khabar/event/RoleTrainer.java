package dev.khabar.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns a {@link RoleNetwork}: gradient steps scaled by what each weight has seen (AdaGrad), with
 * dropout of features and of hidden units. The seed is fixed: the same examples in the same order
 * give the same network. Not thread-safe.
 */
final class RoleTrainer {
  /**
   * A possible filler with what the annotation says of it.
   *
   * @param features as {@link RoleFeatures} gives them, hashed
   * @param answer index of the right answer, or -1 for no part
   */
  record Example(long[] features, int answer) {}

  // Set by cross-validation; docs/events.md has the figures.
  private static final int HIDDEN = 32;
  private static final int EPOCHS = 6;
  private static final double RATE = 0.03;
  private static final double FEATURE_DROPOUT = 0.2;
  private static final double UNIT_DROPOUT = 0.2;

  /** Examples that a feature must occur in. */
  private static final int MINIMUM = 4;

  private static final double FIRST_VECTOR = 0.01;
  private static final double FIRST_OUTPUT = 0.2;
  private static final float OUTPUT_DECAY = 1e-4f;

  private final Random random = new Random(1);
  private final List<Example> examples;
  private final long[] keys;
  private final int[][] known;
  private final float[] vectors;
  private final float[] bias = new float[HIDDEN];
  private final float[] output = new float[RoleNetwork.ANSWERS * HIDDEN];
  private final float[] seenVectors;
  private final float[] seenBias = new float[HIDDEN];
  private final float[] seenOutput = new float[output.length];
  private final float[] units = new float[HIDDEN];
  private final float[] slopes = new float[HIDDEN];
  private int[] kept = new int[512];

  private RoleTrainer(List<Example> examples) {
    this.examples = examples;
    Map<Long, Integer> numbers = numbers(examples);
    this.keys = numbers.keySet().stream().mapToLong(Long::longValue).toArray();
    Map<Long, Integer> lookup = new HashMap<>(numbers);
    this.known = new int[examples.size()][];
    for (int i = 0; i < known.length; i++) {
      known[i] =
          Arrays.stream(examples.get(i).features())
              .filter(lookup::containsKey)
              .mapToInt(lookup::get)
              .toArray();
    }
    this.vectors = new float[keys.length * HIDDEN];
    this.seenVectors = new float[keys.length];
    for (int i = 0; i < vectors.length; i++) {
      vectors[i] = (float) (random.nextGaussian() * FIRST_VECTOR);
    }
    for (int i = 0; i < output.length; i++) {
      output[i] = (float) (random.nextGaussian() * FIRST_OUTPUT);
    }
  }

  /** The features that occur often enough, numbered in their order. */
  private static Map<Long, Integer> numbers(List<Example> examples) {
    Map<Long, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (long feature : example.features()) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    Map<Long, Integer> numbers = new TreeMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= MINIMUM) {
            numbers.put(feature, 0);
          }
        });
    int next = 0;
    for (Map.Entry<Long, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    return numbers;
  }

  /** The network that the examples teach. */
  static RoleNetwork train(List<Example> examples) {
    RoleTrainer trainer = new RoleTrainer(examples);
    trainer.learn();
    return RoleNetwork.of(trainer.keys, trainer.vectors, trainer.bias, trainer.output);
  }

  private void learn() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      order.add(i);
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      float rate = (float) (RATE * (1 - 0.7 * epoch / EPOCHS));
      for (int i : order) {
        step(examples.get(i).answer(), known[i], rate);
      }
    }
  }

  private void step(int answer, int[] features, float rate) {
    int count = keep(features);
    float scale = NetworkScores.scale(features.length) / (float) (1 - FEATURE_DROPOUT);
    forward(count, scale);
    double[] scores = new double[RoleNetwork.ANSWERS];
    for (int k = 0; k < scores.length; k++) {
      for (int j = 0; j < HIDDEN; j++) {
        scores[k] += output[k * HIDDEN + j] * units[j];
      }
    }
    double[] errors = NetworkScores.softmax(scores);
    Arrays.fill(slopes, 0);
    for (int k = 0; k < errors.length; k++) {
      learnOutput(k * HIDDEN, (float) (errors[k] - (k == answer ? 1 : 0)), rate);
    }
    learnVectors(count, scale, rate);
  }

  private int keep(int[] features) {
    if (kept.length < features.length) {
      kept = new int[features.length];
    }
    int count = 0;
    for (int feature : features) {
      if (random.nextFloat() >= FEATURE_DROPOUT) {
        kept[count++] = feature;
      }
    }
    return count;
  }

  private void forward(int count, float scale) {
    Arrays.fill(units, 0);
    for (int i = 0; i < count; i++) {
      int from = kept[i] * HIDDEN;
      for (int j = 0; j < HIDDEN; j++) {
        units[j] += vectors[from + j];
      }
    }
    float share = (float) (1 - UNIT_DROPOUT);
    for (int j = 0; j < HIDDEN; j++) {
      boolean on = random.nextFloat() < share;
      units[j] = on ? Math.max(0, units[j] * scale + bias[j]) / share : 0;
    }
  }

  private void learnOutput(int from, float error, float rate) {
    for (int j = 0; j < HIDDEN; j++) {
      int at = from + j;
      slopes[j] += error * output[at];
      float slope = error * units[j] + OUTPUT_DECAY * output[at];
      seenOutput[at] += slope * slope;
      output[at] -= rate * slope / (float) Math.sqrt(seenOutput[at] + 1e-2f);
    }
  }

  private void learnVectors(int count, float scale, float rate) {
    float share = (float) (1 - UNIT_DROPOUT);
    float norm = 0;
    for (int j = 0; j < HIDDEN; j++) {
      slopes[j] = units[j] > 0 ? slopes[j] / share : 0;
      seenBias[j] += slopes[j] * slopes[j];
      bias[j] -= rate * slopes[j] / (float) Math.sqrt(seenBias[j] + 1e-2f);
      slopes[j] *= scale;
      norm += slopes[j] * slopes[j];
    }
    if (norm == 0) {
      return;
    }
    for (int i = 0; i < count; i++) {
      int feature = kept[i];
      seenVectors[feature] += norm / HIDDEN;
      float length = rate / (float) Math.sqrt(seenVectors[feature] + 1e-6f);
      int from = feature * HIDDEN;
      for (int j = 0; j < HIDDEN; j++) {
        vectors[from + j] -= length * slopes[j];
      }
    }
  }
}
