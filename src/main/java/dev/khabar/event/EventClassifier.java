package dev.khabar.event;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which candidates are events, and of which of their types: a log-linear model over the types
 * of a candidate and "none". A feature has a weight for every type and one that all types share;
 * the table {@code classifier.tsv} holds them. Immutable; thread-safe.
 */
final class EventClassifier {
  /** The choice with its probability; no trigger where "none" is likelier than the threshold. */
  record Choice(Trigger trigger, double probability) {}

  private final Map<String, float[]> weights;

  EventClassifier(Map<String, float[]> weights) {
    this.weights = weights;
  }

  /** Index of the weight that all types share. */
  static final int SHARED = EventType.values().length;

  /** Reads the shipped table: feature, type or {@code *}, weight. */
  static EventClassifier load() {
    Map<String, float[]> weights = new HashMap<>();
    for (LexiconTable.Row row : LexiconTable.resource(EventLexicon.class, "classifier.tsv")) {
      int column = row.cell(1).equals("*") ? SHARED : column(row);
      float weight;
      try {
        weight = Float.parseFloat(row.cell(2));
      } catch (NumberFormatException e) {
        throw new LexiconException(
            row.file(), "line " + row.line() + ": '" + row.cell(2) + "' is no number", e);
      }
      weights.computeIfAbsent(row.cell(0), key -> new float[SHARED + 1])[column] = weight;
    }
    return new EventClassifier(weights);
  }

  private static int column(LexiconTable.Row row) {
    try {
      return EventType.valueOf(row.cell(1)).ordinal();
    } catch (IllegalArgumentException e) {
      throw new LexiconException(
          row.file(), "line " + row.line() + ": unknown event type '" + row.cell(1) + "'", e);
    }
  }

  /** Weights learnt anew with this classifier's thresholds. */
  Map<String, float[]> withThresholds(Map<String, float[]> learnt) {
    Map<String, float[]> all = new HashMap<>(learnt);
    for (String name : List.of("threshold", "threshold.verb")) {
      if (weights.containsKey(name)) {
        all.put(name, weights.get(name));
      }
    }
    return all;
  }

  /** How probable an event of the type has to be; the table's own line says how it was set. */
  double threshold(EventType type) {
    return threshold("threshold", type);
  }

  /** The same for a verb in the perfect with a party beside it, which seldom reports nothing. */
  double verbThreshold(EventType type) {
    return threshold("threshold.verb", type);
  }

  private double threshold(String name, EventType type) {
    float[] row = weights.get(name);
    return row == null ? 0.33 : row[SHARED] + row[type.ordinal()];
  }

  /** The probability that an example is an event of the type. */
  double probability(ClassifierTrainer.Example example, EventType type) {
    double sum = 1;
    double wanted = 0;
    for (EventType option : example.options()) {
      double score = 0;
      for (String feature : example.features()) {
        float[] row = weights.get(feature);
        score += row == null ? 0 : row[SHARED] + row[option.ordinal()];
      }
      double mass = Math.exp(Math.min(score, 30));
      sum += mass;
      wanted = option == type ? mass : wanted;
    }
    return wanted / sum;
  }

  /**
   * The likeliest of a candidate's triggers, with the probability that it is an event of its type.
   */
  Choice choose(List<Trigger> options, List<String> features) {
    double[] scores = new double[options.size()];
    for (String feature : features) {
      float[] row = weights.get(feature);
      if (row != null) {
        for (int k = 0; k < scores.length; k++) {
          scores[k] += row[SHARED] + row[options.get(k).type().ordinal()];
        }
      }
    }
    double max = 0;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = Math.exp(-max);
    int best = 0;
    for (int k = 0; k < scores.length; k++) {
      sum += Math.exp(scores[k] - max);
      best = scores[k] > scores[best] ? k : best;
    }
    return new Choice(options.get(best), Math.exp(scores[best] - max) / sum);
  }
}
