package dev.khabar.article;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What tells whether two articles are copies: a key that is the same for the same folded words,
 * keys that near copies share with a probability of 0.99 and more (MinHash, locality-sensitive
 * hashing; Broder 1997, one permutation with densification after Shrivastava and Li 2014), and the
 * set of three-word shingles for the true Jaccard similarity. Give it the clean text. Immutable.
 */
public final class CopyFingerprint implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int SHINGLE_WORDS = 3;
  private static final int BANDS = 16;
  private static final int ROWS = 4;

  /** Of more shingles the smallest hashes are kept, which are a fair sample of both sets. */
  private static final int MAX_SHINGLES = 1 << 13;

  private static final int MIN_EXACT_WORDS =
      (int) RepairProperties.SHIPPED.number("copy.minExactWords");
  private static final int MIN_NEAR_WORDS =
      (int) RepairProperties.SHIPPED.number("copy.minNearWords");
  private static final double MIN_JACCARD = RepairProperties.SHIPPED.number("copy.minJaccard");

  private final String exactKey;
  private final long[] bandKeys;
  private final int[] shingles;

  private CopyFingerprint(String exactKey, long[] bandKeys, int[] shingles) {
    this.exactKey = exactKey;
    this.bandKeys = bandKeys;
    this.shingles = shingles;
  }

  /** The fingerprint of a text. */
  public static CopyFingerprint of(String text) {
    FoldedWords words = FoldedWords.of(text);
    String exact = words.size() < MIN_EXACT_WORDS ? "" : exactKey(words);
    int[] shingles = words.size() < MIN_NEAR_WORDS ? new int[0] : shingles(words);
    return new CopyFingerprint(exact, bandKeys(shingles), shingles);
  }

  /** 128 bits: two texts of different words share it never in practice. */
  private static String exactKey(FoldedWords words) {
    long second = words.size();
    for (int i = 0; i < words.size(); i++) {
      second = FoldedWords.mix(second + words.hash(i)) * 0x9FB21C651E98DF25L;
    }
    return String.format("%016x%016x", words.hashOfAll(), second);
  }

  private static int[] shingles(FoldedWords words) {
    int[] all = new int[words.size() - SHINGLE_WORDS + 1];
    for (int i = 0; i < all.length; i++) {
      long hash = 0;
      for (int j = 0; j < SHINGLE_WORDS; j++) {
        hash = FoldedWords.mix(hash * 31 + words.hash(i + j));
      }
      all[i] = (int) hash;
    }
    Arrays.sort(all);
    int size = 0;
    for (int i = 0; i < all.length && size < MAX_SHINGLES; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[size++] = all[i];
      }
    }
    return Arrays.copyOf(all, size);
  }

  private static long[] bandKeys(int[] shingles) {
    if (shingles.length == 0) {
      return new long[0];
    }
    long[] smallest = new long[BANDS * ROWS];
    Arrays.fill(smallest, Long.MAX_VALUE);
    for (int shingle : shingles) {
      long hash = FoldedWords.mix(shingle);
      int bin = (int) (hash >>> 58);
      smallest[bin] = Math.min(smallest[bin], hash & 0x03FFFFFFFFFFFFFFL);
    }
    fillEmpty(smallest);
    long[] keys = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = FoldedWords.mix(key * 31 + smallest[band * ROWS + row]);
      }
      keys[band] = key;
    }
    return keys;
  }

  /** An empty bin borrows from the next full one, marked with the distance. */
  private static void fillEmpty(long[] smallest) {
    long[] before = smallest.clone();
    for (int bin = 0; bin < before.length; bin++) {
      int distance = 0;
      while (before[(bin + distance) % before.length] == Long.MAX_VALUE) {
        distance++;
      }
      smallest[bin] = before[(bin + distance) % before.length] + distance * 0x0400000000000000L;
    }
  }

  /** What {@link #isCopy} compares, packed; the band keys stay out. */
  public byte[] toBytes() {
    byte[] key = exactKey.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES + key.length + Integer.BYTES * shingles.length);
    bytes.putInt(key.length).put(key).asIntBuffer().put(shingles);
    return bytes.array();
  }

  /** A fingerprint that was packed, without band keys. */
  public static CopyFingerprint ofBytes(ByteBuffer packed) {
    ByteBuffer bytes = packed.duplicate();
    byte[] key = new byte[bytes.getInt()];
    bytes.get(key);
    int[] shingles = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(shingles);
    return new CopyFingerprint(new String(key, StandardCharsets.US_ASCII), new long[0], shingles);
  }

  /**
   * A key that texts of the same folded words share, 32 hex digits; empty where the text is too
   * short to be told from another report of the same words.
   */
  public String exactKey() {
    return exactKey;
  }

  /** Keys of which near copies share at least one; none where the text is too short. */
  public long[] bandKeys() {
    return bandKeys.clone();
  }

  /** Number of different shingles. */
  public int size() {
    return shingles.length;
  }

  /** Share of the shingles of both that they have in common, 0 to 1. */
  public static double jaccard(CopyFingerprint one, CopyFingerprint other) {
    int i = 0;
    int j = 0;
    int common = 0;
    while (i < one.shingles.length && j < other.shingles.length) {
      int order = Integer.compare(one.shingles[i], other.shingles[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    int union = one.shingles.length + other.shingles.length - common;
    return union == 0 ? 0 : (double) common / union;
  }

  /** Whether one is a copy of the other: the same words, or nearly. */
  public static boolean isCopy(CopyFingerprint one, CopyFingerprint other) {
    return (!one.exactKey.isEmpty() && one.exactKey.equals(other.exactKey))
        || jaccard(one, other) >= MIN_JACCARD;
  }
}
