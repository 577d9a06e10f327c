package dev.khabar.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Keys of rows as the first 64 bits of their SHA-256: 8 bytes a key, so that a hundred million keys
 * fit in 800 MB. Two keys among that many share their bits with a chance of 3 in 10,000, and a
 * repeat is only reported, never acted upon. Add all, sort, then ask. Not thread-safe.
 */
final class KeySet {
  private static final int FIRST_KEYS = 1024;

  private final MessageDigest digest = Digests.begun();
  private long[] keys = new long[FIRST_KEYS];
  private int size;

  void add(String key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size + size / 2);
    }
    keys[size++] = bits(key);
  }

  /** Sorts the keys, so that {@link #holds} may be asked, and tells how many are there again. */
  long sortAndCountRepeats() {
    Arrays.sort(keys, 0, size);
    long repeats = 0;
    for (int i = 1; i < size; i++) {
      repeats += keys[i] == keys[i - 1] ? 1 : 0;
    }
    return repeats;
  }

  boolean holds(String key) {
    return Arrays.binarySearch(keys, 0, size, bits(key)) >= 0;
  }

  private long bits(String key) {
    return ByteBuffer.wrap(digest.digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
