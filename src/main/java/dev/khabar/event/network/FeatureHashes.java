package dev.khabar.event.network;

import java.util.Arrays;

/**
 * The features of one candidate: each a template's name with the words or facts that fill it, kept
 * as a hash of 64 bits, since the classifier only has to recognise them. Hashes are made of {@link
 * String#hashCode}, which is the same on every machine.
 */
public final class FeatureHashes {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long[] values = new long[256];
  private int size;

  public void add(String template) {
    put(mix(STEP, template.hashCode()));
  }

  public void add(String template, int a) {
    put(mix(mix(STEP, template.hashCode()), a));
  }

  public void add(String template, int a, int b) {
    put(mix(mix(mix(STEP, template.hashCode()), a), b));
  }

  public void add(String template, int a, int b, int c) {
    put(mix(mix(mix(mix(STEP, template.hashCode()), a), b), c));
  }

  public void add(String template, String a) {
    add(template, a.hashCode());
  }

  public void add(String template, String a, String b) {
    add(template, a.hashCode(), b.hashCode());
  }

  private static long mix(long hash, int part) {
    long mixed = (hash ^ part) * STEP;
    return mixed ^ (mixed >>> 29);
  }

  private void put(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  int size() {
    return size;
  }

  /** Copies them into an array from an index on. */
  void copy(long[] features, int from) {
    System.arraycopy(values, 0, features, from, size);
  }

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** The features in the order in which they were added. */
  public long[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
