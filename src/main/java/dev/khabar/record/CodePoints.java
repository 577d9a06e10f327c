package dev.khabar.record;

import java.util.Arrays;

/**
 * Translates between UTF-16 indices of a text, which the code works with, and Unicode code points,
 * which the records count. Immutable; thread-safe.
 */
public final class CodePoints {
  /** UTF-16 indices of the low surrogates of well-formed pairs, ascending. */
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  /** Looks through the text once. */
  public static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** The number of code points before a UTF-16 index. */
  public int fromUtf16(int index) {
    int at = Arrays.binarySearch(lowSurrogates, index);
    return index - (at >= 0 ? at : -at - 1);
  }

  /** The UTF-16 index of a code point. */
  public int toUtf16(int codePoint) {
    int low = 0;
    int high = lowSurrogates.length;
    // The k-th pair's low half has k pairs before it: its code point is lowSurrogates[k] - k - 1.
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lowSurrogates[middle] - middle - 1 < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
