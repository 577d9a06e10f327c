package dev.khabar.arabic;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.GZIPOutputStream;

/**
 * Folded words of a news corpus with how often each occurs. Words are numbered from 0 in the order
 * of their characters. Immutable, thread-safe; a look-up allocates nothing.
 */
public final class Vocabulary {
  /** What {@link #indexOf} gives for a word that is not here. */
  public static final int UNKNOWN = -1;

  private static final int MAGIC = 0x4b564f31;

  private final char[] letters;
  private final int[] starts;
  private final int[] counts;
  private final int[] table;

  private Vocabulary(char[] letters, int[] starts, int[] counts) {
    this.letters = letters;
    this.starts = starts;
    this.counts = counts;
    int capacity = Integer.highestOneBit(Math.max(8, counts.length) * 2 - 1) << 1;
    this.table = new int[capacity];
    for (int word = 0; word < counts.length; word++) {
      int slot = hash(letters, starts[word], starts[word + 1]) & (capacity - 1);
      while (table[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      table[slot] = word + 1;
    }
  }

  /** The vocabulary that ships with the program, read once per JVM. */
  public static Vocabulary shipped() {
    return Shipped.INSTANCE;
  }

  /** A vocabulary that lies beside this class. */
  static Vocabulary resource(String name) {
    return ProgramFiles.read(Vocabulary.class, name, Vocabulary::read);
  }

  /** A vocabulary of these words and counts. */
  public static Vocabulary of(SortedMap<String, Integer> words) {
    StringBuilder pool = new StringBuilder();
    int[] starts = new int[words.size() + 1];
    int[] counts = new int[words.size()];
    int index = 0;
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      pool.append(word.getKey());
      counts[index++] = word.getValue();
      starts[index] = pool.length();
    }
    return new Vocabulary(pool.toString().toCharArray(), starts, counts);
  }

  /** Number of words. */
  public int size() {
    return counts.length;
  }

  /** The word's number, or {@link #UNKNOWN}. */
  public int indexOf(CharSequence folded) {
    return indexOf(folded, 0, folded.length());
  }

  /** The number of the word that stands between two indices. */
  public int indexOf(CharSequence folded, int begin, int end) {
    int slot = hash(folded, begin, end) & (table.length - 1);
    while (table[slot] != 0) {
      int word = table[slot] - 1;
      if (equalsAt(word, folded, begin, end)) {
        return word;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return UNKNOWN;
  }

  /** How often the word between two indices occurs; 0 where it is unknown. */
  public int count(CharSequence folded, int begin, int end) {
    int word = indexOf(folded, begin, end);
    return word == UNKNOWN ? 0 : counts[word];
  }

  /** How often the numbered word occurs. */
  public int count(int word) {
    return counts[word];
  }

  /** The numbered word. */
  public String word(int word) {
    return new String(letters, starts[word], starts[word + 1] - starts[word]);
  }

  /** Reads what {@link #write} wrote; closes the stream. */
  public static Vocabulary read(InputStream stream) throws IOException {
    return PackedFile.read(
        stream,
        in -> {
          if (in.readInt() != MAGIC) {
            throw new IOException("not a vocabulary of this version");
          }
          int size = in.readInt();
          StringBuilder pool = new StringBuilder(size * 6);
          int[] starts = new int[size + 1];
          int[] counts = new int[size];
          for (int word = 0; word < size; word++) {
            int shared = in.readUnsignedByte();
            byte[] rest = in.readNBytes(in.readUnsignedByte());
            int previous = word == 0 ? 0 : starts[word - 1];
            pool.append(pool, previous, previous + shared);
            pool.append(new String(rest, StandardCharsets.UTF_8));
            starts[word + 1] = pool.length();
            counts[word] = in.readInt();
          }
          char[] letters = new char[pool.length()];
          pool.getChars(0, letters.length, letters, 0);
          return new Vocabulary(letters, starts, counts);
        });
  }

  /** Writes in a compact form: words front coded, the whole compressed. Closes the stream. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeInt(size());
      String previous = "";
      for (int word = 0; word < size(); word++) {
        String current = word(word);
        int shared = 0;
        int limit = Math.min(255, Math.min(previous.length(), current.length()));
        while (shared < limit && previous.charAt(shared) == current.charAt(shared)) {
          shared++;
        }
        byte[] rest = current.substring(shared).getBytes(StandardCharsets.UTF_8);
        out.writeByte(shared);
        out.writeByte(rest.length);
        out.write(rest);
        out.writeInt(counts[word]);
        previous = current;
      }
    }
  }

  private boolean equalsAt(int word, CharSequence other, int begin, int end) {
    int start = starts[word];
    if (starts[word + 1] - start != end - begin) {
      return false;
    }
    for (int i = 0; i < end - begin; i++) {
      if (letters[start + i] != other.charAt(begin + i)) {
        return false;
      }
    }
    return true;
  }

  private static int hash(CharSequence text, int begin, int end) {
    int hash = 17;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    return spread(hash);
  }

  private static int hash(char[] text, int begin, int end) {
    int hash = 17;
    for (int i = begin; i < end; i++) {
      hash = hash * 31 + text[i];
    }
    return spread(hash);
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9e3779b9;
    return mixed ^ (mixed >>> 15);
  }

  private static final class Shipped {
    static final Vocabulary INSTANCE = resource("vocabulary.bin");
  }
}
