package dev.khabar.entity.train;

import dev.khabar.entity.LabelSet;
import java.util.Arrays;

/** The negative log likelihood of a sentence's labels in a chain, and its gradient. */
final class ChainLoss {
  private static final int L = LabelSet.SIZE;
  private static final int P = LabelSet.pairCount();

  /** Scores so far below the best are cut, so that no sum of probabilities is 0. */
  private static final float LEAST = -80;

  private ChainLoss() {}

  /**
   * The loss.
   *
   * @param scores of each label of each token
   * @param pairs scores of the pairs of labels, the same everywhere
   * @param labels the right ones
   * @param scoreGradient set to the gradient of the scores
   * @param pairGradient the gradient of the pairs is added to it
   */
  static double of(
      float[][] scores,
      float[] pairs,
      byte[] labels,
      float[][] scoreGradient,
      float[] pairGradient) {
    int n = scores.length;
    double[] pair = new double[P];
    for (int p = 0; p < P; p++) {
      pair[p] = Math.exp(pairs[p]);
    }
    double[][] node = new double[n][L];
    double[][] alpha = new double[n][L];
    double[] scale = new double[n];
    double loss = 0;
    for (int i = 0; i < n; i++) {
      float best = Float.NEGATIVE_INFINITY;
      for (float score : scores[i]) {
        best = Math.max(best, score);
      }
      for (int l = 0; l < L; l++) {
        node[i][l] = Math.exp(Math.max(LEAST, scores[i][l] - best));
      }
      loss += best - scores[i][labels[i]];
      if (i > 0) {
        loss -= pairs[LabelSet.pair(labels[i - 1], labels[i])];
      }
      forward(node[i], pair, i == 0 ? null : alpha[i - 1], alpha[i]);
      scale[i] = Arrays.stream(alpha[i]).sum();
      for (int l = 0; l < L; l++) {
        alpha[i][l] /= scale[i];
      }
      loss += Math.log(scale[i]);
    }
    backward(node, pair, alpha, scale, labels, scoreGradient, pairGradient);
    return loss;
  }

  private static void forward(double[] node, double[] pair, double[] before, double[] alpha) {
    for (int l = 0; l < L; l++) {
      alpha[l] = before == null && !LabelSet.isInside(l) ? 1 : 0;
    }
    if (before != null) {
      for (int p = 0; p < P; p++) {
        alpha[LabelSet.second(p)] += before[LabelSet.first(p)] * pair[p];
      }
    }
    for (int l = 0; l < L; l++) {
      alpha[l] *= node[l];
    }
  }

  private static void backward(
      double[][] node,
      double[] pair,
      double[][] alpha,
      double[] scale,
      byte[] labels,
      float[][] scoreGradient,
      float[] pairGradient) {
    double[] beta = new double[L];
    Arrays.fill(beta, 1);
    for (int i = node.length - 1; i >= 0; i--) {
      for (int l = 0; l < L; l++) {
        scoreGradient[i][l] = (float) (alpha[i][l] * beta[l]);
      }
      scoreGradient[i][labels[i]] -= 1;
      if (i == 0) {
        return;
      }
      double[] next = new double[L];
      for (int p = 0; p < P; p++) {
        int second = LabelSet.second(p);
        double out = pair[p] * node[i][second] * beta[second] / scale[i];
        next[LabelSet.first(p)] += out;
        pairGradient[p] += (float) (alpha[i - 1][LabelSet.first(p)] * out);
      }
      pairGradient[LabelSet.pair(labels[i - 1], labels[i])] -= 1;
      beta = next;
    }
  }
}
