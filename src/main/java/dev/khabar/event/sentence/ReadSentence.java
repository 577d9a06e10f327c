package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Trigger;
import java.util.List;

/**
 * The candidates of a sentence with what the network says of each by itself.
 *
 * @param probabilities for each candidate how probable each of its types is
 */
public record ReadSentence(
    SentenceView view, List<Candidate> candidates, List<double[]> probabilities) {
  public int size() {
    return candidates.size();
  }

  /** Index of the likeliest of a candidate's triggers. */
  public int best(int i) {
    double[] own = probabilities.get(i);
    int best = 0;
    for (int k = 1; k < own.length; k++) {
      best = own[k] > own[best] ? k : best;
    }
    return best;
  }

  /** The likeliest of a candidate's triggers. */
  public Trigger trigger(int i) {
    return candidates.get(i).options().get(best(i));
  }

  /** How probable the likeliest trigger is. */
  public double probability(int i) {
    return probabilities.get(i)[best(i)];
  }

  /** UTF-16 index of a candidate's first token. */
  public int begin(int i) {
    return view.token(candidates.get(i).token()).begin();
  }

  /** UTF-16 index behind a candidate's last token. */
  public int end(int i) {
    return view.token(candidates.get(i).last() - 1).end();
  }
}
