package dev.khabar.entity.train;

/**
 * Weights with the gradient gathered for them and the moments that Adam (Kingma and Ba 2015) keeps.
 * Not thread-safe.
 */
final class AdamWeights {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.998f;
  private static final float EPSILON = 1e-6f;

  final float[] values;
  final float[] gradient;
  private final float[] first;
  private final float[] second;

  AdamWeights(int size) {
    values = new float[size];
    gradient = new float[size];
    first = new float[size];
    second = new float[size];
  }

  /** What is common to the steps of one batch. */
  record Step(float rate, float firstShare, float secondShare) {
    /** The number-th step, from 1 on. */
    static Step of(int number, float rate) {
      return new Step(
          rate,
          (float) (1 / (1 - Math.pow(FIRST, number))),
          (float) (1 / (1 - Math.pow(SECOND, number))));
    }
  }

  void step(Step step) {
    step(step, 0, values.length);
  }

  /** Takes a step with a part of the weights and forgets their gradient. */
  void step(Step step, int begin, int end) {
    for (int i = begin; i < end; i++) {
      float g = gradient[i];
      first[i] = FIRST * first[i] + (1 - FIRST) * g;
      second[i] = SECOND * second[i] + (1 - SECOND) * g * g;
      float scale = (float) Math.sqrt(second[i] * step.secondShare()) + EPSILON;
      values[i] -= step.rate() * first[i] * step.firstShare() / scale;
      gradient[i] = 0;
    }
  }
}
