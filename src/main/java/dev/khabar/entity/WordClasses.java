package dev.khabar.entity;

import dev.khabar.arabic.PackedFile;
import dev.khabar.arabic.Vocabulary;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Distributional classes of the vocabulary's words in several grains, as exchange clustering made
 * them. Immutable, thread-safe.
 */
public final class WordClasses {
  /** The class of a word that has none. */
  public static final int NONE = -1;

  private static final int MAGIC = 0x4b574331;

  private final int vocabularySize;
  private final short[][] classes;

  /**
   * @param vocabularySize number of words
   * @param classes for each grain the class of each word, {@link #NONE} where it has none
   */
  public WordClasses(int vocabularySize, short[][] classes) {
    this.vocabularySize = vocabularySize;
    this.classes = classes.clone();
  }

  /** Number of grains, the coarsest first. */
  public int grains() {
    return classes.length;
  }

  /** The highest class at a grain. */
  public int highest(int grain) {
    int highest = NONE;
    for (short own : classes[grain]) {
      highest = Math.max(highest, own);
    }
    return highest;
  }

  /** The class of the numbered word, {@link #NONE} for {@link Vocabulary#UNKNOWN}. */
  public int classOf(int grain, int word) {
    return word < 0 ? NONE : classes[grain][word];
  }

  /**
   * Reads what {@link #write} wrote; closes the stream.
   *
   * @throws IOException where the classes belong to another vocabulary or the file is damaged
   */
  public static WordClasses read(InputStream stream, Vocabulary vocabulary) throws IOException {
    return PackedFile.read(
        stream,
        in -> {
          if (in.readInt() != MAGIC) {
            throw new IOException("not word classes of this version");
          }
          int size = in.readInt();
          if (size != vocabulary.size()) {
            throw new IOException(
                "word classes of " + size + " words, but the vocabulary has " + vocabulary.size());
          }
          short[][] classes = new short[in.readInt()][size];
          for (short[] grain : classes) {
            byte[] high = in.readNBytes(size);
            byte[] low = in.readNBytes(size);
            for (int word = 0; word < size; word++) {
              grain[word] = (short) ((high[word] << 8) | (low[word] & 0xff));
            }
          }
          return new WordClasses(size, classes);
        });
  }

  /** Writes in a compact form; closes the stream. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16))) {
      out.writeInt(MAGIC);
      out.writeInt(vocabularySize);
      out.writeInt(classes.length);
      for (short[] grain : classes) {
        byte[] high = new byte[vocabularySize];
        byte[] low = new byte[vocabularySize];
        for (int word = 0; word < vocabularySize; word++) {
          high[word] = (byte) (grain[word] >> 8);
          low[word] = (byte) grain[word];
        }
        out.write(high);
        out.write(low);
      }
    }
  }
}
