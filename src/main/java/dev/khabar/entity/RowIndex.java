package dev.khabar.entity;

/** Numbers of rows by the hash of their feature, in an open-addressed table. Immutable. */
final class RowIndex {
  /** What {@link #rowOf} gives for a feature without a row. */
  static final int NONE = -1;

  private final int[] hashes;
  private final int[] table;

  /** The row of a feature is the place of its hash here. */
  RowIndex(int[] hashes) {
    this.hashes = hashes;
    table = new int[Integer.highestOneBit(Math.max(8, hashes.length) * 2 - 1) << 1];
    for (int row = 0; row < hashes.length; row++) {
      int slot = hashes[row] & (table.length - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = row + 1;
    }
  }

  /** The feature's row. */
  int rowOf(int hash) {
    int slot = hash & (table.length - 1);
    while (table[slot] != 0) {
      int row = table[slot] - 1;
      if (hashes[row] == hash) {
        return row;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return NONE;
  }
}
