package dev.khabar.event;

import edu.stanford.nlp.optimization.AbstractCachingDiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the weights of {@link RoleClassifier}: maximum likelihood with a quadratic penalty, by
 * CoreNLP's quasi-Newton minimizer, for each role apart. The same examples give the same weights.
 */
final class RoleTrainer {
  /**
   * A possible filler with what the annotation says of it.
   *
   * @param features as {@link RoleFeatures} gives them
   * @param roles for each role of {@link RoleClassifier#ROLES} whether it fills it
   */
  record Example(List<String> features, boolean[] roles) {}

  /** Half of it times the square of every weight is added to the loss; by cross-validation. */
  static final double PENALTY = 2.0;

  private static final double TOLERANCE = 1e-3;

  /** Examples that a feature must occur in. */
  private static final int MINIMUM = 3;

  private RoleTrainer() {}

  /** The weights by feature, features in the order of their spelling. */
  static Map<String, float[]> train(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (Example example : examples) {
      example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
    }
    Map<String, Integer> numbers = new TreeMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= MINIMUM) {
            numbers.put(feature, 0);
          }
        });
    int next = 0;
    for (Map.Entry<String, Integer> entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    List<int[]> rows = new ArrayList<>(examples.size());
    for (Example example : examples) {
      rows.add(
          example.features().stream()
              .map(numbers::get)
              .filter(number -> number != null)
              .mapToInt(Integer::intValue)
              .toArray());
    }
    Map<String, float[]> table = new TreeMap<>();
    for (int role = 0; role < RoleClassifier.ROLES.size(); role++) {
      int column = role;
      QNMinimizer minimizer = new QNMinimizer(10);
      minimizer.shutUp();
      double[] weights =
          minimizer.minimize(
              new Loss(examples, rows, role, numbers.size()),
              TOLERANCE,
              new double[numbers.size()]);
      numbers.forEach(
          (feature, number) ->
              table
                      .computeIfAbsent(feature, key -> new float[RoleClassifier.ROLES.size()])[
                      column] =
                  Math.round(weights[number] * 1000) / 1000f);
    }
    return table;
  }

  /** The penalised negative log-likelihood of one role with its gradient. */
  private static final class Loss extends AbstractCachingDiffFunction {
    private final List<Example> examples;
    private final List<int[]> rows;
    private final int role;
    private final int size;

    private Loss(List<Example> examples, List<int[]> rows, int role, int size) {
      this.examples = examples;
      this.rows = rows;
      this.role = role;
      this.size = size;
    }

    @Override
    public int domainDimension() {
      return size;
    }

    @Override
    protected void calculate(double[] weights) {
      value = 0;
      for (int i = 0; i < size; i++) {
        value += PENALTY / 2 * weights[i] * weights[i];
        derivative[i] = PENALTY * weights[i];
      }
      for (int e = 0; e < rows.size(); e++) {
        double score = 0;
        for (int feature : rows.get(e)) {
          score += weights[feature];
        }
        double probability = 1 / (1 + Math.exp(-score));
        boolean wanted = examples.get(e).roles()[role];
        value -= Math.log(Math.max(wanted ? probability : 1 - probability, 1e-300));
        double slope = probability - (wanted ? 1 : 0);
        for (int feature : rows.get(e)) {
          derivative[feature] += slope;
        }
      }
    }
  }
}
