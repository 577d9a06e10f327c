package dev.khabar.event;

import edu.stanford.nlp.optimization.AbstractCachingDiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the weights of {@link EventClassifier}: maximum likelihood with a quadratic penalty, by
 * CoreNLP's quasi-Newton minimizer. The same examples give the same weights.
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
   * @param penalty half of it times the square of every weight is added to the loss
   * @param tolerance where the minimizer stops
   * @param minimum examples that a feature must occur in
   */
  record Settings(double penalty, double tolerance, int minimum) {
    /** Set by cross-validation on the modern news sentences; docs/events.md has the figures. */
    static final Settings DEFAULT = new Settings(4.0, 1e-3, 3);
  }

  private static final int TYPES = EventClassifier.SHARED;

  private ClassifierTrainer() {}

  /** The weights by feature, features in the order of their spelling. */
  static Map<String, float[]> train(List<Example> examples, Settings settings) {
    Loss loss = new Loss(examples, settings);
    QNMinimizer minimizer = new QNMinimizer(10);
    minimizer.shutUp();
    double[] weights = minimizer.minimize(loss, settings.tolerance(), new double[loss.size()]);
    return loss.table(weights);
  }

  /** The penalised negative log-likelihood with its gradient. */
  private static final class Loss extends AbstractCachingDiffFunction {
    private final List<Example> examples;
    private final double penalty;
    private final Map<String, Integer> features = new TreeMap<>();
    private final Map<Long, Integer> columns = new HashMap<>();

    /** For each example and option: the numbers of its weights; the shared ones come last. */
    private final List<int[][]> rows = new ArrayList<>();

    private Loss(List<Example> examples, Settings settings) {
      this.examples = examples;
      this.penalty = settings.penalty();
      Map<String, Integer> counts = new HashMap<>();
      for (Example example : examples) {
        example.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
      }
      for (Example example : examples) {
        int[] known =
            example.features().stream()
                .filter(feature -> counts.get(feature) >= settings.minimum())
                .mapToInt(feature -> features.computeIfAbsent(feature, key -> features.size()))
                .toArray();
        int options = example.options().size();
        int[][] row = new int[options][known.length * 2];
        for (int k = 0; k < options; k++) {
          for (int f = 0; f < known.length; f++) {
            row[k][f] = column(known[f], example.options().get(k).ordinal());
            row[k][known.length + f] = column(known[f], TYPES);
          }
        }
        rows.add(row);
      }
    }

    private int column(int feature, int type) {
      long key = (long) feature * (TYPES + 1) + type;
      Integer column = columns.get(key);
      if (column == null) {
        column = columns.size();
        columns.put(key, column);
      }
      return column;
    }

    private int size() {
      return columns.size();
    }

    @Override
    public int domainDimension() {
      return columns.size();
    }

    @Override
    protected void calculate(double[] weights) {
      value = 0;
      for (int i = 0; i < weights.length; i++) {
        value += penalty / 2 * weights[i] * weights[i];
        derivative[i] = penalty * weights[i];
      }
      for (int e = 0; e < rows.size(); e++) {
        add(examples.get(e), rows.get(e), weights);
      }
    }

    private void add(Example example, int[][] row, double[] weights) {
      double[] scores = new double[row.length];
      double max = 0;
      for (int k = 0; k < row.length; k++) {
        for (int column : row[k]) {
          scores[k] += weights[column];
        }
        max = Math.max(max, scores[k]);
      }
      double sum = Math.exp(-max);
      double open = 0;
      for (int k = 0; k < row.length; k++) {
        sum += Math.exp(scores[k] - max);
      }
      // What the annotation leaves open may be the truth: no event, or an open option.
      for (int k = 0; k < row.length; k++) {
        open += example.closed()[k] ? 0 : Math.exp(scores[k] - max) / sum;
      }
      double none = Math.exp(-max) / sum + open;
      double likelihood =
          example.label() >= 0 ? Math.exp(scores[example.label()] - max) / sum : none;
      value -= example.weight() * Math.log(Math.max(likelihood, 1e-300));
      for (int k = 0; k < row.length; k++) {
        double probability = Math.exp(scores[k] - max) / sum;
        double wanted = k == example.label() ? 1 : 0;
        if (example.label() < 0 && !example.closed()[k]) {
          wanted = probability / none;
        }
        double slope = example.weight() * (probability - wanted);
        for (int column : row[k]) {
          derivative[column] += slope;
        }
      }
    }

    private Map<String, float[]> table(double[] weights) {
      Map<String, float[]> table = new TreeMap<>();
      features.forEach(
          (feature, number) -> {
            float[] row = new float[TYPES + 1];
            for (int k = 0; k <= TYPES; k++) {
              Integer column = columns.get((long) number * (TYPES + 1) + k);
              row[k] = column == null ? 0 : Math.round(weights[column] * 1000) / 1000f;
            }
            table.put(feature, row);
          });
      return table;
    }
  }
}
