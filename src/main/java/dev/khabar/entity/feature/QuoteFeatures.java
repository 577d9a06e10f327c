package dev.khabar.entity.feature;

import java.util.Arrays;

/**
 * Names in quotation marks: which word announces them ({@code مستوطنة "..."}, {@code صاروخ «...»})
 * and where in the quotation a word stands. In {@code قرية "..." و"..."} the second quotation is
 * announced by the same word as the first. Longer quotations are speech. Immutable, thread-safe.
 */
final class QuoteFeatures {
  /** Words of the longest quotation that may be a name. */
  private static final int LONGEST = 8;

  private static final int HEAD_STEM = 90;
  private static final int HEAD_CLASS = 91;
  private static final int PLACE = 92;

  private static final int SINGLE = 1;
  private static final int FIRST = 2;
  private static final int INSIDE = 3;
  private static final int LAST = 4;

  /** No word announces the quotation. */
  private static final int NO_HEAD = -1;

  private static final String OPENING = "\"«“„”";
  private static final String CLOSING = "\"»”“";

  private QuoteFeatures() {}

  /**
   * The short quotations of a sentence.
   *
   * @param place for each word 0 or its place in a quotation
   * @param head for each word in a quotation the index of the word that announces it
   */
  record Quotes(byte[] place, int[] head) {}

  private static final Quotes NONE = new Quotes(new byte[0], new int[0]);

  /** Finds the short quotations. */
  static Quotes of(Word[] words) {
    Quotes found = NONE;
    int lastClose = NO_HEAD;
    int lastHead = NO_HEAD;
    for (int open = 0; open < words.length; open++) {
      int close = isMark(words[open], OPENING) ? closing(words, open) : NO_HEAD;
      if (close == NO_HEAD) {
        continue;
      }
      if (found.place.length == 0) {
        found = new Quotes(new byte[words.length], new int[words.length]);
        Arrays.fill(found.head, NO_HEAD);
      }
      int before = open - 1;
      if (before >= 0 && isJoin(words[before])) {
        before = before - 1 == lastClose && lastClose != NO_HEAD ? lastHead : NO_HEAD;
      } else if (before == lastClose) {
        before = NO_HEAD;
      }
      for (int i = open + 1; i < close; i++) {
        found.head[i] = before;
        boolean first = i == open + 1;
        boolean last = i == close - 1;
        found.place[i] = (byte) (first ? (last ? SINGLE : FIRST) : last ? LAST : INSIDE);
      }
      lastClose = close;
      lastHead = before;
      open = close;
    }
    return found;
  }

  /** Most hashes that {@link #collect} adds. */
  static int most() {
    return 3;
  }

  /** Adds the hashes of a word in a quotation; gives the new size. */
  static int collect(
      Quotes quotes, Word[] words, ClassFeatures classes, int grain, int i, int[] out, int size) {
    if (quotes.place.length == 0 || quotes.place[i] == 0) {
      return size;
    }
    int place = quotes.place[i];
    int head = quotes.head[i];
    out[size] = FeatureHash.mix(PLACE, place);
    if (head == NO_HEAD) {
      out[size + 1] = FeatureHash.mix(HEAD_STEM, place);
      return size + 2;
    }
    boolean begins = place == SINGLE || place == FIRST;
    int salt = begins ? 1 : 0;
    out[size + 1] = FeatureHash.mix(HEAD_STEM + (salt << 8), words[head].split().stem().hashCode());
    out[size + 2] = FeatureHash.mix(HEAD_CLASS + (salt << 8), classes.of(words[head], grain));
    return size + 3;
  }

  private static int closing(Word[] words, int open) {
    int last = Math.min(words.length - 1, open + LONGEST + 1);
    for (int i = open + 1; i <= last; i++) {
      if (isMark(words[i], CLOSING)) {
        return i > open + 1 ? i : NO_HEAD;
      }
    }
    return NO_HEAD;
  }

  private static boolean isMark(Word word, String marks) {
    return word.form().length() == 1 && marks.indexOf(word.form().charAt(0)) >= 0;
  }

  private static boolean isJoin(Word word) {
    return word.folded().equals("و") || word.form().equals("،") || word.form().equals(",");
  }
}
