package dev.khabar.event;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The tables and networks that ship with the coder, all beside this class on the classpath. */
public final class ShippedFiles {
  /** Makes something of a file's bytes. */
  public interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private ShippedFiles() {}

  /**
   * The rows of a table, such as {@code cues.tsv}.
   *
   * @throws LexiconException where it is missing or is not UTF-8
   */
  public static List<LexiconTable.Row> table(String name) {
    return LexiconTable.resource(ShippedFiles.class, name);
  }

  /**
   * Reads tables that classes hold for good, so that an error in one stops the start and not the
   * first article that needs it.
   *
   * @param tables what a class that holds a table is asked
   * @throws LexiconException naming file, line and reason
   */
  public static void require(Supplier<?>... tables) {
    for (Supplier<?> table : tables) {
      try {
        Objects.requireNonNull(table.get());
      } catch (ExceptionInInitializerError e) {
        if (e.getCause() instanceof LexiconException wrong) {
          throw wrong;
        }
        throw e;
      }
    }
  }

  /**
   * What a reader makes of a file, such as {@code modality.bin}.
   *
   * @throws IllegalStateException naming the file that is missing, damaged or of another version
   */
  public static <T> T read(String name, Reader<T> reader) {
    InputStream in = ShippedFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + " is missing from the program");
    }
    try (in) {
      return reader.read(in);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be used: " + e.getMessage(), e);
    }
  }
}
