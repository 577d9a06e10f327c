package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;
import java.io.IOException;
import java.io.Reader;

/**
 * The lines of a text, of which none is held that is longer than a limit. A line ends in {@code
 * \n}, {@code \r\n} or {@code \r}. Not thread-safe.
 */
final class RecordLines {
  private static final int SAMPLE = 400;

  /** Takes a line with its number. */
  interface Taker {
    void take(String line, long number) throws IOException;
  }

  private final Reader text;
  private final int maxLength;
  private final char[] buffer = new char[1 << 16];
  private int position;
  private int limit;
  private boolean tooLong;
  private long number;

  RecordLines(Reader text, int maxLength) {
    this.text = text;
    this.maxLength = maxLength;
  }

  /** Gives each line that is not blank; one that is too long is rejected. */
  static void forEach(Reader text, ReadContext context, Taker taker) throws IOException {
    RecordLines lines = new RecordLines(text, context.options().maxRecordBytes());
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (lines.tooLong()) {
        context.tooLarge(lines.number(), line.substring(0, Math.min(line.length(), SAMPLE)));
      } else if (WhiteSpace.skip(line, 0, line.length()) < line.length()) {
        taker.take(line, lines.number());
      }
    }
  }

  /** The next line without its end, cut at the limit, or null after the last one. */
  String next() throws IOException {
    tooLong = false;
    StringBuilder line = null;
    while (position < limit || fill()) {
      int begin = position;
      while (position < limit && buffer[position] != '\n' && buffer[position] != '\r') {
        position++;
      }
      boolean ended = position < limit;
      if (ended && line == null) {
        String whole = new String(buffer, begin, position - begin);
        endLine();
        return cut(whole);
      }
      line = line == null ? new StringBuilder() : line;
      int room = maxLength - line.length();
      tooLong |= position - begin > room;
      line.append(buffer, begin, Math.min(position - begin, Math.max(room, 0)));
      if (ended) {
        endLine();
        return line.toString();
      }
    }
    if (line == null) {
      return null;
    }
    number++;
    return line.toString();
  }

  /** Whether the last line was longer than the limit. */
  boolean tooLong() {
    return tooLong;
  }

  /** 1-based number of the last line. */
  long number() {
    return number;
  }

  private String cut(String line) {
    tooLong = line.length() > maxLength;
    return tooLong ? line.substring(0, maxLength) : line;
  }

  private void endLine() throws IOException {
    number++;
    boolean carriageReturn = buffer[position++] == '\r';
    if (carriageReturn && (position < limit || fill()) && buffer[position] == '\n') {
      position++;
    }
  }

  private boolean fill() throws IOException {
    int read = text.read(buffer, 0, buffer.length);
    position = 0;
    limit = Math.max(read, 0);
    return read > 0;
  }
}
