package dev.khabar.run.load;

import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.util.Utf8;
import org.duckdb.DuckDBAppender;

/**
 * Rows, their texts as Utf8, into a DuckDB table by its appender, which fills column vectors
 * without SQL.
 */
final class DuckDbAppendSink implements RowSink {
  private final DuckDBAppender appender;
  private final RowFields fields;
  private final Optional<byte[]> runId;

  /**
   * @param fields what of a row fills the columns, in their order
   * @param runId what the table's last column holds, where it has one more
   */
  DuckDbAppendSink(DuckDBAppender appender, RowFields fields, Optional<String> runId) {
    this.appender = appender;
    this.fields = fields;
    this.runId = runId.map(id -> id.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(GenericRecord row) throws SQLException {
    appender.beginRow();
    for (int i = 0; i < fields.size(); i++) {
      append(fields.type(i), fields.value(row, i));
    }
    if (runId.isPresent()) {
      appender.append(runId.get());
    }
    appender.endRow();
  }

  private void append(ColumnType type, Object value) throws SQLException {
    if (value == null) {
      appender.appendNull();
    } else if (type instanceof ListOf list) {
      appender.append(nested(list, (Collection<?>) value));
    } else {
      switch ((Scalar) type) {
        case TEXT -> appender.append(bytes((Utf8) value));
        case INTEGER -> appender.append((int) value);
        case BIGINT -> appender.append((long) value);
        case DOUBLE -> appender.append((double) value);
        case BOOLEAN -> appender.append((boolean) value);
        case DATE -> appender.appendEpochDays((int) value);
        case TIMESTAMP ->
            appender.append(Instant.ofEpochMilli((long) value).atOffset(ZoneOffset.UTC));
      }
    }
  }

  /** Its own array where that is no longer than the text, as Avro's decoder makes it. */
  private static byte[] bytes(Utf8 text) {
    return text.getBytes().length == text.getByteLength()
        ? text.getBytes()
        : Arrays.copyOf(text.getBytes(), text.getByteLength());
  }

  private static List<Object> nested(ListOf list, Collection<?> values) {
    List<Object> nested = new ArrayList<>(values.size());
    for (Object value : values) {
      nested.add(
          list.element() instanceof StructOf struct ? nested(struct, value) : element(value));
    }
    return nested;
  }

  private static Map<String, Object> nested(StructOf struct, Object value) {
    GenericRecord fields = (GenericRecord) value;
    Map<String, Object> nested = new LinkedHashMap<>();
    for (int i = 0; i < struct.fields().size(); i++) {
      nested.put(struct.fields().get(i).name(), element(fields.get(i)));
    }
    return nested;
  }

  /** Within lists and structs the appender takes texts as String only. */
  private static Object element(Object value) {
    return value instanceof Utf8 text ? text.toString() : value;
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
