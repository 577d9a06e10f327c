package dev.khabar.article;

/**
 * How the words of a paragraph stand in a stretch of text: the longest common subsequence, attached
 * و left aside.
 *
 * @param matched words of the paragraph that stand in the stretch, in order
 * @param skipped words of the stretch between the first and the last of them that do not
 * @param differs whether the two report different things: a word of the paragraph that does not
 *     stand there is a number, or several words stand in the place of several others, as one name
 *     for another does
 */
record Alignment(int matched, int skipped, boolean differs) {
  /** So many words of the paragraph may stand for so many others: a tense, a day of the week. */
  private static final int MAX_REPLACED = 2;

  private static final int MAX_REPLACING = 3;

  /** Longest paragraph that is aligned word by word; the cost is its square. */
  static final int MAX_WORDS = 400;

  /**
   * Aligns words [begin, end) with words [from, to) of the same array.
   *
   * @param words hashes of words without و
   * @param isNumber which of them are numbers
   */
  static Alignment of(long[] words, boolean[] isNumber, int begin, int end, int from, int to) {
    int n = end - begin;
    int m = to - from;
    short[][] longest = new short[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        longest[i][j] =
            words[begin + i] == words[from + j]
                ? (short) (longest[i + 1][j + 1] + 1)
                : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    boolean differs = false;
    int first = -1;
    int last = -1;
    int ownGap = 0;
    int otherGap = 0;
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      boolean same =
          words[begin + i] == words[from + j] && longest[i][j] == longest[i + 1][j + 1] + 1;
      if (same) {
        differs |= isOther(ownGap, otherGap);
        ownGap = 0;
        otherGap = 0;
        first = first < 0 ? j : first;
        last = j;
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        differs |= isNumber[begin + i];
        ownGap++;
        i++;
      } else {
        otherGap += first < 0 ? 0 : 1;
        j++;
      }
    }
    for (; i < n; i++) {
      differs |= isNumber[begin + i];
    }
    int matched = longest[0][0];
    return new Alignment(matched, first < 0 ? 0 : last - first + 1 - matched, differs);
  }

  private static boolean isOther(int own, int other) {
    return own > 0 && other > 0 && (own > MAX_REPLACED || other > MAX_REPLACING);
  }
}
