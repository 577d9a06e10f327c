package dev.khabar.event.choice;

import dev.khabar.event.network.FeatureHashes;
import java.util.Arrays;

/** Features with their values. */
public final class LoneSentenceVector {
  private long[] keys = new long[512];
  private float[] values = new float[512];
  private int size;

  public int size() {
    return size;
  }

  public long key(int i) {
    return keys[i];
  }

  public float value(int i) {
    return values[i];
  }

  /**
   * Adds the different ones of a group of features, their values the smaller the more there are.
   */
  public void group(FeatureHashes hashes) {
    long[] group = Arrays.stream(hashes.toArray()).distinct().toArray();
    float value = (float) (1 / Math.sqrt(Math.max(1, group.length)));
    for (long key : group) {
      add(key, value);
    }
  }

  /** Adds a number. */
  void number(String name, double value) {
    FeatureHashes hashes = new FeatureHashes();
    hashes.add(name);
    add(hashes.toArray()[0], (float) value);
  }

  private void add(long key, float value) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    keys[size] = key;
    values[size++] = value;
  }
}
