package dev.khabar.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels that the tagger gives to tokens: O, and for each type its begin and its inside. Label
 * 0 is O, label {@code 1 + 2 * type} begins a name, the next one continues it. Label pairs that no
 * sequence of names has are not represented.
 */
public final class LabelSet {
  /** Outside of every name. */
  public static final int OUTSIDE = 0;

  /** Number of labels. */
  public static final int SIZE = 1 + 2 * EntityType.values().length;

  private static final int[][] PAIRS = pairs();
  private static final int[][] PAIR_INDEX = pairIndex();

  private LabelSet() {}

  /** The label that begins a name of this type. */
  public static int begin(EntityType type) {
    return 1 + 2 * type.ordinal();
  }

  /** The label that continues a name of this type. */
  public static int inside(EntityType type) {
    return 2 + 2 * type.ordinal();
  }

  /** Whether the label begins a name. */
  public static boolean isBegin(int label) {
    return label % 2 == 1;
  }

  /** Whether the label continues a name. */
  public static boolean isInside(int label) {
    return label != OUTSIDE && label % 2 == 0;
  }

  /** The type of a label other than O. */
  public static EntityType type(int label) {
    return EntityType.values()[(label - 1) / 2];
  }

  /** Whether one label may stand behind another. */
  public static boolean mayFollow(int label, int previous) {
    return !isInside(label) || previous == label || previous == label - 1;
  }

  /** The label as corpora write it: O, B-PERSON, I-PERSON. */
  public static String name(int label) {
    return label == OUTSIDE ? "O" : (isBegin(label) ? "B-" : "I-") + type(label);
  }

  /** The possible pairs of neighbouring labels, first and second, in a fixed order. */
  public static int pairCount() {
    return PAIRS.length;
  }

  /** The first label of a pair. */
  public static int first(int pair) {
    return PAIRS[pair][0];
  }

  /** The second label of a pair. */
  public static int second(int pair) {
    return PAIRS[pair][1];
  }

  /** The number of a possible pair, -1 for an impossible one. */
  public static int pair(int first, int second) {
    return PAIR_INDEX[first][second];
  }

  private static int[][] pairs() {
    List<int[]> pairs = new ArrayList<>();
    for (int first = 0; first < SIZE; first++) {
      for (int second = 0; second < SIZE; second++) {
        if (mayFollow(second, first)) {
          pairs.add(new int[] {first, second});
        }
      }
    }
    return pairs.toArray(new int[0][]);
  }

  private static int[][] pairIndex() {
    int[][] index = new int[SIZE][SIZE];
    for (int[] row : index) {
      Arrays.fill(row, -1);
    }
    for (int i = 0; i < PAIRS.length; i++) {
      index[PAIRS[i][0]][PAIRS[i][1]] = i;
    }
    return index;
  }
}
