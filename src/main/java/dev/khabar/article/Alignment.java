package dev.khabar.article;

/**
 * How the words of a paragraph stand in a stretch of text: the longest common subsequence, attached
 * words left aside. Passing words (a day, a verb of saying) count where they match only.
 *
 * @param matched words of the paragraph that stand in the stretch, in order
 * @param compared words of the paragraph that had to stand there
 * @param skipped words of the stretch between the first and the last of them that do not
 * @param middle index of the stretch's word that matched half-way
 * @param replaces whether between matched words other words stand in the place of the paragraph's
 * @param differs whether the two report different things: a word of the paragraph that does not
 *     stand there is a number, or several words stand in the place of several others, as one name
 *     for another does
 */
record Alignment(
    int matched, int compared, int skipped, int middle, boolean replaces, boolean differs) {
  /** So many words of the paragraph may stand for so many others. */
  private static final int MAX_REPLACED = 1;

  private static final int MAX_REPLACING = 3;

  /** Longest paragraph that is aligned word by word; the cost is its square. */
  static final int MAX_WORDS = 400;

  /** What stands between two matched words. */
  private static final class Gap {
    private int own;
    private int other;
    private boolean replaces;
    private boolean differs;

    void close(boolean inside) {
      boolean both = inside && own > 0 && other > 0;
      replaces |= both;
      differs |= both && (own > MAX_REPLACED || other > MAX_REPLACING);
      own = 0;
      other = 0;
    }
  }

  /**
   * Aligns words [begin, end) with words [from, to) of the same row.
   *
   * @param words hashes of words without attached ones
   * @param kinds what each of them is
   */
  static Alignment of(
      long[] words, DocumentWords.Kind[] kinds, int begin, int end, int from, int to) {
    short[][] longest = longest(words, begin, end, from, to);
    Gap gap = new Gap();
    int half = longest[0][0] / 2;
    int matched = 0;
    int passing = 0;
    int skipped = 0;
    int skippedSinceMatch = 0;
    int middle = from;
    int i = begin;
    int j = from;
    while (i < end && j < to) {
      short here = longest[i - begin][j - from];
      if (words[i] == words[j] && here == longest[i - begin + 1][j - from + 1] + 1) {
        gap.close(matched > 0);
        skipped += matched > 0 ? skippedSinceMatch : 0;
        skippedSinceMatch = 0;
        middle = matched == half ? j : middle;
        matched++;
        i++;
        j++;
      } else if (longest[i - begin + 1][j - from] >= longest[i - begin][j - from + 1]) {
        passing += kinds[i] == DocumentWords.Kind.PASSING ? 1 : 0;
        gap.own += kinds[i] == DocumentWords.Kind.PASSING ? 0 : 1;
        gap.differs |= kinds[i] == DocumentWords.Kind.NUMBER;
        i++;
      } else {
        gap.other += kinds[j] == DocumentWords.Kind.PASSING ? 0 : 1;
        skippedSinceMatch += kinds[j] == DocumentWords.Kind.PASSING ? 0 : 1;
        j++;
      }
    }
    for (; i < end; i++) {
      passing += kinds[i] == DocumentWords.Kind.PASSING ? 1 : 0;
      gap.differs |= kinds[i] == DocumentWords.Kind.NUMBER;
    }
    return new Alignment(
        matched, end - begin - passing, skipped, middle, gap.replaces, gap.differs);
  }

  /** Length of the longest common subsequence of each pair of ends. */
  private static short[][] longest(long[] words, int begin, int end, int from, int to) {
    short[][] longest = new short[end - begin + 1][to - from + 1];
    for (int i = end - begin - 1; i >= 0; i--) {
      for (int j = to - from - 1; j >= 0; j--) {
        longest[i][j] =
            words[begin + i] == words[from + j]
                ? (short) (longest[i + 1][j + 1] + 1)
                : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }
}
