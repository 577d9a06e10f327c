package dev.khabar.event.train;

import dev.khabar.event.choice.LoneSentenceVector;
import dev.khabar.event.choice.LoneSentenceWeights;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns {@link LoneSentenceWeights}: logistic regression with a quadratic penalty, by accelerated
 * gradient steps (Nesterov) over all examples. Nothing is left to chance: the same examples give
 * the same weights.
 */
final class LoneSentenceTrainer {
  /**
   * A sentence that was answered.
   *
   * @param wanted whether it reports an event
   * @param weight how much it counts
   */
  record Example(LoneSentenceVector features, boolean wanted, double weight) {}

  /** Set by cross-validation, as are the two below; docs/events-training.md has the figures. */
  private static final double PENALTY = 0.4;

  /** Examples that a feature must occur in. */
  private static final int MINIMUM = 2;

  private static final int STEPS = 400;

  /**
   * Turns after which the fastest change is known to a few hundredths, and what makes up for them.
   */
  private static final int TURNS = 15;

  private static final double SAFE = 1.1;

  /** The value of the constant: it is held back less than the features. */
  private static final double CONSTANT = 2;

  private final List<Example> examples;
  private final long[] keys;
  private final int[][] known;
  private final float[][] values;

  private LoneSentenceTrainer(List<Example> examples) {
    this.examples = examples;
    Map<Long, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      for (int i = 0; i < example.features().size(); i++) {
        counts.merge(example.features().key(i), 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < MINIMUM);
    Map<Long, Integer> numbers = new TreeMap<>(counts);
    this.keys = numbers.keySet().stream().mapToLong(Long::longValue).toArray();
    for (int i = 0; i < keys.length; i++) {
      numbers.put(keys[i], i);
    }
    Map<Long, Integer> lookup = new HashMap<>(numbers);
    this.known = new int[examples.size()][];
    this.values = new float[examples.size()][];
    for (int e = 0; e < known.length; e++) {
      number(e, lookup);
    }
  }

  /** Keeps the features of an example that are known. */
  private void number(int e, Map<Long, Integer> numbers) {
    LoneSentenceVector vector = examples.get(e).features();
    known[e] = new int[vector.size()];
    values[e] = new float[vector.size()];
    int count = 0;
    for (int i = 0; i < vector.size(); i++) {
      Integer number = numbers.get(vector.key(i));
      if (number != null) {
        known[e][count] = number;
        values[e][count++] = vector.value(i);
      }
    }
    known[e] = Arrays.copyOf(known[e], count);
    values[e] = Arrays.copyOf(values[e], count);
  }

  /** The weights that the examples teach. */
  static LoneSentenceWeights train(List<Example> examples) {
    return new LoneSentenceTrainer(examples).learn();
  }

  private LoneSentenceWeights learn() {
    int size = keys.length;
    double[] at = new double[size + 1];
    double[] ahead = new double[size + 1];
    double[] slope = new double[size + 1];
    double step = 1 / steepest();
    double momentum = 1;
    for (int s = 0; s < STEPS; s++) {
      slopes(ahead, slope);
      double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
      double push = (momentum - 1) / next;
      momentum = next;
      for (int i = 0; i <= size; i++) {
        double moved = ahead[i] - slope[i] * step;
        ahead[i] = moved + push * (moved - at[i]);
        at[i] = moved;
      }
    }
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      weights[i] = (float) at[i];
    }
    return new LoneSentenceWeights(keys, weights, (float) (CONSTANT * at[size]));
  }

  /**
   * How fast the slope can change: longer steps than its inverse might diverge. The direction of
   * the fastest change is found by turning any one towards it (power iteration).
   */
  private double steepest() {
    double[] direction = new double[keys.length + 1];
    Arrays.fill(direction, 1);
    double[] turned = new double[direction.length];
    double length = 1;
    for (int turn = 0; turn < TURNS; turn++) {
      double before = length(direction);
      for (int i = 0; i < direction.length; i++) {
        direction[i] /= before;
      }
      turn(direction, turned);
      length = length(turned);
      System.arraycopy(turned, 0, direction, 0, turned.length);
    }
    return PENALTY + SAFE * length;
  }

  private static double length(double[] direction) {
    double square = 0;
    for (double value : direction) {
      square += value * value;
    }
    return Math.sqrt(square);
  }

  /** Where the curvature of the examples, at its highest, turns a direction. */
  private void turn(double[] direction, double[] turned) {
    Arrays.fill(turned, 0);
    for (int e = 0; e < known.length; e++) {
      double along = score(e, direction) * examples.get(e).weight() / 4;
      turned[keys.length] += CONSTANT * along;
      for (int i = 0; i < known[e].length; i++) {
        turned[known[e][i]] += values[e][i] * along;
      }
    }
  }

  private double score(int e, double[] weights) {
    double score = CONSTANT * weights[keys.length];
    for (int i = 0; i < known[e].length; i++) {
      score += values[e][i] * weights[known[e][i]];
    }
    return score;
  }

  private void slopes(double[] weights, double[] slope) {
    int constant = keys.length;
    for (int i = 0; i <= constant; i++) {
      slope[i] = PENALTY * weights[i];
    }
    for (int e = 0; e < known.length; e++) {
      double wanted = examples.get(e).wanted() ? 1 : 0;
      double error = examples.get(e).weight() * (1 / (1 + Math.exp(-score(e, weights))) - wanted);
      slope[constant] += CONSTANT * error;
      for (int i = 0; i < known[e].length; i++) {
        slope[known[e][i]] += values[e][i] * error;
      }
    }
  }
}
