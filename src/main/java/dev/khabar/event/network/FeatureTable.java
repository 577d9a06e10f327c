package dev.khabar.event.network;

/**
 * Which of a network's vectors belongs to a feature: an open table of hashes. A look-up touches
 * memory once, since most of them miss the caches. Immutable; thread-safe.
 */
public final class FeatureTable {
  /** What {@link #indexOf} gives for a feature that the network does not know. */
  public static final int UNKNOWN = -1;

  private static final long MULTIPLIER = 0xBF58476D1CE4E5B9L;

  /** Slots: the upper bits of a key, with its index plus one in the lower. */
  private final long[] table;

  private final long indexBits;

  /** A table of different keys, each of which has the index it stands at. */
  public FeatureTable(long[] keys) {
    int size = Integer.highestOneBit(Math.max(1, keys.length)) * 4;
    this.indexBits = size - 1L;
    this.table = new long[size];
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys[i]);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = (keys[i] & ~indexBits) | (i + 1);
    }
  }

  private int slot(long key) {
    // The lower bits of a polynomial of letters say little: mixed, they fill the table evenly.
    return (int) (((key ^ (key >>> 31)) * MULTIPLIER) >>> 40) & (table.length - 1);
  }

  /**
   * Puts the indices of the known ones among some features into an array; gives their number. All
   * slots are read before the first is compared, so that the processor waits for memory once, not
   * once a feature.
   */
  int indicesOf(long[] keys, int count, int[] indices) {
    long[] entries = new long[count];
    for (int i = 0; i < count; i++) {
      entries[i] = table[slot(keys[i])];
    }
    int known = 0;
    for (int i = 0; i < count; i++) {
      int index = indexOf(keys[i], entries[i]);
      indices[known] = index;
      known += index == UNKNOWN ? 0 : 1;
    }
    return known;
  }

  /** The index of a feature, or {@link #UNKNOWN}. */
  public int indexOf(long key) {
    return indexOf(key, table[slot(key)]);
  }

  private int indexOf(long key, long first) {
    long entry = first;
    if (entry == 0) {
      return UNKNOWN;
    }
    int slot = slot(key);
    while (entry != 0) {
      if (((entry ^ key) & ~indexBits) == 0) {
        return (int) (entry & indexBits) - 1;
      }
      slot = (slot + 1) & (table.length - 1);
      entry = table[slot];
    }
    return UNKNOWN;
  }
}
