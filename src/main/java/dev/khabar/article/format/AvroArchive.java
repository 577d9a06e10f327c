package dev.khabar.article.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/**
 * Reads Avro object container files of any record schema: its fields are mapped by their names. A
 * list of strings is a list of paragraphs. Stateless; thread-safe.
 */
final class AvroArchive {
  private static final int MAGIC_BYTES = 4;
  private static final int SYNC_BYTES = 16;
  private static final Object BROKEN = new Object();

  /** As many blocks of 18 bytes as Avro's reader holds ready, in 8 KB, of a file that has ended. */
  private static final int EMPTY_BLOCKS = 512;

  private AvroArchive() {}

  static boolean begins(Peek peek) {
    return peek.startsWith('O', 'b', 'j', 1);
  }

  static void read(Peek peek, ReadContext context) throws IOException {
    TailStream in = new TailStream(peek.stream(), SYNC_BYTES);
    try (DataFileStream<Object> records = opened(in)) {
      long position = 1;
      for (var next = next(records, position, context);
          next.isPresent();
          next = next(records, ++position, context)) {
        if (next.get() == BROKEN) {
          return;
        }
        if (next.get() instanceof GenericRecord fields) {
          context.accept(draft(fields, "", context.names(), new ArticleDraft()), position);
        } else {
          context.malformed(position, "an Avro value that is no record", "");
        }
      }
      if (breaksOff(in, peek.prefix()) || goesOn(records)) {
        context.rejectFile("DECODE", "TRUNCATED", "the file breaks off within a block");
      }
    } catch (AvroRuntimeException e) {
      context.rejectFile("PARSE", "MALFORMED", "no Avro file: " + e.getMessage());
    }
  }

  /** Reads the header. Avro tells a broken one by runtime exceptions of a dozen kinds. */
  private static DataFileStream<Object> opened(InputStream in) throws IOException {
    try {
      return new DataFileStream<>(in, new GenericDatumReader<>());
    } catch (RuntimeException | OutOfMemoryError e) {
      throw new AvroRuntimeException("a broken header: " + e.getMessage(), e);
    }
  }

  /**
   * Whether a file that was read to its end breaks off: a whole one ends in the sync marker that
   * its header gives. Avro's own reader takes a file that breaks off for one that ends.
   */
  private static boolean breaksOff(TailStream in, byte[] prefix) throws IOException {
    BinaryDecoder header = DecoderFactory.get().binaryDecoder(prefix, null);
    byte[] sync = new byte[SYNC_BYTES];
    try {
      header.skipFixed(MAGIC_BYTES);
      for (long left = header.readMapStart(); left > 0; left = header.mapNext()) {
        for (long i = 0; i < left; i++) {
          header.skipString();
          header.skipBytes();
        }
      }
      header.readFixed(sync);
    } catch (EOFException e) {
      // A schema longer than the prefix: the blocks alone tell.
      return false;
    }
    return in.ended() && !Arrays.equals(sync, in.tail());
  }

  /**
   * Whether records follow where Avro's reader gave none: it takes a block that says it is empty,
   * and one whose length leads behind the end, for the end, and goes on when it is asked again.
   */
  private static boolean goesOn(DataFileStream<Object> records) {
    for (int block = 0; block < EMPTY_BLOCKS; block++) {
      if (records.hasNext()) {
        return true;
      }
    }
    return false;
  }

  /** The next value; none after the last one, BROKEN where the block is. */
  private static Optional<Object> next(
      DataFileStream<Object> records, long position, ReadContext context) {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (RuntimeException | OutOfMemoryError e) {
      // Avro tells a broken block by runtime exceptions of a dozen kinds, a length of two gigabytes
      // by an array that was too much; nothing else is lost. What follows cannot be found again.
      context.malformed(position, "no Avro block: " + e.getMessage(), "");
      return Optional.of(BROKEN);
    }
  }

  private static ArticleDraft draft(
      GenericRecord record, String path, FieldNames names, ArticleDraft draft) {
    for (Schema.Field field : record.getSchema().getFields()) {
      Object value = record.get(field.pos());
      String name = path + field.name();
      if (value instanceof GenericRecord inner) {
        if (names.leadsTo(name)) {
          draft(inner, name + ".", names, draft);
        }
      } else if (value instanceof List<?> list) {
        draft.put(names, name, String.join("\n\n", list.stream().map(String::valueOf).toList()));
      } else if (value != null) {
        draft.put(names, name, value.toString());
      }
    }
    return draft;
  }
}
