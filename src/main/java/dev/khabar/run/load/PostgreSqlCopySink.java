package dev.khabar.run.load;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.util.Utf8;
import org.postgresql.copy.CopyIn;

/**
 * Rows, their texts as Utf8, into a PostgreSQL table by COPY in its binary format (the COPY page of
 * PostgreSQL's manual; each type as its receive function wants it). A NUL, which no PostgreSQL text
 * can hold, becomes U+FFFD.
 */
final class PostgreSqlCopySink implements RowSink {
  private static final int BUFFER_BYTES = 1 << 16;

  /** PGCOPY, and marks that a changed line end or a cleared eighth bit would break. */
  private static final byte[] SIGNATURE = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0
  };

  private static final int NULL_LENGTH = -1;
  private static final int END_OF_ROWS = -1;
  private static final int OID_OF_TEXT = 25;
  private static final byte JSONB_VERSION = 1;
  private static final byte[] REPLACEMENT = "\ufffd".getBytes(StandardCharsets.UTF_8);
  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);
  private static final long EPOCH_DAY = EPOCH.toEpochDay();
  private static final long EPOCH_MILLIS = Duration.ofDays(EPOCH_DAY).toMillis();
  private static final long MICROS = 1000;

  private final CopyIn copy;
  private final RowFields fields;
  private final Utf8 runId;
  private final ByteQueue queue = new ByteQueue(2 * BUFFER_BYTES);
  private final StringBuilder json = new StringBuilder();

  /**
   * @param fields what of a row fills the columns, in their order
   * @param runId what the table's last column holds
   */
  PostgreSqlCopySink(CopyIn copy, RowFields fields, String runId) {
    this.copy = copy;
    this.fields = fields;
    this.runId = new Utf8(runId);
    queue.add(SIGNATURE, SIGNATURE.length);
    int flags = 0;
    int headerExtension = 0;
    queue.addInt(flags);
    queue.addInt(headerExtension);
  }

  @Override
  public void write(GenericRecord row) throws SQLException {
    queue.addShort(fields.size() + 1);
    for (int i = 0; i < fields.size(); i++) {
      Object value = fields.value(row, i);
      if (value == null) {
        queue.addInt(NULL_LENGTH);
      } else {
        int lengthAt = queue.size();
        queue.addInt(0);
        append(fields.type(i), value);
        queue.setInt(lengthAt, queue.size() - lengthAt - Integer.BYTES);
      }
    }
    queue.addInt(runId.getByteLength());
    queue.add(runId.getBytes(), runId.getByteLength());
    if (queue.size() > BUFFER_BYTES) {
      send();
    }
  }

  private void append(ColumnType type, Object value) {
    if (type instanceof ListOf list && list.element() instanceof StructOf struct) {
      objects(struct, (Collection<?>) value);
    } else if (type instanceof ListOf) {
      array((Collection<?>) value);
    } else {
      switch ((Scalar) type) {
        case TEXT -> text((Utf8) value);
        case INTEGER -> queue.addInt((int) value);
        case BIGINT -> queue.addLong((long) value);
        case DOUBLE -> queue.addLong(Double.doubleToLongBits((double) value));
        case BOOLEAN -> queue.add((byte) ((boolean) value ? 1 : 0));
        case DATE -> queue.addInt((int) ((int) value - EPOCH_DAY));
        case TIMESTAMP -> queue.addLong(((long) value - EPOCH_MILLIS) * MICROS);
      }
    }
  }

  private void text(Utf8 text) {
    byte[] bytes = text.getBytes();
    int length = text.getByteLength();
    if (!hasNul(bytes, length)) {
      queue.add(bytes, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        queue.add(REPLACEMENT, REPLACEMENT.length);
      } else {
        queue.add(bytes[i]);
      }
    }
  }

  private static boolean hasNul(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /** Dimensions, whether there are nulls, the elements' type; for each dimension size and bound. */
  private void array(Collection<?> values) {
    queue.addInt(values.isEmpty() ? 0 : 1);
    queue.addInt(0);
    queue.addInt(OID_OF_TEXT);
    if (values.isEmpty()) {
      return;
    }
    queue.addInt(values.size());
    queue.addInt(1);
    for (Object value : values) {
      int lengthAt = queue.size();
      queue.addInt(0);
      text((Utf8) value);
      queue.setInt(lengthAt, queue.size() - lengthAt - Integer.BYTES);
    }
  }

  private void objects(StructOf struct, Collection<?> values) {
    json.setLength(0);
    String between = "[";
    for (Object value : values) {
      json.append(between);
      GenericRecord record = (GenericRecord) value;
      for (int i = 0; i < struct.fields().size(); i++) {
        json.append(i == 0 ? "{\"" : ",\"").append(struct.fields().get(i).name()).append("\":");
        Object field = record.get(i);
        if (field instanceof Utf8 text) {
          json.append('"');
          JsonStringEncoder.getInstance()
              .quoteAsString(text.toString().replace('\0', '\ufffd'), json);
          json.append('"');
        } else {
          json.append(field);
        }
      }
      json.append('}');
      between = ",";
    }
    json.append(values.isEmpty() ? "[]" : "]");
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    queue.add(JSONB_VERSION);
    queue.add(bytes, bytes.length);
  }

  private void send() throws SQLException {
    copy.writeToCopy(queue.bytes(), 0, queue.size());
    queue.clear();
  }

  @Override
  public void close() throws SQLException {
    queue.addShort(END_OF_ROWS);
    send();
    copy.endCopy();
  }
}
