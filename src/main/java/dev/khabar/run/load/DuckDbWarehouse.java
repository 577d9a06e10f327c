package dev.khabar.run.load;

import dev.khabar.run.ExitStatus;
import dev.khabar.run.RunException;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.StructOf;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** A DuckDB file. It admits one writing process, which is lock enough. */
final class DuckDbWarehouse implements Warehouse {
  private final DuckDBConnection connection;

  private DuckDbWarehouse(DuckDBConnection connection) {
    this.connection = connection;
  }

  static DuckDbWarehouse open(String url) {
    try {
      DuckDBConnection connection = DuckDbLibrary.connect(url);
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET TimeZone = 'UTC'");
        // Rows have keys, not places; without this a large insert is held in memory to keep order.
        statement.execute("SET preserve_insertion_order = false");
      }
      refuseMemory(url, connection);
      connection.setAutoCommit(false);
      return new DuckDbWarehouse(connection);
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  /** DuckDB takes an URL without a file, or with one of data, as a database that ends with us. */
  private static void refuseMemory(String url, DuckDBConnection connection) throws SQLException {
    String path;
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT path FROM duckdb_databases() WHERE database_name = current_database()")) {
      path = rows.next() ? rows.getString(1) : null;
    }
    if (path == null || path.isEmpty()) {
      connection.close();
      throw RunException.usage(
          url
              + " names no database's file: DuckDB would keep the rows in memory, and they would be"
              + " gone\nGive jdbc:duckdb:FILE or FILE.duckdb");
    }
  }

  @Override
  public Dialect dialect() {
    return new DuckDbDialect();
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void lock() {
    // Opening the file took its lock.
  }

  @Override
  public RowSink into(Table table, boolean temporary, RowFields fields, String runId)
      throws SQLException {
    String catalog = temporary ? "temp" : connection.getCatalog();
    return new DuckDbAppendSink(
        connection.createAppender(catalog, "main", table.name()), fields, Optional.of(runId));
  }

  /**
   * None: DuckDB joins by hashing and filters by each column's zone maps; its indexes serve keys,
   * and each more slows the load (docs/warehouses.md has the figures).
   */
  @Override
  public List<String> indexes(Table table) {
    return List.of();
  }

  /** A field is added behind those that are there; a cast goes by their names. */
  @Override
  public boolean widen(Table table, Column column, String there) throws SQLException {
    if (!(column.type() instanceof ListOf list && list.element() instanceof StructOf)) {
      return false;
    }
    String ours = dialect().type(column.type());
    try (Statement statement = connection.createStatement();
        ResultSet named = statement.executeQuery("SELECT typeof(CAST(NULL AS " + ours + "))")) {
      named.next();
      String today = named.getString(1);
      if (there.equals(today)) {
        return false;
      }
      if (there.startsWith(fields(today))) {
        throw WarehouseStructure.newer(table.name() + "." + column.name() + " of " + there);
      }
    }
    execute(
        "ALTER TABLE %s ALTER COLUMN %s SET DATA TYPE %s"
            .formatted(dialect().quote(table.name()), dialect().quote(column.name()), ours));
    return true;
  }

  /** The type without the brackets that end it. */
  private static String fields(String listOfStructs) {
    return listOfStructs.substring(0, listOfStructs.length() - ")[]".length());
  }

  @Override
  public String rolesView() {
    return """
    CREATE OR REPLACE VIEW event_roles AS
    SELECT event_mention_id, doc_id, event_id, event_type, event_date, modality, r."role",
      r."entity_id", r."text", r."begin", r."end",
      coalesce(r."confidence", confidence) AS confidence
    FROM (SELECT event_mention_id, doc_id, event_id, event_type, event_date, modality, confidence,
      unnest(roles) AS r FROM event_mentions)\
    """;
  }

  /** Three times faster here than an ordered aggregate, which sorts each group by itself. */
  @Override
  public String sortedList(String column) {
    return "list_sort(list_distinct(list(" + column + ")))";
  }

  @Override
  public RunException explain(SQLException failure) {
    return refusal(failure);
  }

  private static RunException refusal(SQLException failure) {
    String message = String.valueOf(failure.getMessage());
    String words = message.toLowerCase(Locale.ROOT);
    String advice;
    if (words.contains(DuckDbLibrary.FOLDER)) {
      advice = "Nothing was loaded";
    } else if (words.contains("could not set lock")) {
      advice = "Another program has the file open: close it, or load into another file";
    } else if (words.contains("no space left") || words.contains("could not write")) {
      advice = "Free space on the disk of the database, then load again";
    } else if (words.contains("out of memory")) {
      advice = "Give DuckDB room to spill, as in --to 'jdbc:duckdb:FILE;memory_limit=8GB'";
    } else if (words.contains("not a valid duckdb") || words.contains("storage version")) {
      advice = "It is not a database of this DuckDB's version: load into another file";
    } else if (words.contains("constraint violation") || words.contains("duplicate key")) {
      advice = "The run has two rows of one key, nothing was changed: run the job again, then load";
    } else if (words.contains("cannot open file") || words.contains("permission")) {
      advice = "See that the folder exists and may be written";
    } else {
      advice = "The warehouse is as it was";
    }
    return new RunException(ExitStatus.FAILED, "DuckDB: " + message + "\n" + advice, failure);
  }

  @Override
  public void close() throws SQLException {
    try (DuckDBConnection closing = connection) {
      if (!closing.isClosed()) {
        closing.rollback();
      }
    }
  }
}
