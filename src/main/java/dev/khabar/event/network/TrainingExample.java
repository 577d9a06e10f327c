package dev.khabar.event.network;

/**
 * What a network learns from: a candidate, or a trigger and a party, with what the annotation says
 * of it.
 *
 * @param types answers that are possible: ordinals of the event types that the lexicon allows, or
 *     of roles
 * @param features of the candidate, or of the trigger and the party
 * @param label index of the annotated type among the types, or -1 for no event
 * @param closed types that the annotation decides; others are left open (a corpus that labels one
 *     type only)
 * @param weight how much the example counts
 */
public record TrainingExample(
    int[] types, long[] features, int label, boolean[] closed, double weight) {

  /** The example with another label and weight. */
  public TrainingExample with(int otherLabel, double otherWeight) {
    return new TrainingExample(types, features, otherLabel, closed, otherWeight);
  }

  /** The example with its weight times a number. */
  public TrainingExample times(double factor) {
    return new TrainingExample(types, features, label, closed, weight * factor);
  }

  /** The slope of the negative log-likelihood by each type's score, given the scores. */
  public double[] slopes(double[] scores) {
    double[] slopes = NetworkScores.softmax(scores);
    double none = 1;
    double open = 0;
    for (int k = 0; k < slopes.length; k++) {
      none -= slopes[k];
      open += closed[k] ? 0 : slopes[k];
    }
    // What the annotation leaves open may be the truth: no event, or an open type.
    double possible = Math.max(none + open, 1e-9);
    for (int k = 0; k < slopes.length; k++) {
      double wanted = k == label ? 1 : 0;
      if (label < 0 && !closed[k]) {
        wanted = slopes[k] / possible;
      }
      slopes[k] = weight * (slopes[k] - wanted);
    }
    return slopes;
  }
}
