package dev.khabar.run.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.DatumReader;
import org.apache.avro.util.Utf8;

/** The rows of Avro files as this program's schema sees them. */
final class AvroRows {
  private static final int BUFFER_BYTES = 1 << 16;

  /** Takes rows one by one, and may keep them. */
  interface Visitor<E extends Exception> {
    void visit(GenericRecord row) throws E;
  }

  /** Takes rows one by one until it wants no more. */
  interface Taker<E extends Exception> {
    boolean take(GenericRecord row) throws E;
  }

  private AvroRows() {}

  /** The schema that a file was written by. */
  static Schema writtenBy(InputStream file) throws IOException {
    try (DataFileStream<GenericRecord> reader =
        new DataFileStream<>(file, new GenericDatumReader<>())) {
      return reader.getSchema();
    }
  }

  /**
   * Hands every row of a file to the visitor, in the file's order; fields that the file does not
   * have take the schema's defaults.
   *
   * @throws IOException where the file cannot be read, or not to its end
   */
  static <E extends Exception> void visit(InputStream file, Schema schema, Visitor<E> visitor)
      throws IOException, E {
    read(file, new GenericDatumReader<>(null, schema), everything(visitor));
  }

  /** As {@link #visit}, with texts as {@link Utf8}, which a database takes as they are. */
  static <E extends Exception> void visitUtf8(InputStream file, Schema schema, Visitor<E> visitor)
      throws IOException, E {
    read(file, new Utf8Reader(schema), everything(visitor));
  }

  /** As {@link #visit}, until the taker wants no more. */
  static <E extends Exception> void visitWhile(InputStream file, Schema schema, Taker<E> taker)
      throws IOException, E {
    read(file, new GenericDatumReader<>(null, schema), taker);
  }

  private static <E extends Exception> Taker<E> everything(Visitor<E> visitor) {
    return row -> {
      visitor.visit(row);
      return true;
    };
  }

  private static <E extends Exception> void read(
      InputStream file, DatumReader<GenericRecord> rows, Taker<E> taker) throws IOException, E {
    try (DataFileStream<GenericRecord> reader =
        new DataFileStream<>(new BufferedInputStream(file, BUFFER_BYTES), rows)) {
      boolean more = true;
      while (more && reader.hasNext()) {
        more = taker.take(reader.next());
      }
    } catch (AvroRuntimeException e) {
      throw new IOException("its Avro blocks cannot be read to the end: " + e.getMessage(), e);
    }
  }

  /** Does not decode texts, whatever class the schema wants for them. */
  private static final class Utf8Reader extends GenericDatumReader<GenericRecord> {
    Utf8Reader(Schema schema) {
      super(null, schema);
    }

    @Override
    protected Class<?> findStringClass(Schema schema) {
      return CharSequence.class;
    }
  }
}
