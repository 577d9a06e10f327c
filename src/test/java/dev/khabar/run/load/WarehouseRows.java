package dev.khabar.run.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.run.Dataset;
import dev.khabar.run.PublishedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.generic.GenericData;

/** The rows of a warehouse's tables in one form, whatever the database: JSON, in order. */
final class WarehouseRows {
  private static final ObjectMapper JSON = new ObjectMapper();

  private WarehouseRows() {}

  /** Every dataset's rows without their run's id, each set sorted. */
  static SortedMap<String, String> of(String url) throws SQLException {
    SortedMap<String, String> tables = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection(url)) {
      for (Dataset dataset : Dataset.values()) {
        tables.put(dataset.folder(), rows(connection, dataset));
      }
    }
    return tables;
  }

  static String rows(Connection connection, Dataset dataset) throws SQLException {
    boolean duckDb = connection.getMetaData().getDatabaseProductName().equals("DuckDB");
    String columns =
        WarehouseTables.dataset(dataset).columns().stream()
            .map(
                column -> {
                  String quoted = '"' + column.name() + '"';
                  return column.type() instanceof ColumnType.ListOf
                      ? (duckDb ? "to_json(%s)::text" : "to_jsonb(%s)::text").formatted(quoted)
                      : quoted;
                })
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT " + columns + " FROM " + dataset.folder())) {
      StringBuilder out = new StringBuilder();
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        lines.add(line(rows, dataset));
      }
      lines.sort(null);
      lines.forEach(line -> out.append(line).append('\n'));
      return out.toString();
    }
  }

  private static String line(ResultSet rows, Dataset dataset) throws SQLException {
    ObjectNode row = JSON.createObjectNode();
    ResultSetMetaData meta = rows.getMetaData();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      Column column = WarehouseTables.dataset(dataset).columns().get(i - 1);
      row.set(column.name(), value(rows, i, column.type()));
    }
    return row.toString();
  }

  private static JsonNode value(ResultSet rows, int i, ColumnType type) throws SQLException {
    if (rows.getObject(i) == null) {
      return JSON.nullNode();
    }
    if (type == ColumnType.Scalar.TIMESTAMP) {
      return JSON.getNodeFactory()
          .textNode(rows.getObject(i, OffsetDateTime.class).toInstant().toString());
    }
    if (type == ColumnType.Scalar.DATE) {
      return JSON.getNodeFactory().textNode(rows.getObject(i, LocalDate.class).toString());
    }
    if (type instanceof ColumnType.ListOf) {
      return sorted(rows.getString(i));
    }
    return JSON.valueToTree(rows.getObject(i));
  }

  /** The fields of each object in one order: jsonb keeps none. */
  private static JsonNode sorted(String json) {
    try {
      ArrayNode array = JSON.createArrayNode();
      for (JsonNode element : JSON.readTree(json)) {
        if (element.isObject()) {
          SortedMap<String, JsonNode> fields = new TreeMap<>();
          element.fields().forEachRemaining(field -> fields.put(field.getKey(), field.getValue()));
          array.add(JSON.valueToTree(fields));
        } else {
          array.add(element);
        }
      }
      return array;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows that a run publishes of a dataset, in the same form. */
  static String published(PublishedRun run, Dataset dataset) throws IOException {
    List<String> lines = new ArrayList<>();
    for (PublishedFile file : run.files(dataset)) {
      AvroRows.<RuntimeException>visit(
          run.storage().open(run.path(file)),
          dataset.schema(),
          row -> {
            ObjectNode line = JSON.createObjectNode();
            for (Column column : WarehouseTables.dataset(dataset).columns()) {
              line.set(column.name(), value(row.get(column.name()), column.type()));
            }
            lines.add(line.toString());
          });
    }
    lines.sort(null);
    StringBuilder out = new StringBuilder();
    lines.forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  private static JsonNode value(Object value, ColumnType type) {
    if (value == null) {
      return JSON.nullNode();
    }
    if (type == ColumnType.Scalar.TIMESTAMP) {
      return JSON.getNodeFactory().textNode(Instant.ofEpochMilli((long) value).toString());
    }
    if (type == ColumnType.Scalar.DATE) {
      return JSON.getNodeFactory().textNode(LocalDate.ofEpochDay((int) value).toString());
    }
    if (type instanceof ColumnType.ListOf) {
      return sorted(GenericData.get().toString(value));
    }
    return JSON.valueToTree(value);
  }
}
