package dev.khabar.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;

/**
 * Reads Avro object container files of any record schema: its fields are mapped by their names. A
 * list of strings is a list of paragraphs. Stateless; thread-safe.
 */
final class AvroArchive {
  private AvroArchive() {}

  static void read(InputStream in, ReadContext context) throws IOException {
    try (DataFileStream<Object> records = new DataFileStream<>(in, new GenericDatumReader<>())) {
      long position = 1;
      for (var next = next(records, position, context);
          next.isPresent();
          next = next(records, ++position, context)) {
        if (next.get() instanceof GenericRecord fields) {
          context.accept(draft(fields, "", context.names(), new ArticleDraft()), position);
        } else {
          context.malformed(position, "an Avro value that is no record", "");
        }
      }
    }
  }

  /** The next value; none after the last one and where the block is broken. */
  private static Optional<Object> next(
      DataFileStream<Object> records, long position, ReadContext context) {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (AvroRuntimeException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      // Avro tells a broken block in each of these ways; what follows it cannot be found again.
      context.malformed(position, "no Avro block: " + e.getMessage(), "");
      return Optional.empty();
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
