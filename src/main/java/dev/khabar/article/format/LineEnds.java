package dev.khabar.article.format;

import java.io.IOException;
import java.util.List;

/**
 * Cuts a text behind line feeds and counts its lines as {@link RecordLines} does, for which a
 * carriage return ends a line as well.
 */
final class LineEnds {
  private LineEnds() {}

  static List<FilePart> cut(ByteCursor cursor, Cuts cuts) throws IOException {
    long lines = 0;
    boolean afterReturn = false;
    while (cursor.fill()) {
      byte[] buffer = cursor.buffer();
      long start = cursor.position() - cursor.next();
      int limit = cursor.limit();
      for (int i = cursor.next(); i < limit; i++) {
        byte b = buffer[i];
        if (b == '\n') {
          lines += afterReturn ? 0 : 1;
          cuts.between(start + i + 1, lines);
        } else if (b == '\r') {
          lines++;
        }
        afterReturn = b == '\r';
      }
      cursor.moveTo(limit);
    }
    return cuts.upTo(cursor.position());
  }
}
