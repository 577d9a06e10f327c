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

  /** For each word the hashes of its own and its neighbours' places. */
  int[][] hashes(byte[] places) {
    int[] lists = new int[places.length / LISTS];
    for (int i = 0; i < lists.length; i++) {
      for (int list = 0; list < LISTS; list++) {
        lists[i] |= places[i * LISTS + list] != 0 ? 1 << list : 0;
      }
    }
    int[][] hashes = new int[lists.length][];
    int[] out = new int[most()];
    for (int i = 0; i < lists.length; i++) {
      int n = 0;
      int last = Math.min(lists.length - 1, i + 1);
      for (int at = Math.max(0, i - 1); at <= last; at++) {
        for (int bits = lists[at]; bits != 0; bits &= bits - 1) {
          int list = Integer.numberOfTrailingZeros(bits);
          int place = list * 8 + places[at * LISTS + list];
          out[n++] = FeatureHash.mix(TEMPLATE + at - i, place);
        }
      }
      out[n++] = FeatureHash.mix(TEMPLATE + 2, lists[i]);
      hashes[i] = Arrays.copyOf(out, n);
    }
    return hashes;
  }

  /** Most hashes of a word. */
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
