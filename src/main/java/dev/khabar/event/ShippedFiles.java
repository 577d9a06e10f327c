package dev.khabar.event;

import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.ProgramFiles;
import java.util.List;

/** The tables and networks that ship with the coder, all beside this class on the classpath. */
public final class ShippedFiles {
  private ShippedFiles() {}

  /**
   * The rows of a table, such as {@code cues.tsv}.
   *
   * @throws dev.khabar.arabic.LexiconException where it is missing or is not UTF-8
   */
  public static List<LexiconTable.Row> table(String name) {
    return LexiconTable.resource(ShippedFiles.class, name);
  }

  /**
   * What a reader makes of a file, such as {@code modality.bin}.
   *
   * @throws dev.khabar.arabic.LexiconException naming the file that is missing, damaged or of
   *     another version
   */
  public static <T> T read(String name, ProgramFiles.Reader<T> reader) {
    return ProgramFiles.read(ShippedFiles.class, name, reader);
  }
}
