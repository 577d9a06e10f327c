package dev.khabar.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where the words of a paragraph stand in others. Sequences of three words that it shares
 * with other places vote for the distance between the two; places of one distance, or nearly, make
 * a stretch. Linear in the paragraph's length.
 */
final class Stretches {
  /** Words that may be put in or left out between a paragraph and its copy. */
  private static final int BAND = 24;

  private static final int MAX_NEAR = 4;

  /**
   * A stretch of words.
   *
   * @param from index of its first word
   * @param to index after its last word
   */
  record Stretch(int from, int to) {}

  private final DocumentWords words;
  private final GramIndex grams;

  Stretches(DocumentWords words) {
    this.words = words;
    this.grams = words.index();
  }

  /**
   * The stretches where every word of a paragraph stands without a gap, in order.
   *
   * @param paragraph the paragraph
   * @param lastIsCut whether its last word may be cut and is then not compared
   * @param gone paragraphs that do not count
   */
  List<Stretch> exact(int paragraph, boolean lastIsCut, boolean[] gone) {
    List<Stretch> found = new ArrayList<>();
    int begin = words.begin(paragraph);
    int size = words.size(paragraph);
    int compared = lastIsCut ? size - 1 : size;
    if (compared < GramIndex.WORDS) {
      return found;
    }
    int looked = 0;
    for (int at = grams.first(begin);
        at >= 0 && looked < GramIndex.MAX_PLACES;
        at = grams.next(at)) {
      looked++;
      if (counts(at, paragraph, gone)
          && counts(at + compared - 1, paragraph, gone)
          && standsAt(begin, compared, at)) {
        int to = Math.min(at + size, words.size());
        found.add(new Stretch(at, words.paragraphOf(to - 1) == paragraph ? at + compared : to));
      }
    }
    return found;
  }

  private boolean counts(int at, int paragraph, boolean[] gone) {
    if (at >= words.size()) {
      return false;
    }
    int other = words.paragraphOf(at);
    return other != paragraph && !gone[other];
  }

  private boolean standsAt(int begin, int size, int at) {
    for (int i = 0; i < size; i++) {
      if (words.word(begin + i) != words.word(at + i)) {
        return false;
      }
    }
    return true;
  }

  /** The stretches that share at least so many sequences with a paragraph, the likeliest first. */
  List<Stretch> near(int paragraph, int leastShared, boolean[] gone) {
    long[] votes = votes(paragraph, gone);
    List<Stretch> found = new ArrayList<>();
    boolean[] used = new boolean[votes.length];
    for (int round = 0; round < MAX_NEAR; round++) {
      int bestBegin = -1;
      int bestEnd = -1;
      int end = 0;
      for (int begin = 0; begin < votes.length; begin++) {
        while (end < votes.length && distance(votes[end]) < distance(votes[begin]) + BAND) {
          end++;
        }
        if (!used[begin] && end - begin > bestEnd - bestBegin) {
          bestBegin = begin;
          bestEnd = end;
        }
      }
      if (bestBegin < 0 || bestEnd - bestBegin < leastShared) {
        break;
      }
      Arrays.fill(used, bestBegin, bestEnd, true);
      found.add(stretch(votes, bestBegin, bestEnd));
    }
    return found;
  }

  private long[] votes(int paragraph, boolean[] gone) {
    long[] votes = new long[64];
    int size = 0;
    int end = words.end(paragraph) - GramIndex.WORDS + 1;
    for (int i = words.begin(paragraph); i < end; i++) {
      int looked = 0;
      for (int at = grams.first(i); at >= 0 && looked < GramIndex.MAX_PLACES; at = grams.next(at)) {
        looked++;
        if (counts(at, paragraph, gone)) {
          if (size == votes.length) {
            votes = Arrays.copyOf(votes, size * 2);
          }
          votes[size++] = (long) (at - i) << Integer.SIZE | at;
        }
      }
    }
    votes = Arrays.copyOf(votes, size);
    Arrays.sort(votes);
    return votes;
  }

  private static int distance(long vote) {
    return (int) (vote >> Integer.SIZE);
  }

  private static Stretch stretch(long[] votes, int begin, int end) {
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (int i = begin; i < end; i++) {
      from = Math.min(from, (int) votes[i]);
      to = Math.max(to, (int) votes[i] + GramIndex.WORDS);
    }
    return new Stretch(from, to);
  }
}
