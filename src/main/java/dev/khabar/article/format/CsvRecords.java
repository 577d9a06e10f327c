package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Cuts a table into records: a line, or as many as it takes to close a quoted cell. A quote that is
 * never closed costs its own line: the lines that it swallowed are read again one by one. Holds no
 * record longer than a limit. Not thread-safe.
 */
final class CsvRecords {
  private final RecordLines lines;
  private final char delimiter;
  private final int maxLength;
  private final Deque<String> swallowed = new ArrayDeque<>();
  private String line = "";
  private CsvCells cells;
  private boolean tooLong;

  CsvRecords(Reader text, char delimiter, int maxLength) {
    this.lines = new RecordLines(text, maxLength);
    this.delimiter = delimiter;
    this.maxLength = maxLength;
  }

  /** Goes to the next record; false after the last one. */
  boolean next() throws IOException {
    tooLong = false;
    cells = new CsvCells(delimiter);
    boolean again = !swallowed.isEmpty();
    line = again ? swallowed.poll() : lines.next();
    if (line == null) {
      return false;
    }
    tooLong = !again && lines.tooLong();
    if (!tooLong) {
      cells.take(line);
    }
    if (cells.open() && !again) {
      close();
    }
    return true;
  }

  /** The cells; none where a quote is open or the record is cut at the limit. */
  List<String> cells() {
    return cells.open() || tooLong ? List.of() : cells.cells();
  }

  /** The record's first line. */
  String line() {
    return line;
  }

  /** Whether the last record is cut at the limit. */
  boolean tooLong() {
    return tooLong;
  }

  /** Takes lines until the open cell is closed. */
  private void close() throws IOException {
    for (int length = line.length(); cells.open() && length < maxLength; ) {
      String more = lines.next();
      if (more == null) {
        return;
      }
      swallowed.add(more);
      cells.take(more);
      length += more.length() + 1;
    }
    if (!cells.open()) {
      swallowed.clear();
    }
  }
}
