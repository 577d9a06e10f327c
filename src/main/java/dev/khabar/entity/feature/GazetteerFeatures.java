package dev.khabar.entity.feature;

import dev.khabar.entity.Gazetteer;
import dev.khabar.entity.GazetteerList;
import java.util.Arrays;

/**
 * Where phrases of the gazetteer stand in a sentence: for each list the longest match, and each
 * word's place in it (single, first, inside, last). The first word matches as written or without
 * its particles. Immutable, thread-safe.
 */
public final class GazetteerFeatures {
  private static final int TEMPLATE = 50;
  private static final int SINGLE = 1;
  private static final int FIRST = 2;
  private static final int INSIDE = 3;
  private static final int LAST = 4;

  private static final int LISTS = GazetteerList.values().length;

  private final Gazetteer gazetteer;

  /** Features of this gazetteer. */
  public GazetteerFeatures(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The places of all words: for word i and list l, cell {@code i * lists + l} is 0 or the word's
   * place in the list's longest phrase here.
   */
  public byte[] places(Word[] words) {
    byte[] places = new byte[words.length * LISTS];
    int[] coveredTo = new int[LISTS];
    int[] found = new int[Gazetteer.LONGEST + 1];
    for (int i = 0; i < words.length; i++) {
      int longest = matches(words, i, found);
      for (int length = longest; length > 0; length--) {
        for (int bits = found[length]; bits != 0; bits &= bits - 1) {
          int list = Integer.numberOfTrailingZeros(bits);
          if (coveredTo[list] <= i) {
            coveredTo[list] = i + length;
            mark(places, list, i, length);
          }
        }
      }
    }
    return places;
  }

  /**
   * Adds the hashes of the word's and its neighbours' places to {@code out}; gives the new size.
   */
  public int collect(byte[] places, int i, int[] out, int size) {
    int n = size;
    int count = places.length / LISTS;
    for (int offset = -1; offset <= 1; offset++) {
      int at = i + offset;
      if (at < 0 || at >= count) {
        continue;
      }
      int seen = 0;
      for (int list = 0; list < LISTS; list++) {
        int place = places[at * LISTS + list];
        if (place != 0) {
          out[n++] = FeatureHash.mix(TEMPLATE + offset, list * 8 + place);
          seen |= 1 << list;
        }
      }
      if (offset == 0) {
        out[n++] = FeatureHash.mix(TEMPLATE + 2, seen);
      }
    }
    return n;
  }

  /** Most hashes that {@link #collect} adds. */
  public static int most() {
    return 3 * LISTS + 1;
  }

  private int matches(Word[] words, int i, int[] found) {
    Arrays.fill(found, 0);
    String written = words[i].folded();
    String stem = words[i].split().stem();
    int byWord = Gazetteer.start(written);
    int byStem = stem.equals(written) ? byWord : Gazetteer.start(stem);
    int longest = 0;
    for (int length = 1; length <= Gazetteer.LONGEST; length++) {
      int lists = gazetteer.lists(byWord);
      if (byStem != byWord) {
        lists |= gazetteer.lists(byStem);
      }
      found[length] = lists;
      longest = lists != 0 ? length : longest;
      if (i + length >= words.length || length == Gazetteer.LONGEST) {
        break;
      }
      String next = words[i + length].folded();
      boolean same = byStem == byWord;
      byWord = Gazetteer.extend(byWord, next);
      byStem = same ? byWord : Gazetteer.extend(byStem, next);
    }
    return longest;
  }

  private static void mark(byte[] places, int list, int i, int length) {
    if (length == 1) {
      places[i * LISTS + list] = SINGLE;
      return;
    }
    for (int k = 0; k < length; k++) {
      places[(i + k) * LISTS + list] = (byte) (k == 0 ? FIRST : k == length - 1 ? LAST : INSIDE);
    }
  }
}
