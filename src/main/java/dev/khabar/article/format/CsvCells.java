package dev.khabar.article.format;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a table's record, taken line by line (RFC 4180). A cell is quoted where a quote
 * stands at its beginning. Sources also write quotes inside without doubling them: on the line that
 * a cell begins on, the first single quote ends it and what follows belongs to it; on a later line
 * only a quote does that a delimiter or the line's end follows, so that a cell that was never
 * closed does not end at the opening quote of the next record and swallow it. MySQL writes a quote
 * inside behind a backslash. Not thread-safe.
 */
final class CsvCells {
  private final char delimiter;
  private final List<String> cells = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private boolean open;

  CsvCells(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Takes the record's next line. */
  void take(String line) {
    int at = 0;
    if (open) {
      cell.append('\n');
      at = quoted(line, 0, false);
    }
    while (at <= line.length()) {
      int begin = afterSpaces(line, at);
      if (begin < line.length() && line.charAt(begin) == '"') {
        at = quoted(line, begin + 1, true);
      } else {
        int end = cellEnd(line, at);
        cells.add(line.substring(at, end));
        at = end + 1;
      }
    }
  }

  /** Whether a quoted cell goes on behind the last line. */
  boolean open() {
    return open;
  }

  /** The cells that are closed. */
  List<String> cells() {
    return List.copyOf(cells);
  }

  /** Reads on inside a quoted cell; gives the index after its delimiter. */
  private int quoted(String line, int from, boolean began) {
    open = true;
    int at = from;
    while (at < line.length()) {
      char c = line.charAt(at);
      boolean quote = c == '"';
      boolean escapes = c == '\\' && line.startsWith("\"", at + 1);
      if (escapes && !endsCell(line, at + 2)) {
        cell.append('"');
        at += 2;
      } else if (quote && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        cell.append(c);
        at += 2;
      } else if (quote && (began || endsCell(line, at + 1))) {
        int end = cellEnd(line, at + 1);
        cells.add(cell.append(line, at + 1, end).toString());
        cell.setLength(0);
        open = false;
        return end + 1;
      } else {
        cell.append(c);
        at++;
      }
    }
    return line.length() + 1;
  }

  private boolean endsCell(String line, int from) {
    int at = afterSpaces(line, from);
    return at == line.length() || line.charAt(at) == delimiter;
  }

  private int cellEnd(String line, int from) {
    int end = line.indexOf(delimiter, from);
    return end < 0 ? line.length() : end;
  }

  private static int afterSpaces(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
