package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Cuts a table into records: a line, or as many as it takes to close a quoted cell. A quote that is
 * never closed costs its own line: the lines that it swallowed are read again one by one. Holds no
 * record longer than a limit. Not thread-safe.
 */
final class CsvRecords {
  private final RecordLines lines;
  private final int maxLength;
  private final Deque<String> swallowed = new ArrayDeque<>();
  private boolean complete;
  private boolean tooLong;

  CsvRecords(Reader text, int maxLength) {
    this.lines = new RecordLines(text, maxLength);
    this.maxLength = maxLength;
  }

  /** The next record, or null after the last one; not {@link #complete} where a quote is open. */
  String next() throws IOException {
    complete = false;
    tooLong = false;
    if (!swallowed.isEmpty()) {
      String line = swallowed.poll();
      complete = quotes(line) % 2 == 0;
      return line;
    }
    String first = lines.next();
    if (first == null || lines.tooLong()) {
      tooLong = first != null;
      return first;
    }
    int open = quotes(first);
    StringBuilder record = new StringBuilder(first);
    while (open % 2 != 0 && record.length() < maxLength) {
      String line = lines.next();
      if (line == null) {
        return first;
      }
      swallowed.add(line);
      record.append('\n').append(line);
      open += quotes(line);
    }
    complete = open % 2 == 0;
    if (complete) {
      swallowed.clear();
    }
    return complete ? record.toString() : first;
  }

  /** Whether the last record's quotes are closed. */
  boolean complete() {
    return complete;
  }

  /** Whether the last record is cut at the limit. */
  boolean tooLong() {
    return tooLong;
  }

  private static int quotes(String line) {
    int count = 0;
    for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
      count++;
    }
    return count;
  }
}
