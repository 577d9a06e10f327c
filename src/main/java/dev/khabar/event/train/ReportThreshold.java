package dev.khabar.event.train;

import java.util.stream.IntStream;

/**
 * The score from which on a yes gives the best F1, as far as it can be expected: the scores are
 * first made into probabilities by a line through their log-odds (Platt 1999), and the threshold is
 * the one whose expected F1 is best. With some fifty yes the threshold that was best on the very
 * examples is a matter of chance.
 */
final class ReportThreshold {
  private static final int STEPS = 50;

  /** Keeps the step finite where the scores tell yes from no without an error. */
  private static final double DAMPING = 1e-3;

  private final double[] scores;
  private final boolean[] wanted;
  private double slope = 1;
  private double constant;

  private ReportThreshold(double[] scores, boolean[] wanted) {
    this.scores = scores;
    this.wanted = wanted;
  }

  /**
   * The threshold.
   *
   * @param scores log-odds of examples that were not learnt
   * @param wanted for each whether it is a yes
   */
  static double of(double[] scores, boolean[] wanted) {
    ReportThreshold threshold = new ReportThreshold(scores, wanted);
    for (int step = 0; step < STEPS; step++) {
      threshold.fit();
    }
    return threshold.best();
  }

  private double probability(double score) {
    return 1 / (1 + Math.exp(-(slope * score + constant)));
  }

  /** A step of Newton's towards the line that makes the answers likeliest. */
  private void fit() {
    double bySlope = 0;
    double byConstant = 0;
    double slopes = DAMPING;
    double both = 0;
    double constants = DAMPING;
    for (int i = 0; i < scores.length; i++) {
      double probability = probability(scores[i]);
      double error = probability - (wanted[i] ? 1 : 0);
      double weight = probability * (1 - probability);
      bySlope += error * scores[i];
      byConstant += error;
      slopes += weight * scores[i] * scores[i];
      both += weight * scores[i];
      constants += weight;
    }
    double determinant = slopes * constants - both * both;
    slope -= (constants * bySlope - both * byConstant) / determinant;
    constant -= (slopes * byConstant - both * bySlope) / determinant;
  }

  private double best() {
    double[] falling =
        IntStream.range(0, scores.length)
            .mapToObj(i -> scores[i])
            .sorted((a, b) -> Double.compare(b, a))
            .mapToDouble(Double::doubleValue)
            .toArray();
    double all = 0;
    for (double score : falling) {
      all += probability(score);
    }
    double right = 0;
    double highest = 0;
    double threshold = 0;
    for (int i = 0; i < falling.length; i++) {
      right += probability(falling[i]);
      double f1 = 2 * right / (i + 1 + all);
      if (f1 > highest) {
        highest = f1;
        threshold = falling[i];
      }
    }
    return threshold;
  }
}
