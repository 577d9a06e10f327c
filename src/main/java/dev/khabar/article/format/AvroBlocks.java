package dev.khabar.article.format;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/**
 * Cuts an Avro object container file between its blocks, each of which says how many records and
 * bytes it holds and ends in the file's sync marker (Avro specification, object container files).
 */
final class AvroBlocks {
  private static final int MAGIC_BYTES = 4;
  private static final int SYNC_BYTES = 16;

  private AvroBlocks() {}

  /**
   * @param cutsAfter makes the cuts of a file with a header of so many bytes
   * @throws IOException where the file is broken
   */
  static List<FilePart> cut(ByteCursor cursor, LongFunction<Cuts> cutsAfter) throws IOException {
    cursor.skip(MAGIC_BYTES);
    for (long entries = number(cursor); entries != 0; entries = number(cursor)) {
      if (entries < 0) {
        // A negative count is followed by the entries' size.
        cursor.skip(number(cursor));
      } else {
        for (long i = 0; i < 2 * entries; i++) {
          cursor.skip(number(cursor));
        }
      }
    }
    byte[] sync = cursor.read(SYNC_BYTES);
    Cuts cuts = cutsAfter.apply(cursor.position());
    long records = 0;
    while (!cursor.atEnd()) {
      cuts.between(cursor.position(), records);
      records += number(cursor);
      cursor.skip(number(cursor));
      if (!Arrays.equals(sync, cursor.read(SYNC_BYTES))) {
        throw new IOException("a block does not end in the sync marker");
      }
    }
    return cuts.upTo(cursor.position());
  }

  /** A zigzag number of variable length. */
  private static long number(ByteCursor cursor) throws IOException {
    long value = 0;
    int shift = 0;
    int b;
    do {
      b = cursor.need();
      value |= (long) (b & 0x7f) << shift;
      shift += 7;
    } while ((b & 0x80) != 0 && shift < Long.SIZE);
    return (value >>> 1) ^ -(value & 1);
  }
}
