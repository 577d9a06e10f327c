package dev.khabar.article.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a plain web archive between its records, following the length that each states. */
final class WarcRecords {
  private static final int LONGEST_HEADER = 1 << 16;

  private static final Pattern LENGTH =
      Pattern.compile(
          "^Content-Length:\\s?(\\d{1,18})\\s*$", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private WarcRecords() {}

  /**
   * @throws IOException where a record does not follow the format
   */
  static List<FilePart> cut(ByteCursor cursor, Cuts cuts) throws IOException {
    long records = 0;
    while (!cursor.atEnd()) {
      cuts.between(cursor.position(), records++);
      String header = header(cursor);
      Matcher length = LENGTH.matcher(header);
      if (!header.startsWith("WARC/") || !length.find()) {
        throw new IOException("no WARC record");
      }
      cursor.skip(Long.parseLong(length.group(1)));
      for (byte expected : new byte[] {'\r', '\n', '\r', '\n'}) {
        if (cursor.need() != expected) {
          throw new IOException("a WARC record without its end");
        }
      }
    }
    return cuts.upTo(cursor.position());
  }

  /** The lines up to an empty one. */
  private static String header(ByteCursor cursor) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    int ends = 0;
    while (ends < 2 && header.size() < LONGEST_HEADER) {
      int b = cursor.need();
      header.write(b);
      ends = b == '\n' ? ends + 1 : b == '\r' ? ends : 0;
    }
    return header.toString(StandardCharsets.ISO_8859_1);
  }
}
