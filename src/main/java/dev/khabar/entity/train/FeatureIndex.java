package dev.khabar.entity.train;

import java.util.Arrays;

/** Numbers feature hashes in the order in which they are first seen, and counts them. */
final class FeatureIndex {
  static final int NONE = -1;

  private int[] table = new int[1 << 16];
  private int[] hashes = new int[1 << 15];
  private int[] counts = new int[1 << 15];
  private int size;

  /** Counts one occurrence; gives the feature's number. */
  int count(int hash) {
    int id = find(hash);
    if (id == NONE) {
      id = insert(hash);
    }
    counts[id]++;
    return id;
  }

  int size() {
    return size;
  }

  int hash(int id) {
    return hashes[id];
  }

  /** For each number its new one among the features seen so often at least, else {@link #NONE}. */
  int[] keep(int fewest) {
    int[] renumbered = new int[size];
    int next = 0;
    for (int id = 0; id < size; id++) {
      renumbered[id] = counts[id] >= fewest ? next++ : NONE;
    }
    return renumbered;
  }

  /** The hashes of the features that {@link #keep} kept, by their new number. */
  int[] kept(int[] renumbered) {
    int[] kept = new int[size];
    int n = 0;
    for (int id = 0; id < size; id++) {
      if (renumbered[id] != NONE) {
        kept[n++] = hashes[id];
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private int find(int hash) {
    int slot = hash & (table.length - 1);
    while (table[slot] != 0) {
      int id = table[slot] - 1;
      if (hashes[id] == hash) {
        return id;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return NONE;
  }

  private int insert(int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
      table = new int[table.length * 2];
      for (int id = 0; id < size; id++) {
        put(hashes[id], id);
      }
    }
    hashes[size] = hash;
    put(hash, size);
    return size++;
  }

  private void put(int hash, int id) {
    int slot = hash & (table.length - 1);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = id + 1;
  }
}
