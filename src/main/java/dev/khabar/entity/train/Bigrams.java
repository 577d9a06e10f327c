package dev.khabar.entity.train;

import java.util.Arrays;

/** Counts of word pairs, from both sides. Immutable. */
final class Bigrams {
  private final int[] rightStart;
  private final int[] rightWord;
  private final int[] rightCount;
  private final int[] leftStart;
  private final int[] leftWord;
  private final int[] leftCount;
  private final int[] count;

  /**
   * @param pairs the pairs as {@code first << 32 | second}, one an occurrence, in any order; sorted
   *     in place
   * @param words number of words
   */
  Bigrams(long[] pairs, int words) {
    Arrays.parallelSort(pairs);
    int distinct = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        distinct++;
      }
    }
    rightStart = new int[words + 1];
    leftStart = new int[words + 1];
    rightWord = new int[distinct];
    rightCount = new int[distinct];
    leftWord = new int[distinct];
    leftCount = new int[distinct];
    count = new int[words];
    int at = -1;
    for (int i = 0; i < pairs.length; i++) {
      int first = (int) (pairs[i] >>> 32);
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        at++;
        rightWord[at] = (int) pairs[i];
        rightStart[first + 1]++;
        leftStart[(int) pairs[i] + 1]++;
      }
      rightCount[at]++;
      count[first]++;
    }
    for (int word = 0; word < words; word++) {
      rightStart[word + 1] += rightStart[word];
      leftStart[word + 1] += leftStart[word];
    }
    int[] next = Arrays.copyOf(leftStart, words);
    for (int word = 0; word < words; word++) {
      for (int i = rightStart[word]; i < rightStart[word + 1]; i++) {
        int slot = next[rightWord[i]]++;
        leftWord[slot] = word;
        leftCount[slot] = rightCount[i];
      }
    }
  }

  int size() {
    return count.length;
  }

  /** Pairs that begin with the word. */
  int count(int word) {
    return count[word];
  }

  int rightStart(int word) {
    return rightStart[word];
  }

  int rightWord(int i) {
    return rightWord[i];
  }

  int rightCount(int i) {
    return rightCount[i];
  }

  int leftStart(int word) {
    return leftStart[word];
  }

  int leftWord(int i) {
    return leftWord[i];
  }

  int leftCount(int i) {
    return leftCount[i];
  }
}
