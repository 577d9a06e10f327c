package dev.khabar.run.load;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;
import org.postgresql.copy.CopyIn;

/**
 * Rows into a PostgreSQL table by COPY in its text format. A NUL, which no PostgreSQL text can
 * hold, becomes U+FFFD.
 */
final class PostgreSqlCopySink implements RowSink {
  private static final int BUFFER = 1 << 16;

  private final CopyIn copy;
  private final List<Column> columns;
  private final String runId;
  private final StringBuilder buffer = new StringBuilder(2 * BUFFER);
  private final StringBuilder cell = new StringBuilder();

  /**
   * @param columns the columns that the rows' fields fill, in their order
   * @param runId what the table's last column holds, where it has one more
   */
  PostgreSqlCopySink(CopyIn copy, List<Column> columns, Optional<String> runId) {
    this.copy = copy;
    this.columns = columns;
    this.runId = runId.map(id -> '\t' + id).orElse("");
  }

  @Override
  public void write(GenericRecord row) throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) {
        buffer.append('\t');
      }
      Object value = row.get(i);
      if (value == null) {
        buffer.append("\\N");
      } else {
        cell.setLength(0);
        append(columns.get(i).type(), value);
        escape();
      }
    }
    buffer.append(runId).append('\n');
    if (buffer.length() > BUFFER) {
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
        case DATE -> cell.append(LocalDate.ofEpochDay((int) value));
        case TIMESTAMP -> cell.append(Instant.ofEpochMilli((long) value));
        case TEXT, INTEGER, BIGINT, DOUBLE, BOOLEAN -> cell.append(value);
      }
    }
  }

  /** {"a","b"}, a backslash before a quote and a backslash. */
  private void array(Collection<?> values) {
    String before = "{\"";
    for (Object value : values) {
      cell.append(before);
      String text = value.toString();
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '"' || c == '\\') {
          cell.append('\\');
        }
        cell.append(c);
      }
      before = "\",\"";
    }
    cell.append(values.isEmpty() ? "{}" : "\"}");
  }

  private void objects(StructOf struct, Collection<?> values) {
    String between = "[";
    for (Object value : values) {
      cell.append(between);
      GenericRecord fields = (GenericRecord) value;
      for (int i = 0; i < struct.fields().size(); i++) {
        cell.append(i == 0 ? "{\"" : ",\"").append(struct.fields().get(i).name()).append("\":");
        Object field = fields.get(i);
        if (field instanceof CharSequence text) {
          cell.append('"');
          JsonStringEncoder.getInstance()
              .quoteAsString(text.toString().replace('\0', '\ufffd'), cell);
          cell.append('"');
        } else {
          cell.append(field);
        }
      }
      cell.append('}');
      between = ",";
    }
    cell.append(values.isEmpty() ? "[]" : "]");
  }

  private void escape() {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      switch (c) {
        case '\\' -> buffer.append("\\\\");
        case '\t' -> buffer.append("\\t");
        case '\n' -> buffer.append("\\n");
        case '\r' -> buffer.append("\\r");
        case '\0' -> buffer.append('\ufffd');
        default -> buffer.append(c);
      }
    }
  }

  private void send() throws SQLException {
    byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    buffer.setLength(0);
  }

  @Override
  public void close() throws SQLException {
    send();
    copy.endCopy();
  }
}
