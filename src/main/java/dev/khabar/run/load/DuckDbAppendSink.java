package dev.khabar.run.load;

import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;
import org.duckdb.DuckDBAppender;

/** Rows into a DuckDB table by its appender, which fills column vectors without SQL. */
final class DuckDbAppendSink implements RowSink {
  private final DuckDBAppender appender;
  private final List<Column> columns;
  private final Optional<String> runId;

  /**
   * @param columns the columns that the rows' fields fill, in their order
   * @param runId what the table's last column holds, where it has one more
   */
  DuckDbAppendSink(DuckDBAppender appender, List<Column> columns, Optional<String> runId) {
    this.appender = appender;
    this.columns = columns;
    this.runId = runId;
  }

  @Override
  public void write(GenericRecord row) throws SQLException {
    appender.beginRow();
    for (int i = 0; i < columns.size(); i++) {
      append(columns.get(i).type(), row.get(i));
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
        case TEXT -> appender.append(value.toString());
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

  private static List<Object> nested(ListOf list, Collection<?> values) {
    List<Object> nested = new ArrayList<>(values.size());
    for (Object value : values) {
      nested.add(list.element() instanceof StructOf struct ? nested(struct, value) : value);
    }
    return nested;
  }

  private static Map<String, Object> nested(StructOf struct, Object value) {
    GenericRecord fields = (GenericRecord) value;
    Map<String, Object> nested = new LinkedHashMap<>();
    for (int i = 0; i < struct.fields().size(); i++) {
      nested.put(struct.fields().get(i).name(), fields.get(i));
    }
    return nested;
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
