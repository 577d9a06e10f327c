package dev.khabar.arabic;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A gzipped file of numbers, as those of all models are. */
public final class PackedFile {
  /** Makes something of the numbers. */
  public interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private PackedFile() {}

  /**
   * What a reader makes of a file; closes the stream. The file is read to its end first, where its
   * checksum stands: else a damaged number would count, and a damaged size take all memory.
   *
   * @throws IOException where the file is damaged or of another version
   */
  public static <T> T read(InputStream stream, Reader<T> reader) throws IOException {
    try (InputStream packed = new GZIPInputStream(stream, 1 << 16)) {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed.readAllBytes()));
      T read = reader.read(in);
      if (in.read() >= 0) {
        throw new IOException("more stands in it than belongs there");
      }
      return read;
    } catch (EOFException e) {
      throw new IOException("it ends early", e);
    } catch (RuntimeException e) {
      // Sizes and places that cannot be: a file of another kind.
      throw new IOException("it contradicts itself: " + e.getMessage(), e);
    }
  }
}
