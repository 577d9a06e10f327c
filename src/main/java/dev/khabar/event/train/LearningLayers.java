package dev.khabar.event.train;

import static dev.khabar.event.clause.ClauseWeights.LAYERS;
import static dev.khabar.event.clause.ClauseWeights.TAPS;

import dev.khabar.event.clause.ClauseWeights;
import java.util.Arrays;
import java.util.Random;

/**
 * The layers of a clause network while it learns: what they make of a sentence's tokens with some
 * numbers left out by chance, and the slopes of their weights. Not thread-safe.
 */
final class LearningLayers {
  /** Takes or gives the numbers of a token. */
  interface Tokens {
    void of(int token, float[] numbers);
  }

  private final ClauseWeights weights;
  private final ClauseWeights gradient;
  private final Random random;
  private final float dropout;
  private final int width;
  private int size;

  /** Token by token what enters each layer, and what leaves the last. */
  private final float[][] states = new float[LAYERS + 1][];

  /** The same as dropout leaves it. */
  private final float[][] thinned = new float[LAYERS + 1][];

  private final float[][] masks = new float[LAYERS + 2][];
  private final float[][] joined = new float[LAYERS][];
  private final float[][] mixed = new float[LAYERS][];
  private float[] slopes = {};

  /**
   * Layers of weights.
   *
   * @param gradient where the slopes of the weights are added up
   * @param dropout share of the numbers that are left out
   */
  LearningLayers(ClauseWeights weights, ClauseWeights gradient, Random random, double dropout) {
    this.weights = weights;
    this.gradient = gradient;
    this.random = random;
    this.dropout = (float) dropout;
    this.width = weights.shape().width();
  }

  /** The place of a token's first number, the nearest token's where there is none. */
  int at(int token) {
    return Math.max(0, Math.min(token, size - 1)) * width;
  }

  /** The numbers of all tokens behind the last layer. */
  float[] states() {
    return thinned[LAYERS];
  }

  /** The slopes of the loss by {@link #states}, to be added up. */
  float[] slopes() {
    return slopes;
  }

  /** Reads a sentence. */
  void read(int tokens, Tokens vectors) {
    size = tokens;
    states[0] = new float[size * width];
    float[] numbers = new float[width];
    for (int t = 0; t < size; t++) {
      vectors.of(t, numbers);
      System.arraycopy(numbers, 0, states[0], t * width, width);
    }
    masks[LAYERS + 1] = mask();
    times(states[0], masks[LAYERS + 1], states[0]);
    for (int layer = 0; layer < LAYERS; layer++) {
      thin(layer);
      joined[layer] = join(layer);
      mixed[layer] = mix(layer);
      states[layer + 1] = states[layer].clone();
      for (int i = 0; i < states[layer].length; i++) {
        states[layer + 1][i] += Math.max(0, mixed[layer][i]);
      }
    }
    thin(LAYERS);
    slopes = new float[size * width];
  }

  private void thin(int layer) {
    masks[layer] = mask();
    thinned[layer] = new float[size * width];
    times(states[layer], masks[layer], thinned[layer]);
  }

  private float[] mask() {
    float[] mask = new float[size * width];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = random.nextFloat() < dropout ? 0 : 1 / (1 - dropout);
    }
    return mask;
  }

  private static void times(float[] values, float[] factors, float[] products) {
    for (int i = 0; i < values.length; i++) {
      products[i] = values[i] * factors[i];
    }
  }

  private float[] join(int layer) {
    float[] out = new float[size * width];
    for (int t = 0; t < size; t++) {
      for (int w = 0; w < width; w++) {
        float sum = weights.tapsBias[layer * width + w];
        for (int k = 0; k < TAPS; k++) {
          int from = t + (k - TAPS / 2) * ClauseWeights.step(layer);
          if (from >= 0 && from < size) {
            sum += weights.taps[(layer * width + w) * TAPS + k] * thinned[layer][from * width + w];
          }
        }
        out[t * width + w] = sum;
      }
    }
    return out;
  }

  private float[] mix(int layer) {
    float[] out = new float[size * width];
    for (int t = 0; t < size; t++) {
      int to = t * width;
      System.arraycopy(weights.mixBias, layer * width, out, to, width);
      for (int i = 0; i < width; i++) {
        float value = joined[layer][to + i];
        int row = (layer * width + i) * width;
        for (int w = 0; w < width; w++) {
          out[to + w] += value * weights.mix[row + w];
        }
      }
    }
    return out;
  }

  /** Adds the slopes of the weights; gives those of the tokens' vectors. */
  void back(Tokens vectors) {
    float[] slope = new float[size * width];
    times(slopes, masks[LAYERS], slope);
    for (int layer = LAYERS - 1; layer >= 0; layer--) {
      float[] below = backJoin(layer, backMix(layer, slope));
      for (int i = 0; i < slope.length; i++) {
        slope[i] += below[i] * masks[layer][i];
      }
    }
    times(slope, masks[LAYERS + 1], slope);
    for (int t = 0; t < size; t++) {
      vectors.of(t, Arrays.copyOfRange(slope, t * width, (t + 1) * width));
    }
  }

  private float[] backMix(int layer, float[] slope) {
    float[] below = new float[size * width];
    float[] own = new float[width];
    for (int t = 0; t < size; t++) {
      int from = t * width;
      for (int w = 0; w < width; w++) {
        own[w] = mixed[layer][from + w] > 0 ? slope[from + w] : 0;
        gradient.mixBias[layer * width + w] += own[w];
      }
      for (int i = 0; i < width; i++) {
        float value = joined[layer][from + i];
        int row = (layer * width + i) * width;
        float sum = 0;
        for (int w = 0; w < width; w++) {
          gradient.mix[row + w] += own[w] * value;
          sum += own[w] * weights.mix[row + w];
        }
        below[from + i] = sum;
      }
    }
    return below;
  }

  private float[] backJoin(int layer, float[] slope) {
    float[] below = new float[size * width];
    for (int t = 0; t < size; t++) {
      for (int w = 0; w < width; w++) {
        float own = slope[t * width + w];
        gradient.tapsBias[layer * width + w] += own;
        for (int k = 0; k < TAPS; k++) {
          int from = t + (k - TAPS / 2) * ClauseWeights.step(layer);
          if (from >= 0 && from < size) {
            int at = (layer * width + w) * TAPS + k;
            gradient.taps[at] += own * thinned[layer][from * width + w];
            below[from * width + w] += own * weights.taps[at];
          }
        }
      }
    }
    return below;
  }
}
