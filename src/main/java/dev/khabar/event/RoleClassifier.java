package dev.khabar.event;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which parties of a sentence have a role in an event: for each of actor, recipient and place
 * a log-linear model of its own, since one party may be attacked and be the place of the attack.
 * The table {@code roles.tsv} holds the weights. Immutable; thread-safe.
 */
final class RoleClassifier {
  /** The roles that are told, in the order of the weights. */
  static final List<RoleName> ROLES = List.of(RoleName.ACTOR, RoleName.RECIPIENT, RoleName.PLACE);

  private final Map<String, float[]> weights;

  RoleClassifier(Map<String, float[]> weights) {
    this.weights = weights;
  }

  /** Reads the shipped table: feature, role, weight. */
  static RoleClassifier load() {
    Map<String, float[]> weights = new HashMap<>();
    for (LexiconTable.Row row : LexiconTable.resource(EventLexicon.class, "roles.tsv")) {
      int column;
      float weight;
      try {
        column = ROLES.indexOf(RoleName.valueOf(row.cell(1)));
        weight = Float.parseFloat(row.cell(2));
      } catch (IllegalArgumentException e) {
        throw new LexiconException(
            row.file(), "line " + row.line() + ": no role and weight: " + e.getMessage(), e);
      }
      weights.computeIfAbsent(row.cell(0), key -> new float[ROLES.size()])[column] = weight;
    }
    return new RoleClassifier(weights);
  }

  /** The probability of each role. */
  double[] probabilities(List<String> features) {
    double[] scores = new double[ROLES.size()];
    for (String feature : features) {
      float[] row = weights.get(feature);
      if (row != null) {
        for (int k = 0; k < scores.length; k++) {
          scores[k] += row[k];
        }
      }
    }
    for (int k = 0; k < scores.length; k++) {
      scores[k] = 1 / (1 + Math.exp(-scores[k]));
    }
    return scores;
  }
}
