package dev.khabar.entity;

import java.util.Arrays;

/** The best sequence of labels by given potentials. */
final class Viterbi {
  private Viterbi() {}

  /**
   * The best labels.
   *
   * @param potentials for each token those of its labels and of the pairs with the label before
   */
  static int[] best(double[][][] potentials) {
    int n = potentials.length;
    if (n == 0) {
      return new int[0];
    }
    byte[][] from = new byte[n][LabelSet.SIZE];
    double[] scores = potentials[0][0].clone();
    for (int label = 0; label < LabelSet.SIZE; label++) {
      if (LabelSet.isInside(label)) {
        scores[label] = Double.NEGATIVE_INFINITY;
      }
    }
    for (int i = 1; i < n; i++) {
      double[] next = new double[LabelSet.SIZE];
      Arrays.fill(next, Double.NEGATIVE_INFINITY);
      double[] edge = potentials[i][1];
      for (int pair = 0; pair < edge.length; pair++) {
        double score = scores[LabelSet.first(pair)] + edge[pair];
        int label = LabelSet.second(pair);
        if (score > next[label]) {
          next[label] = score;
          from[i][label] = (byte) LabelSet.first(pair);
        }
      }
      for (int label = 0; label < LabelSet.SIZE; label++) {
        next[label] += potentials[i][0][label];
      }
      scores = next;
    }
    int[] labels = new int[n];
    for (int label = 1; label < LabelSet.SIZE; label++) {
      if (scores[label] > scores[labels[n - 1]]) {
        labels[n - 1] = label;
      }
    }
    for (int i = n - 1; i > 0; i--) {
      labels[i - 1] = from[i][labels[i]];
    }
    return labels;
  }
}
