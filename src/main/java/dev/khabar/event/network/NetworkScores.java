package dev.khabar.event.network;

/** How the networks of events and of roles make probabilities of what their vectors sum up to. */
public final class NetworkScores {
  private NetworkScores() {}

  /** A sum of many vectors grows with the root of their number. */
  public static float scale(int known) {
    return (float) (1 / Math.sqrt(known + 1));
  }

  /** The probabilities of scores beside the answer "none", which scores zero. */
  static double[] softmax(double[] scores) {
    double max = 0;
    for (double score : scores) {
      max = Math.max(max, score);
    }
    double sum = Math.exp(-max);
    double[] probabilities = new double[scores.length];
    for (int k = 0; k < scores.length; k++) {
      probabilities[k] = Math.exp(scores[k] - max);
      sum += probabilities[k];
    }
    for (int k = 0; k < scores.length; k++) {
      probabilities[k] /= sum;
    }
    return probabilities;
  }
}
