package dev.khabar.event.clause;

import static dev.khabar.event.clause.ClauseWeights.LAYERS;
import static dev.khabar.event.clause.ClauseWeights.TAPS;

import java.util.Arrays;

/**
 * Lets the tokens of a sentence know each other: layers that join, for each number by itself, the
 * tokens around, mix the numbers of a token and add what is above zero. Immutable; thread-safe.
 */
final class TokenLayers {
  /** Reads a token into numbers. */
  interface Tokens {
    void read(int token, float[] numbers);
  }

  private final int width;

  /** For each layer and each of the tokens that it joins what each number counts. */
  private final float[][][] taps;

  private final Rows[] mix = new Rows[LAYERS];

  /** What is added when a layer mixes, what is added before among it. */
  private final float[][] bias = new float[LAYERS][];

  TokenLayers(ClauseWeights weights) {
    this.width = weights.shape().width();
    this.taps = new float[LAYERS][TAPS][width];
    for (int layer = 0; layer < LAYERS; layer++) {
      int all = layer * width * width;
      int own = layer * width;
      mix[layer] = Rows.of(Arrays.copyOfRange(weights.mix, all, all + width * width), width);
      bias[layer] = Arrays.copyOfRange(weights.mixBias, own, own + width);
      mix[layer].add(Arrays.copyOfRange(weights.tapsBias, own, own + width), bias[layer]);
      for (int w = 0; w < width; w++) {
        for (int k = 0; k < TAPS; k++) {
          taps[layer][k][w] = weights.taps[(own + w) * TAPS + k];
        }
      }
    }
  }

  /** The tokens of a sentence, each read and joined when it is asked for. Not thread-safe. */
  final class States {
    private final int size;
    private final Tokens tokens;

    /** Token by token what enters each layer, and what leaves the last. */
    private final float[][][] states;

    States(int size, Tokens tokens) {
      this.size = size;
      this.tokens = tokens;
      this.states = new float[LAYERS + 1][size][];
    }

    /** The numbers of a token behind all layers, the nearest token's where there is none. */
    float[] of(int token) {
      return behind(LAYERS, Math.max(0, Math.min(token, size - 1)));
    }

    /** The numbers of a token behind so many layers. */
    private float[] behind(int layers, int token) {
      float[] numbers = states[layers][token];
      if (numbers == null) {
        numbers = layers == 0 ? read(token) : join(layers - 1, token);
        states[layers][token] = numbers;
      }
      return numbers;
    }

    private float[] read(int token) {
      float[] numbers = new float[width];
      tokens.read(token, numbers);
      return numbers;
    }

    private float[] join(int layer, int token) {
      float[] joined = new float[width];
      int step = ClauseWeights.step(layer);
      for (int k = 0; k < TAPS; k++) {
        int from = token + (k - TAPS / 2) * step;
        if (from >= 0 && from < size) {
          add(joined, behind(layer, from), taps[layer][k]);
        }
      }
      float[] next = bias[layer].clone();
      mix[layer].add(joined, next);
      float[] own = behind(layer, token);
      for (int w = 0; w < next.length; w++) {
        next[w] = own[w] + Math.max(0, next[w]);
      }
      return next;
    }
  }

  private static void add(float[] sum, float[] numbers, float[] factors) {
    for (int w = 0; w < sum.length; w++) {
      sum[w] += numbers[w] * factors[w];
    }
  }
}
