package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.OtherFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/**
 * Parquet, for engines that prefer columns: a file for each Avro file, its rows in the same order,
 * instants in UTC, lists and structs as they are. DuckDB writes it, which khabar ships for loading;
 * Parquet's own library would bring Hadoop's along. Thread-safe.
 */
public final class ParquetFormat implements OtherFormat {
  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public void copy(InputStream avro, Dataset dataset, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Dialect dialect = new DuckDbDialect();
    Table table = WarehouseTables.dataset(dataset);
    try (DuckDBConnection connection = DuckDbLibrary.connect("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET temp_directory = " + dialect.literal(to + ".spill"));
      statement.execute(CreateTable.staging(dialect, table));
      append(avro, dataset, connection, table);
      statement.execute(
          "COPY (SELECT * FROM %s) TO %s (FORMAT parquet, COMPRESSION zstd)"
              .formatted(dialect.quote(table.name()), dialect.literal(to.toString())));
    } catch (SQLException e) {
      throw new IOException("cannot write " + to + ": " + e.getMessage(), e);
    }
  }

  private static void append(
      InputStream avro, Dataset dataset, DuckDBConnection connection, Table table)
      throws SQLException, IOException {
    RowFields fields = new RowFields(dataset.schema(), table.columns());
    try (RowSink sink =
        new DuckDbAppendSink(
            connection.createAppender("temp", "main", table.name()), fields, Optional.empty())) {
      AvroRows.visitUtf8(avro, dataset.schema(), sink::write);
    }
  }
}
