package dev.khabar.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the weights of {@link EventClassifier}: maximum likelihood with a quadratic penalty, by
 * AdaGrad over the examples in a fixed shuffled order. The same examples give the same weights.
 */
final class ClassifierTrainer {
  /**
   * A candidate with what the annotation says of it.
   *
   * @param options types that the lexicon allows
   * @param features as {@link TriggerFeatures} gives them
   * @param label index of the annotated type among the options, or -1 for no event
   * @param closed options that the annotation decides; others are left open (a corpus that labels
   *     one type only)
   * @param weight how much the example counts
   */
  record Example(
      List<EventType> options, List<String> features, int label, boolean[] closed, double weight) {}

  /**
   * How to learn.
   *
   * @param epochs passes over the examples
   * @param rate step of AdaGrad
   * @param penalty quadratic penalty on a weight, an example
   * @param minimum examples that a feature must occur in
   */
  record Settings(int epochs, double rate, double penalty, int minimum) {
    /** Set by cross-validation on the modern news sentences; docs/events.md has the figures. */
    static final Settings DEFAULT = new Settings(12, 0.12, 2e-4, 3);
  }

  private static final int TYPES = EventClassifier.SHARED;

  private final Settings settings;
  private final Map<String, Integer> index = new HashMap<>();
  private double[] weights = new double[0];
  private double[] squares = new double[0];

  private ClassifierTrainer(Settings settings) {
    this.settings = settings;
  }

  /** The weights by feature, features in the order of their spelling. */
  static Map<String, float[]> train(List<Example> examples, Settings settings) {
    ClassifierTrainer trainer = new ClassifierTrainer(settings);
    List<int[]> rows = trainer.number(examples);
    int[] order = order(examples.size());
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      for (int at : order) {
        trainer.step(examples.get(at), rows.get(at));
      }
    }
    return trainer.table();
  }

  private List<int[]> number(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    List<int[]> rows = new ArrayList<>();
    for (Example example : examples) {
      rows.add(
          example.features().stream()
              .filter(feature -> counts.get(feature) >= settings.minimum())
              .mapToInt(feature -> index.computeIfAbsent(feature, key -> index.size()))
              .toArray());
    }
    weights = new double[index.size() * (TYPES + 1)];
    squares = new double[weights.length];
    return rows;
  }

  /** A fixed shuffle by a linear congruential generator (Knuth's constants). */
  private static int[] order(int size) {
    int[] order = new int[size];
    long state = 20_211L;
    for (int i = 0; i < size; i++) {
      state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
      int j = (int) Long.remainderUnsigned(state >>> 33, i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  private void step(Example example, int[] row) {
    int options = example.options().size();
    double[] scores = new double[options];
    for (int feature : row) {
      int base = feature * (TYPES + 1);
      for (int k = 0; k < options; k++) {
        scores[k] += weights[base + TYPES] + weights[base + example.options().get(k).ordinal()];
      }
    }
    double sum = 1;
    for (int k = 0; k < options; k++) {
      scores[k] = Math.exp(Math.min(scores[k], 30));
      sum += scores[k];
    }
    double[] slope = new double[options];
    boolean any = false;
    for (int k = 0; k < options; k++) {
      if (example.closed()[k]) {
        slope[k] = example.weight() * (scores[k] / sum - (k == example.label() ? 1 : 0));
        any = true;
      }
    }
    if (!any) {
      return;
    }
    for (int feature : row) {
      int base = feature * (TYPES + 1);
      double shared = 0;
      for (int k = 0; k < options; k++) {
        move(base + example.options().get(k).ordinal(), slope[k]);
        shared += slope[k];
      }
      move(base + TYPES, shared);
    }
  }

  private void move(int at, double slope) {
    double gradient = slope + settings.penalty() * weights[at];
    squares[at] += gradient * gradient;
    weights[at] -= settings.rate() * gradient / Math.sqrt(squares[at] + 1e-8);
  }

  private Map<String, float[]> table() {
    Map<String, float[]> table = new TreeMap<>();
    index.forEach(
        (feature, number) -> {
          float[] row = new float[TYPES + 1];
          for (int k = 0; k <= TYPES; k++) {
            row[k] = Math.round(weights[number * (TYPES + 1) + k] * 1000) / 1000f;
          }
          table.put(feature, row);
        });
    return table;
  }
}
