package dev.khabar.article;

import java.util.Arrays;

/**
 * Where each sequence of three words stands in a text, attached words left aside. Who looks at no
 * more than {@link #MAX_PLACES} places of each stays linear on any text.
 */
final class GramIndex {
  static final int WORDS = 3;
  static final int MAX_PLACES = 12;

  private final long[] keys;
  private final int[] heads;
  private final int[] next;
  private final long[] grams;
  private final int mask;

  /**
   * @param words hashes of the words
   */
  GramIndex(long[] words) {
    int size = Math.max(0, words.length - WORDS + 1);
    int capacity = Integer.highestOneBit(Math.max(size, 8)) * 4;
    mask = capacity - 1;
    keys = new long[capacity];
    heads = new int[capacity];
    next = new int[size];
    grams = new long[size];
    Arrays.fill(heads, -1);
    // From the end, so that a chain gives its places in ascending order.
    for (int i = size - 1; i >= 0; i--) {
      grams[i] = FoldedWords.mix(words[i] * 31 + FoldedWords.mix(words[i + 1] * 31 + words[i + 2]));
      int slot = slot(grams[i]);
      keys[slot] = grams[i];
      next[i] = heads[slot];
      heads[slot] = i;
    }
  }

  private int slot(long gram) {
    int slot = (int) gram & mask;
    while (heads[slot] >= 0 && keys[slot] != gram) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Number of sequences; the i-th begins at the i-th word. */
  int size() {
    return grams.length;
  }

  /** The first place where the sequence at {@code i} stands. */
  int first(int i) {
    return heads[slot(grams[i])];
  }

  /** The place after {@code place} where the same sequence stands, or -1. */
  int next(int place) {
    return next[place];
  }
}
