package dev.khabar.event.train;

/**
 * Weights that learn by Adam (Kingma and Ba, 2015): steps along the mean slope, each scaled by what
 * the slopes of its weight have been. Slopes of rows that an example does not touch are not looked
 * at. Not thread-safe.
 */
final class AdamSteps {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.999;
  private static final float LEAST = 1e-8f;

  private final float[] weights;
  private final float[] slopes;
  private final float[] mean;
  private final float[] square;

  /**
   * For weights that are changed where they are.
   *
   * @param slopes as many, which are added up until the next step
   */
  AdamSteps(float[] weights, float[] slopes) {
    this.weights = weights;
    this.slopes = slopes;
    this.mean = new float[weights.length];
    this.square = new float[weights.length];
  }

  /** Goes a step with all weights, and forgets the slopes. */
  void step(int number, double rate) {
    step(0, weights.length, number, rate);
  }

  /**
   * Goes a step with some weights, and forgets their slopes.
   *
   * @param number of the step, from 1 on
   */
  void step(int from, int to, int number, double rate) {
    float length =
        (float) (rate * Math.sqrt(1 - Math.pow(SECOND, number)) / (1 - Math.pow(FIRST, number)));
    for (int i = from; i < to; i++) {
      float slope = slopes[i];
      mean[i] += (float) (1 - FIRST) * (slope - mean[i]);
      square[i] += (float) (1 - SECOND) * (slope * slope - square[i]);
      weights[i] -= length * mean[i] / ((float) Math.sqrt(square[i]) + LEAST);
      slopes[i] = 0;
    }
  }
}
