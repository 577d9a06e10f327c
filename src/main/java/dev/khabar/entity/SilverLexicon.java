package dev.khabar.entity;

import dev.khabar.arabic.PackedFile;
import dev.khabar.arabic.Vocabulary;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What an earlier round of the tagger made of each word of the vocabulary in unlabelled news: of
 * its occurrences the shares that began a name and that continued one, by type, in bins. Immutable,
 * thread-safe.
 */
public final class SilverLexicon {
  /** The entry of a word that the lexicon does not know. */
  public static final int NONE = -1;

  /** Bins of a share; 0 is (nearly) never. */
  private static final double[] BOUNDS = {0.02, 0.1, 0.3, 0.6, 0.85, 0.97};

  private static final int BITS = 3;
  private static final int KINDS = 5;
  private static final int MAGIC = 0x4b534c31;

  private final int[] entries;

  private SilverLexicon(int[] entries) {
    this.entries = entries;
  }

  /** A lexicon that knows nothing, for the first round. */
  public static SilverLexicon empty() {
    return new SilverLexicon(new int[0]);
  }

  /** Shares a word has: one for each type, and one for standing inside rather than at the front. */
  public int kinds() {
    return KINDS;
  }

  /** The word's entry, {@link #NONE} where there is none. */
  public int entry(int word) {
    return word < 0 || word >= entries.length ? NONE : entries[word];
  }

  /** The bin of one share of an entry, 0 to 6. */
  public int shareBin(int entry, int kind) {
    return (entry >>> (BITS * kind)) & ((1 << BITS) - 1);
  }

  /** The bin of how often the word was seen, 0 to 7. */
  public int frequencyBin(int entry) {
    return entry >>> (BITS * KINDS);
  }

  /**
   * A lexicon of counts.
   *
   * @param counts for each word of the vocabulary how often it got each label, null where never
   * @param fewest occurrences that a word needs
   */
  public static SilverLexicon of(int[][] counts, int fewest) {
    int[] entries = new int[counts.length];
    for (int word = 0; word < counts.length; word++) {
      entries[word] = counts[word] == null ? NONE : entry(counts[word], fewest);
    }
    return new SilverLexicon(entries);
  }

  private static int entry(int[] labels, int fewest) {
    long total = 0;
    long inside = 0;
    for (int label = 0; label < LabelSet.SIZE; label++) {
      total += labels[label];
      inside += LabelSet.isInside(label) ? labels[label] : 0;
    }
    if (total < fewest) {
      return NONE;
    }
    int entry = 0;
    long names = total - labels[LabelSet.OUTSIDE];
    for (EntityType type : EntityType.values()) {
      int own = labels[LabelSet.begin(type)] + labels[LabelSet.inside(type)];
      entry |= bin((double) own / total) << (BITS * type.ordinal());
    }
    double insideShare = names == 0 ? 0 : (double) inside / names;
    entry |= bin(insideShare) << (BITS * (KINDS - 1));
    int frequency = Math.min(7, (63 - Long.numberOfLeadingZeros(total)) / 2);
    return entry | frequency << (BITS * KINDS);
  }

  private static int bin(double share) {
    int bin = 0;
    while (bin < BOUNDS.length && share >= BOUNDS[bin]) {
      bin++;
    }
    return bin;
  }

  /**
   * Reads what {@link #write} wrote; closes the stream.
   *
   * @throws IOException where it belongs to another vocabulary or the file is damaged
   */
  public static SilverLexicon read(InputStream stream, Vocabulary vocabulary) throws IOException {
    return PackedFile.read(
        stream,
        in -> {
          if (in.readInt() != MAGIC) {
            throw new IOException("not a silver lexicon of this version");
          }
          int[] entries = new int[in.readInt()];
          if (entries.length != 0 && entries.length != vocabulary.size()) {
            throw new IOException("a silver lexicon of another vocabulary");
          }
          for (int word = 0; word < entries.length; word++) {
            entries[word] = (in.readByte() << 16) | in.readUnsignedShort();
          }
          return new SilverLexicon(entries);
        });
  }

  /** Writes in a compact form; closes the stream. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeInt(entries.length);
      for (int entry : entries) {
        out.writeByte(entry >> 16);
        out.writeShort(entry);
      }
    }
  }
}
