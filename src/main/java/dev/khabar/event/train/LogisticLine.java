package dev.khabar.event.train;

import java.util.List;

/**
 * Log-odds by one number (logistic regression, by Newton's method).
 *
 * @param slope by which a number is multiplied
 * @param shift that is added
 */
record LogisticLine(double slope, double shift) {
  private static final int STEPS = 40;

  /** The line that the examples' first numbers and answers teach. */
  static LogisticLine fit(List<TreeTrainer.Example> examples) {
    double slope = 1;
    double shift = 0;
    for (int step = 0; step < STEPS; step++) {
      double bySlope = 0;
      double byShift = 0;
      double slopeSlope = 1e-6;
      double slopeShift = 0;
      double shiftShift = 1e-6;
      for (TreeTrainer.Example example : examples) {
        double x = example.numbers()[0];
        double probability = 1 / (1 + Math.exp(-(slope * x + shift)));
        double error = example.weight() * (probability - (example.event() ? 1 : 0));
        double curve = example.weight() * probability * (1 - probability);
        bySlope += error * x;
        byShift += error;
        slopeSlope += curve * x * x;
        slopeShift += curve * x;
        shiftShift += curve;
      }
      double determinant = slopeSlope * shiftShift - slopeShift * slopeShift;
      slope -= (shiftShift * bySlope - slopeShift * byShift) / determinant;
      shift -= (slopeSlope * byShift - slopeShift * bySlope) / determinant;
    }
    return new LogisticLine(slope, shift);
  }

  /** The log-odds of a number. */
  double odds(double number) {
    return slope * number + shift;
  }
}
