package dev.khabar.record;

/** Probabilities to four decimals, so that rows do not differ in the last bit of a sum. */
final class Rounded {
  private static final double STEPS = 10_000;

  private Rounded() {}

  static double probability(double value) {
    return Math.round(Math.min(1, Math.max(0, value)) * STEPS) / STEPS;
  }
}
