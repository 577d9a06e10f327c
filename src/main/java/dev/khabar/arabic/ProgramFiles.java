package dev.khabar.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;

/** The models, tables and numbers that ship with the program, each beside a class that owns it. */
public final class ProgramFiles {
  /** Makes something of a file's bytes. */
  public interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private ProgramFiles() {}

  /**
   * What a reader makes of a file.
   *
   * @param owner the class that the file lies beside
   * @throws LexiconException naming the file that is missing, damaged or of another version
   */
  public static <T> T read(Class<?> owner, String name, Reader<T> reader) {
    InputStream in = owner.getResourceAsStream(name);
    if (in == null) {
      throw new LexiconException(name, 0, "is missing from the program; build it again");
    }
    try (in) {
      return reader.read(in);
    } catch (IOException e) {
      String why =
          "is damaged or of another version ("
              + (e.getMessage() == null ? e : e.getMessage())
              + ")";
      throw new LexiconException(name, why + "; build the program again", e);
    }
  }

  /**
   * Reads what classes hold for good, so that an error in a file stops the start and not the first
   * article that needs it; and so that it is told as it is, where the class that cannot be
   * initialized would throw an Error.
   *
   * @param held what a class that holds a file's content is asked
   * @throws LexiconException naming file, line and reason
   */
  public static void require(Supplier<?>... held) {
    for (Supplier<?> content : held) {
      try {
        Objects.requireNonNull(content.get());
      } catch (ExceptionInInitializerError e) {
        if (e.getCause() instanceof LexiconException wrong) {
          throw wrong;
        }
        throw e;
      }
    }
  }
}
