package dev.khabar.article;

/**
 * How the words of a paragraph stand in a stretch of text: the longest common subsequence, attached
 * و left aside.
 *
 * @param matched words of the paragraph that stand in the stretch, in order
 * @param skipped words of the stretch between the first and the last of them that do not
 * @param strayNumber whether a word of the paragraph that does not stand there is a number: two
 *     sentences that differ in a number report two things
 */
record Alignment(int matched, int skipped, boolean strayNumber) {
  /** Longest paragraph that is aligned word by word; the cost is its square. */
  static final int MAX_WORDS = 400;

  /**
   * Aligns words [begin, end) with words [from, to) of the same array.
   *
   * @param words hashes of words without و
   * @param isNumber which of them are numbers
   * @param lastIsCut whether the paragraph's last word may be cut and then matches any
   */
  static Alignment of(
      long[] words, boolean[] isNumber, int begin, int end, int from, int to, boolean lastIsCut) {
    int n = end - begin;
    int m = to - from;
    short[][] longest = new short[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      boolean wild = lastIsCut && i == n - 1;
      for (int j = m - 1; j >= 0; j--) {
        longest[i][j] =
            words[begin + i] == words[from + j] || wild
                ? (short) (longest[i + 1][j + 1] + 1)
                : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    boolean stray = false;
    int first = -1;
    int last = -1;
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      boolean same =
          (words[begin + i] == words[from + j] || (lastIsCut && i == n - 1))
              && longest[i][j] == longest[i + 1][j + 1] + 1;
      if (same) {
        first = first < 0 ? j : first;
        last = j;
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        stray |= isNumber[begin + i];
        i++;
      } else {
        j++;
      }
    }
    for (; i < n; i++) {
      stray |= isNumber[begin + i];
    }
    int matched = longest[0][0];
    return new Alignment(matched, first < 0 ? 0 : last - first + 1 - matched, stray);
  }
}
