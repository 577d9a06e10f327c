package dev.khabar.event.role.clause;

import static dev.khabar.event.role.clause.ClauseWeights.LAYERS;
import static dev.khabar.event.role.clause.ClauseWeights.TAPS;
import static dev.khabar.event.role.clause.ClauseWeights.WIDTH;

import java.util.Arrays;

/**
 * Lets the tokens of a sentence know each other: layers that join, for each number by itself, the
 * tokens around, mix the numbers of a token and add what is above zero. The last layer is asked for
 * the tokens that matter only. Immutable; thread-safe.
 */
final class TokenLayers {
  /** Reads a token into numbers. */
  interface Tokens {
    void read(int token, float[] numbers);
  }

  /** What stands on either side of a sentence. */
  private static final int MARGIN = TAPS / 2 * ClauseWeights.step(LAYERS - 1);

  private static final float[] NOTHING = new float[WIDTH];

  /** For each layer and each of the tokens that it joins what each number counts. */
  private final float[][][] taps = new float[LAYERS][TAPS][WIDTH];

  private final Rows[] mix = new Rows[LAYERS];

  /** What is added when a layer mixes, what is added before among it. */
  private final float[][] bias = new float[LAYERS][];

  TokenLayers(ClauseWeights weights) {
    for (int layer = 0; layer < LAYERS; layer++) {
      int all = layer * WIDTH * WIDTH;
      int own = layer * WIDTH;
      mix[layer] = Rows.of(Arrays.copyOfRange(weights.mix, all, all + WIDTH * WIDTH), WIDTH);
      bias[layer] = Arrays.copyOfRange(weights.mixBias, own, own + WIDTH);
      mix[layer].add(Arrays.copyOfRange(weights.tapsBias, own, own + WIDTH), bias[layer]);
      for (int w = 0; w < WIDTH; w++) {
        for (int k = 0; k < TAPS; k++) {
          taps[layer][k][w] = weights.taps[(own + w) * TAPS + k];
        }
      }
    }
  }

  /** The tokens of a sentence behind all layers but the last, for {@link #last}. */
  float[][] read(int size, Tokens tokens) {
    float[][] states = states(size);
    float[][] next = states(size);
    for (int t = 0; t < size; t++) {
      tokens.read(t, states[MARGIN + t]);
    }
    for (int layer = 0; layer < LAYERS - 1; layer++) {
      for (int t = MARGIN; t < MARGIN + size; t++) {
        pass(layer, states, t, next[t]);
      }
      float[][] before = states;
      states = next;
      next = before;
    }
    return states;
  }

  private static float[][] states(int size) {
    float[][] states = new float[size + 2 * MARGIN][];
    Arrays.fill(states, NOTHING);
    for (int t = 0; t < size; t++) {
      states[MARGIN + t] = new float[WIDTH];
    }
    return states;
  }

  /** A token behind the last layer. */
  float[] last(float[][] states, int token) {
    float[] last = new float[WIDTH];
    pass(LAYERS - 1, states, MARGIN + token, last);
    return last;
  }

  private void pass(int layer, float[][] states, int t, float[] next) {
    float[][] tap = taps[layer];
    int step = ClauseWeights.step(layer);
    float[] joined = new float[WIDTH];
    for (int k = 0; k < TAPS; k++) {
      add(joined, states[t + (k - TAPS / 2) * step], tap[k]);
    }
    System.arraycopy(bias[layer], 0, next, 0, WIDTH);
    mix[layer].add(joined, next);
    float[] own = states[t];
    for (int w = 0; w < next.length; w++) {
      next[w] = own[w] + Math.max(0, next[w]);
    }
  }

  private static void add(float[] sum, float[] numbers, float[] factors) {
    for (int w = 0; w < sum.length; w++) {
      sum[w] += numbers[w] * factors[w];
    }
  }
}
