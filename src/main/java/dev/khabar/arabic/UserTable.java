package dev.khabar.arabic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * A table that a user brings over the shipped ones: what it holds, wherever it was read, and its
 * place for messages. It is read once, so that what is checked, what a run's manifest names and
 * what the workers get are the same bytes. Immutable.
 */
public final class UserTable {
  private final String place;
  private final byte[] content;

  /**
   * Takes what was read.
   *
   * @param place path or URI, for messages
   * @param content a table as {@link LexiconTable} reads it
   */
  public UserTable(String place, byte[] content) {
    this.place = place;
    this.content = content.clone();
  }

  /**
   * Reads a table of this machine.
   *
   * @throws LexiconException where it cannot be read
   */
  public static UserTable of(Path file) {
    try {
      return new UserTable(file.toString(), Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new LexiconException(file.toString(), "there is no such file", e);
    } catch (IOException e) {
      throw new LexiconException(file.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  /** Where it lies. */
  public String place() {
    return place;
  }

  /** What it holds. */
  public byte[] content() {
    return content.clone();
  }

  /**
   * Its rows.
   *
   * @throws LexiconException where it is not UTF-8, or a line has one column only or control
   *     characters
   */
  public List<LexiconTable.Row> rows() {
    try {
      List<LexiconTable.Row> rows = LexiconTable.read(place, new ByteArrayInputStream(content));
      for (LexiconTable.Row row : rows) {
        if (row.cells().size() == 1) {
          throw row.wrong("columns are divided by tabs, and this line has none");
        }
        if (row.cells().stream().flatMapToInt(String::chars).anyMatch(c -> c < ' ')) {
          // Warehouses refuse a NUL, and what stands here comes to stand in rows.
          throw row.wrong("holds a control character; take it out");
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}
