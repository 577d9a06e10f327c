package dev.khabar.entity.feature;

import java.util.Arrays;

/**
 * Collects a word's features as hashes. A feature says how far it reaches: to the word's own label
 * or to its neighbours' labels too. Not thread-safe.
 */
public final class FeatureSink {
  /** How far from the word the labels stand that a feature speaks of. */
  public enum Reach {
    HERE,
    NEAR,
    FAR
  }

  private int[] hashes = new int[64];
  private byte[] reaches = new byte[64];
  private int size;

  /** Adds a feature with a text value. */
  public void add(Reach reach, int template, CharSequence value) {
    add(reach, template, value, 0, value.length());
  }

  /** Adds a feature whose value is a part of a text. */
  public void add(Reach reach, int template, CharSequence text, int begin, int end) {
    int hash = 7;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    put(reach, FeatureHash.mix(template * 0x1f123bb5 + end - begin, hash));
  }

  /** Adds a feature with a number as its value. */
  public void add(Reach reach, int template, int value) {
    put(reach, FeatureHash.mix(template * 0x1f123bb5, value));
  }

  /** The features that reach a label so far away, as hashes that know the distance. */
  public int[] at(int offset) {
    int[] out = new int[size];
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (reaches[i] >= Math.abs(offset)) {
        out[n++] = FeatureHash.mix(hashes[i], offset);
      }
    }
    return Arrays.copyOf(out, n);
  }

  private void put(Reach reach, int hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      reaches = Arrays.copyOf(reaches, size * 2);
    }
    hashes[size] = hash;
    reaches[size++] = (byte) reach.ordinal();
  }
}
