package dev.khabar.article.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
  private static final int SYNC_BYTES = 16;

  /** As many lost records of a block are told one by one: the number that it gives may be wrong. */
  private static final long MOST_TOLD = 1000;

  private AvroArchive() {}

  static boolean begins(Peek peek) {
    return peek.startsWith('O', 'b', 'j', 1);
  }

  static void read(Peek peek, ReadContext context) throws IOException {
    if (!begins(peek)) {
      context.rejectFile("PARSE", "MALFORMED", "no Avro file: it does not begin as one");
      return;
    }
    AvroStretches stretches;
    try {
      stretches = new AvroStretches(peek.stream());
      records(stretches.header(), new byte[0]).close();
    } catch (RuntimeException | OutOfMemoryError e) {
      // Avro tells a broken header by runtime exceptions of a dozen kinds.
      context.rejectFile("PARSE", "MALFORMED", "no Avro file: a broken header: " + e.getMessage());
      return;
    }
    long before = 0;
    for (byte[] next = stretches.next(); next.length > 0; next = stretches.next()) {
      long count = count(next);
      if (!stretches.isWhole(next)) {
        context.rejectFile("DECODE", "TRUNCATED", "the file breaks off within a block");
      } else if (count <= 0) {
        String lost = "no Avro block, up to the next sync marker after " + next.length + " bytes";
        context.malformed(before + 1, lost, "");
      } else {
        readBlock(records(stretches.header(), next), count, before, context);
        before += count;
      }
    }
  }

  /** How many records a block says it holds; none where it is not as long as it says. */
  private static long count(byte[] block) {
    try {
      BinaryDecoder head = DecoderFactory.get().binaryDecoder(block, null);
      long count = head.readLong();
      return head.readLong() == head.inputStream().available() - SYNC_BYTES ? count : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  private static DataFileStream<Object> records(byte[] header, byte[] block) throws IOException {
    InputStream file =
        new SequenceInputStream(new ByteArrayInputStream(header), new ByteArrayInputStream(block));
    return new DataFileStream<>(file, new GenericDatumReader<>());
  }

  /** Reads a block to its end, or to a record that is broken: those behind it are lost with it. */
  private static void readBlock(
      DataFileStream<Object> records, long count, long before, ReadContext context)
      throws IOException {
    long position = before;
    String broken = "";
    while (broken.isEmpty()) {
      Object value;
      try {
        if (!records.hasNext()) {
          return;
        }
        value = records.next();
      } catch (RuntimeException | OutOfMemoryError e) {
        // Avro tells a broken block by runtime exceptions of a dozen kinds, a length of two
        // gigabytes by an array that was too much; nothing else is lost.
        broken = "no Avro block: " + e.getMessage();
        continue;
      }
      position++;
      if (value instanceof GenericRecord fields) {
        context.accept(draft(fields, "", context.names(), new ArticleDraft()), position);
      } else {
        context.malformed(position, "an Avro value that is no record", "");
      }
    }
    long last = Math.min(before + count, position + MOST_TOLD);
    for (long lost = position + 1; lost <= Math.max(last, position + 1); lost++) {
      context.malformed(lost, broken + "; the block has " + count + " records", "");
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
      } else if (value instanceof ByteBuffer text) {
        draft.put(names, name, StandardCharsets.UTF_8.decode(text.duplicate()).toString());
      } else if (value != null) {
        draft.put(names, name, value.toString());
      }
    }
    return draft;
  }
}
