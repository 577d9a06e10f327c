package dev.khabar.arabic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads plain tables, which a linguist edits: tab-separated, UTF-8, {@code #} begins a comment
 * line, blank lines are skipped.
 */
public final class LexiconTable {
  /** A row of a table with the place that an error message names. */
  public record Row(String file, int line, List<String> cells) {
    /** The cell, trimmed; empty where the row is shorter. */
    public String cell(int column) {
      return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** The number in a cell; throws where there is none, naming this row's place. */
    public double number(int column) {
      try {
        return Double.parseDouble(cell(column));
      } catch (NumberFormatException e) {
        throw new LexiconException(
            file, "line " + line + ": '" + cell(column) + "' is no number", e);
      }
    }

    /**
     * The constant that a name in this row stands for.
     *
     * @param what the constants are, for the message
     * @throws LexiconException naming this row's place and the constants, where it is none of them
     */
    public <E extends Enum<E>> E constant(Class<E> of, String name, String what) {
      E[] known = of.getEnumConstants();
      for (E constant : known) {
        if (constant.name().equals(name)) {
          return constant;
        }
      }
      String all = Arrays.stream(known).map(Enum::name).collect(Collectors.joining(", "));
      throw wrong("unknown " + what + " '" + name + "': " + all);
    }

    /** An exception that names this row's place. */
    public LexiconException wrong(String reason) {
      return new LexiconException(file, line, reason);
    }
  }

  private LexiconTable() {}

  /** The rows of a table that ships with the program, beside the class that owns it. */
  public static List<Row> resource(Class<?> owner, String name) {
    return ProgramFiles.read(owner, name, in -> read(name, in));
  }

  /** The rows of a user's table. */
  public static List<Row> file(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return read(path.toString(), in);
    } catch (IOException e) {
      throw new LexiconException(path.toString(), "cannot be read: " + e.getMessage(), e);
    }
  }

  public static List<Row> read(String name, InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      String text = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
      if (text.indexOf('\ufffd') >= 0) {
        throw new LexiconException(name, number, "is not UTF-8; save the table as UTF-8");
      }
      if (!text.isBlank() && text.charAt(0) != '#') {
        rows.add(new Row(name, number, List.of(text.split("\t", -1))));
      }
    }
    return rows;
  }
}
