package dev.khabar.entity;

import dev.khabar.arabic.PackedFile;
import dev.khabar.entity.feature.FeatureHash;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * Phrases of up to {@value #LONGEST} folded words that lists know as names, parts of names or words
 * that announce one, each with the lists that hold it. Phrases are kept as hashes. Immutable,
 * thread-safe.
 */
public final class Gazetteer {
  /** Words of the longest phrase. */
  public static final int LONGEST = 5;

  private static final int MAGIC = 0x4b475a31;

  private final int[] hashes;
  private final short[] lists;
  private final int[] table;

  private Gazetteer(int[] hashes, short[] lists) {
    this.hashes = hashes;
    this.lists = lists;
    int capacity = Integer.highestOneBit(Math.max(8, hashes.length) * 2 - 1) << 1;
    this.table = new int[capacity];
    for (int i = 0; i < hashes.length; i++) {
      int slot = hashes[i] & (capacity - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      table[slot] = i + 1;
    }
  }

  /** A gazetteer of phrases (folded words with one blank between them) and the lists of each. */
  public static Gazetteer of(Map<String, Integer> phrases) {
    SortedMap<Integer, Integer> byHash = new TreeMap<>();
    for (Map.Entry<String, Integer> phrase : phrases.entrySet()) {
      byHash.merge(hash(phrase.getKey().split(" ")), phrase.getValue(), (a, b) -> a | b);
    }
    int[] hashes = new int[byHash.size()];
    short[] lists = new short[byHash.size()];
    int i = 0;
    for (Map.Entry<Integer, Integer> entry : byHash.entrySet()) {
      hashes[i] = entry.getKey();
      lists[i++] = entry.getValue().shortValue();
    }
    return new Gazetteer(hashes, lists);
  }

  /** The phrases of both. */
  public Gazetteer with(Gazetteer more) {
    int[] all = new int[hashes.length + more.hashes.length];
    short[] bits = new short[all.length];
    int size = 0;
    int mine = 0;
    int others = 0;
    while (mine < hashes.length || others < more.hashes.length) {
      boolean own =
          others == more.hashes.length
              || (mine < hashes.length && hashes[mine] <= more.hashes[others]);
      int hash = own ? hashes[mine] : more.hashes[others];
      short list = own ? lists[mine++] : more.lists[others++];
      if (size > 0 && all[size - 1] == hash) {
        bits[size - 1] |= list;
      } else {
        all[size] = hash;
        bits[size++] = list;
      }
    }
    return new Gazetteer(Arrays.copyOf(all, size), Arrays.copyOf(bits, size));
  }

  /** The lists that hold the hashed phrase, as bits by {@link GazetteerList#bit()}. */
  public int lists(int hash) {
    int slot = hash & (table.length - 1);
    while (table[slot] != 0) {
      int i = table[slot] - 1;
      if (hashes[i] == hash) {
        return lists[i] & 0xffff;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return 0;
  }

  /** The hash of a phrase's first words, to be continued with {@link #extend}. */
  public static int start(String folded) {
    return extend(0, folded);
  }

  /** The hash of a phrase with one word more. */
  public static int extend(int hash, String folded) {
    return FeatureHash.mix(hash, folded.hashCode());
  }

  /** Number of phrases. */
  public int size() {
    return hashes.length;
  }

  private static int hash(String[] words) {
    int hash = 0;
    for (String word : words) {
      hash = extend(hash, word);
    }
    return hash;
  }

  /** Reads what {@link #write} wrote; closes the stream. */
  public static Gazetteer read(InputStream stream) throws IOException {
    return PackedFile.read(
        stream,
        in -> {
          if (in.readInt() != MAGIC) {
            throw new IOException("not a gazetteer of this version");
          }
          int[] hashes = new int[in.readInt()];
          short[] lists = new short[hashes.length];
          int last = Integer.MIN_VALUE;
          for (int i = 0; i < hashes.length; i++) {
            last += in.readInt();
            hashes[i] = last;
          }
          for (int i = 0; i < lists.length; i++) {
            lists[i] = in.readShort();
          }
          return new Gazetteer(hashes, lists);
        });
  }

  /** Writes in a compact form; closes the stream. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeInt(hashes.length);
      int last = Integer.MIN_VALUE;
      for (int hash : hashes) {
        out.writeInt(hash - last);
        last = hash;
      }
      for (short list : lists) {
        out.writeShort(list);
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gazetteer that
        && Arrays.equals(hashes, that.hashes)
        && Arrays.equals(lists, that.lists);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
