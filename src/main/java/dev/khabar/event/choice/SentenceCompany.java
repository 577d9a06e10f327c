package dev.khabar.event.choice;

import static dev.khabar.event.choice.ArticleCompany.odds;
import static dev.khabar.event.choice.ArticleCompany.set;

import dev.khabar.event.sentence.ReadSentence;

/** The numbers of {@link Evidence} that the other candidates of its sentence give a candidate. */
final class SentenceCompany {
  /** Tokens within which words of one type may stand for one event. */
  private static final int ONE_EVENT = 12;

  /** Candidates on either side that are its company in the sentence; few sentences have more. */
  private static final int COMPANY = 50;

  /** Longer distances say no more. */
  private static final int FAR = 30;

  /** From which probability on another word of the type is near. */
  private static final double NEAR = 0.3;

  private static final double SOME = 0.2;

  private SentenceCompany() {}

  /** Adds what stands around the candidate. */
  static void add(ReadSentence read, int i, double[] numbers) {
    double own = read.probability(i);
    double shared = own;
    boolean beaten = false;
    double before = 0;
    double behind = 0;
    int beforeAt = FAR;
    int behindAt = FAR;
    int same = 0;
    double highest = 0;
    double sum = 0;
    int end = Math.min(read.size(), i + COMPANY);
    for (int k = Math.max(0, i - COMPANY); k < end; k++) {
      double other = read.probability(k);
      if (k == i) {
        continue;
      }
      sum += other;
      highest = Math.max(highest, other);
      if (read.trigger(k).type() != read.trigger(i).type()) {
        continue;
      }
      int distance = Math.abs(read.candidates().get(k).token() - read.candidates().get(i).token());
      same += other > SOME ? 1 : 0;
      if (distance <= ONE_EVENT) {
        beaten |= other > own;
        shared += other;
      }
      if (k < i) {
        before = Math.max(before, other);
        beforeAt = other > NEAR ? Math.min(beforeAt, distance) : beforeAt;
      } else {
        behind = Math.max(behind, other);
        behindAt = other > NEAR ? Math.min(behindAt, distance) : behindAt;
      }
    }
    set(numbers, Evidence.SHARED, odds(beaten ? own : Math.min(shared, 0.97)));
    set(numbers, Evidence.SAME_BEFORE, before);
    set(numbers, Evidence.SAME_BEHIND, behind);
    set(numbers, Evidence.SAME_BEFORE_AT, beforeAt);
    set(numbers, Evidence.SAME_BEHIND_AT, behindAt);
    set(numbers, Evidence.SAME_IN_SENTENCE, same);
    set(numbers, Evidence.OTHER, highest);
    set(numbers, Evidence.OTHERS, sum);
    set(numbers, Evidence.NEIGHBOUR_BEFORE, i > 0 ? read.probability(i - 1) : 0);
    set(numbers, Evidence.NEIGHBOUR_BEHIND, i + 1 < read.size() ? read.probability(i + 1) : 0);
    set(numbers, Evidence.CANDIDATES_IN_SENTENCE, read.size());
  }
}
