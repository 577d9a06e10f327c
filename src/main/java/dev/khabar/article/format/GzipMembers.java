package dev.khabar.article.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Cuts a gzipped web archive between its members, of which each holds one record. Where a member
 * ends only inflating it tells (RFC 1952).
 */
final class GzipMembers {
  private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int TRAILER_BYTES = 8;

  private GzipMembers() {}

  /** The parts; none where a member does not begin a record. */
  static List<FilePart> cut(ByteCursor cursor, Cuts cuts) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      long members = 0;
      while (!cursor.atEnd()) {
        cuts.between(cursor.position(), members++);
        skipHeader(cursor);
        inflater.reset();
        if (!inflates(cursor, inflater)) {
          return List.of();
        }
        cursor.skip(TRAILER_BYTES);
      }
      return cuts.upTo(cursor.position());
    } catch (DataFormatException e) {
      throw new IOException("no gzip member: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  private static void skipHeader(ByteCursor cursor) throws IOException {
    if (cursor.need() != 0x1f || cursor.need() != 0x8b || cursor.need() != 8) {
      throw new IOException("no gzip member");
    }
    int flags = cursor.need();
    cursor.skip(6);
    if ((flags & EXTRA) != 0) {
      cursor.skip(cursor.need() | cursor.need() << 8);
    }
    for (int text : new int[] {NAME, COMMENT}) {
      int b = (flags & text) == 0 ? 0 : cursor.need();
      while (b != 0) {
        b = cursor.need();
      }
    }
    cursor.skip((flags & HEADER_CRC) == 0 ? 0 : 2);
  }

  /** Inflates a member to its end; false where it does not begin a record of a web archive. */
  private static boolean inflates(ByteCursor cursor, Inflater inflater)
      throws IOException, DataFormatException {
    byte[] out = new byte[1 << 16];
    // The first bytes that were given stay in place, to be compared.
    int begun = 0;
    while (!inflater.finished()) {
      if (inflater.needsInput()) {
        if (!cursor.fill()) {
          throw new IOException("a gzip member that breaks off");
        }
        inflater.setInput(cursor.buffer(), cursor.next(), cursor.limit() - cursor.next());
        cursor.moveTo(cursor.limit());
      }
      int inflated = inflater.inflate(out, begun, out.length - begun);
      begun = Math.min(begun + inflated, WARC.length);
      boolean other = !Arrays.equals(out, 0, begun, WARC, 0, begun);
      if (other || (inflated == 0 && inflater.needsDictionary())) {
        return false;
      }
    }
    cursor.moveTo(cursor.limit() - inflater.getRemaining());
    return begun == WARC.length;
  }
}
