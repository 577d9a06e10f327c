package dev.khabar.entity.train;

import dev.khabar.entity.LabelSet;
import java.util.Arrays;
import java.util.Random;

/**
 * One training step: the gradient of a sentence's conditional log likelihood by forward and
 * backward passes, and AdaGrad's step along it. The prior's share of a step is divided among a
 * feature's occurrences, so that a pass over the data applies it once. Not thread-safe.
 */
final class SentenceGradient {
  private static final int L = LabelSet.SIZE;
  private static final int P = LabelSet.pairCount();

  /** Scores so far below the best are cut, so that no sum of probabilities is 0. */
  private static final float LEAST = -80;

  private static final float EPSILON = 1e-6f;

  /** A token whose labels are as sure as this teaches nothing more; most of O is, after a pass. */
  private static final float SURE = 2e-3f;

  private final TrainingData data;
  private final float rate;
  private final double dropout;
  private final Random random;
  private final float[] nodes;
  private final float[] nodeSquares;
  private final float[] nodePrior;
  private final float[] edges;
  private final float[] edgeSquares;
  private final float[] edgePrior;
  private final float[] kept;
  private final float[] sums = new float[P];

  SentenceGradient(TrainingData data, double sigma, double rate, double dropout, Random random) {
    this.data = data;
    this.rate = (float) rate;
    this.dropout = dropout;
    this.random = random;
    this.nodes = new float[data.nodeHashes.length * L];
    this.nodeSquares = new float[nodes.length];
    this.nodePrior = prior(data.nodes, data.nodeHashes.length, sigma);
    this.edges = new float[data.edgeHashes.length * P];
    this.edgeSquares = new float[edges.length];
    this.edgePrior = prior(data.edges, data.edgeHashes.length, sigma);
    this.kept = new float[data.tokens()];
  }

  /** The weights of the features of one label, {@link LabelSet#SIZE} each. */
  float[] nodes() {
    return nodes;
  }

  /** The weights of the features of two labels, {@link LabelSet#pairCount()} each. */
  float[] edges() {
    return edges;
  }

  private static float[] prior(int[][] features, int size, double sigma) {
    int[] counts = new int[size];
    for (int[] own : features) {
      for (int feature : own) {
        counts[feature]++;
      }
    }
    float[] prior = new float[size];
    for (int i = 0; i < size; i++) {
      prior[i] = (float) (1 / (sigma * sigma * Math.max(1, counts[i])));
    }
    return prior;
  }

  /** Takes the sentence's step; gives its loss before. */
  double step(int sentence) {
    int begin = data.sentenceStart[sentence];
    int n = data.sentenceStart[sentence + 1] - begin;
    if (n == 0) {
      return 0;
    }
    long[] masks = new long[n];
    float[][] node = new float[n][L];
    float[][] edge = new float[n][P];
    double loss = 0;
    for (int i = 0; i < n; i++) {
      masks[i] = random.nextLong();
      loss += nodeScores(begin + i, masks[i], node[i]);
      if (i > 0) {
        loss += edgeScores(begin + i, edge[i]);
      }
    }
    float[][] alpha = new float[n][L];
    float[] scale = new float[n];
    for (int i = 0; i < n; i++) {
      forward(node[i], edge[i], i == 0 ? null : alpha[i - 1], alpha[i]);
      float sum = 0;
      for (float a : alpha[i]) {
        sum += a;
      }
      scale[i] = sum;
      for (int l = 0; l < L; l++) {
        alpha[i][l] /= sum;
      }
      loss += Math.log(sum);
    }
    backward(begin, masks, node, edge, alpha, scale);
    return loss;
  }

  private float nodeScores(int token, long mask, float[] node) {
    int[] features = data.nodes[token];
    float boost = (float) (1 / (1 - dropout));
    for (int f = 0; f < features.length; f++) {
      if (isKept(mask, f)) {
        int at = features[f] * L;
        for (int l = 0; l < L; l++) {
          node[l] += nodes[at + l];
        }
      }
    }
    kept[token] = boost;
    float best = Float.NEGATIVE_INFINITY;
    for (int l = 0; l < L; l++) {
      node[l] *= boost;
      best = Math.max(best, node[l]);
    }
    float loss = best - node[data.labels[token]];
    for (int l = 0; l < L; l++) {
      node[l] = (float) Math.exp(Math.max(LEAST, node[l] - best));
    }
    return loss;
  }

  private float edgeScores(int token, float[] edge) {
    for (int feature : data.edges[token]) {
      int at = feature * P;
      for (int p = 0; p < P; p++) {
        edge[p] += edges[at + p];
      }
    }
    float best = Float.NEGATIVE_INFINITY;
    for (float score : edge) {
      best = Math.max(best, score);
    }
    float loss = best - edge[LabelSet.pair(data.labels[token - 1], data.labels[token])];
    for (int p = 0; p < P; p++) {
      edge[p] = (float) Math.exp(Math.max(LEAST / 2, edge[p] - best));
    }
    return loss;
  }

  private static void forward(float[] node, float[] edge, float[] before, float[] alpha) {
    if (before == null) {
      for (int l = 0; l < L; l++) {
        alpha[l] = LabelSet.isInside(l) ? 0 : node[l];
      }
      return;
    }
    for (int p = 0; p < P; p++) {
      alpha[LabelSet.second(p)] += before[LabelSet.first(p)] * edge[p];
    }
    for (int l = 0; l < L; l++) {
      alpha[l] *= node[l];
    }
  }

  private void backward(
      int begin, long[] masks, float[][] node, float[][] edge, float[][] alpha, float[] scale) {
    float[] beta = new float[L];
    Arrays.fill(beta, 1);
    for (int i = alpha.length - 1; i >= 0; i--) {
      for (int l = 0; l < L; l++) {
        sums[l] = alpha[i][l] * beta[l];
      }
      sums[data.labels[begin + i]] -= 1;
      nodeStep(begin + i, masks[i]);
      if (i == 0) {
        break;
      }
      float[] next = new float[L];
      for (int p = 0; p < P; p++) {
        int second = LabelSet.second(p);
        float out = edge[i][p] * node[i][second] * beta[second] / scale[i];
        next[LabelSet.first(p)] += out;
        sums[p] = alpha[i - 1][LabelSet.first(p)] * out;
      }
      sums[LabelSet.pair(data.labels[begin + i - 1], data.labels[begin + i])] -= 1;
      for (int feature : data.edges[begin + i]) {
        step(edges, edgeSquares, feature * P, P, edgePrior[feature], 1);
      }
      beta = next;
    }
  }

  private void nodeStep(int token, long mask) {
    float largest = 0;
    for (int l = 0; l < L; l++) {
      largest = Math.max(largest, Math.abs(sums[l]));
    }
    if (largest < SURE) {
      return;
    }
    int[] features = data.nodes[token];
    for (int f = 0; f < features.length; f++) {
      if (isKept(mask, f)) {
        int feature = features[f];
        step(nodes, nodeSquares, feature * L, L, nodePrior[feature], kept[token]);
      }
    }
  }

  private void step(float[] weights, float[] squares, int at, int width, float prior, float boost) {
    for (int i = 0; i < width; i++) {
      float w = weights[at + i];
      float g = sums[i] * boost + w * prior;
      if (g > 1e-4f || g < -1e-4f) {
        float square = squares[at + i] + g * g;
        squares[at + i] = square;
        weights[at + i] = w - rate * g / ((float) Math.sqrt(square) + EPSILON);
      }
    }
  }

  /** Whether a token's feature is kept this time; a hash of the token's random number. */
  private boolean isKept(long mask, int feature) {
    if (dropout == 0) {
      return true;
    }
    long h = (mask + feature) * 0x9e3779b97f4a7c15L;
    h ^= h >>> 32;
    h *= 0xd6e8feb86659fd93L;
    return (h >>> 40) >= dropout * (1 << 24);
  }
}
