package dev.khabar.entity.feature;

/**
 * Features are 32-bit hashes: no strings are built while tagging. With half a million features a
 * value that training never saw meets one of them by chance once in 8,000 times, with a small
 * weight.
 */
public final class FeatureHash {
  private FeatureHash() {}

  /** A hash of both numbers in which every bit depends on every bit (MurmurHash3's finish). */
  public static int mix(int a, int b) {
    int h = a * 0xcc9e2d51;
    h = Integer.rotateLeft(h, 15) * 0x1b873593 ^ (b + 0x7f4a7c15) * 0x85ebca6b;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
