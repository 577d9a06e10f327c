package dev.khabar.event.choice;

import dev.khabar.event.EventType;
import dev.khabar.event.sentence.ReadSentence;

/**
 * What the candidates of a sentence amount to, counted once for all of them.
 *
 * @param sum of their probabilities
 * @param likely how many are likely
 * @param any the highest probability
 * @param highest the highest of each type
 */
record SentenceSums(double sum, int likely, double any, double[] highest) {
  /** Counts a sentence. */
  static SentenceSums of(ReadSentence sentence) {
    double sum = 0;
    int likely = 0;
    double any = 0;
    double[] highest = new double[EventType.values().length];
    for (int i = 0; i < sentence.size(); i++) {
      double probability = sentence.probability(i);
      int type = sentence.trigger(i).type().ordinal();
      sum += probability;
      likely += probability >= ArticleCompany.LIKELY ? 1 : 0;
      any = Math.max(any, probability);
      highest[type] = Math.max(highest[type], probability);
    }
    return new SentenceSums(sum, likely, any, highest);
  }
}
