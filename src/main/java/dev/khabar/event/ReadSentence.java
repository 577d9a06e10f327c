package dev.khabar.event;

import java.util.List;

/**
 * The candidates of a sentence with what the network says of each by itself.
 *
 * @param probabilities for each candidate how probable each of its types is
 */
record ReadSentence(SentenceView view, List<Candidate> candidates, List<double[]> probabilities) {
  int size() {
    return candidates.size();
  }

  /** Index of the likeliest of a candidate's triggers. */
  int best(int i) {
    double[] own = probabilities.get(i);
    int best = 0;
    for (int k = 1; k < own.length; k++) {
      best = own[k] > own[best] ? k : best;
    }
    return best;
  }

  /** The likeliest of a candidate's triggers. */
  Trigger trigger(int i) {
    return candidates.get(i).options().get(best(i));
  }

  /** How probable the likeliest trigger is. */
  double probability(int i) {
    return probabilities.get(i)[best(i)];
  }

  /** UTF-16 index of a candidate's first token. */
  int begin(int i) {
    return view.token(candidates.get(i).token()).begin();
  }

  /** UTF-16 index behind a candidate's last token. */
  int end(int i) {
    return view.token(candidates.get(i).last() - 1).end();
  }
}
