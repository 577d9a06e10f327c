package dev.khabar.run.load;

import dev.khabar.run.ExitStatus;
import dev.khabar.run.RunException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.PGConnection;

/** A schema of a PostgreSQL server: the first of the connection's search path. */
final class PostgreSqlWarehouse implements Warehouse {
  /** SQLSTATE invalid_table_definition. */
  private static final String OTHER_COLUMNS = "42P16";

  private final Connection connection;

  private PostgreSqlWarehouse(Connection connection) {
    this.connection = connection;
  }

  static PostgreSqlWarehouse open(String url) {
    Properties properties = new Properties();
    // As psql does; the driver itself reads the other places (the URL, ~/.pgpass).
    Optional.ofNullable(System.getenv("PGPASSWORD"))
        .ifPresent(password -> properties.setProperty("password", password));
    properties.setProperty("ApplicationName", "khabar load");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    try {
      Connection connection = DriverManager.getConnection(url, properties);
      connection.setAutoCommit(false);
      PostgreSqlWarehouse warehouse = new PostgreSqlWarehouse(connection);
      warehouse.execute("SET LOCAL work_mem = '256MB'");
      warehouse.execute("SET LOCAL maintenance_work_mem = '256MB'");
      return warehouse;
    } catch (SQLException e) {
      throw refusal(e);
    }
  }

  @Override
  public Dialect dialect() {
    return new PostgreSqlDialect();
  }

  @Override
  public Connection connection() {
    return connection;
  }

  @Override
  public void lock() throws SQLException {
    execute("SELECT pg_advisory_xact_lock(hashtext('khabar load ' || current_schema()))");
  }

  @Override
  public RowSink into(Table table, boolean temporary, RowFields fields, String runId)
      throws SQLException {
    // Rows of a table that nobody else can see yet may be written as final (FREEZE).
    String copy =
        "COPY %s FROM STDIN (FORMAT binary, FREEZE)".formatted(dialect().quote(table.name()));
    return new PostgreSqlCopySink(
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy), fields, runId);
  }

  @Override
  public List<String> indexes(Table table) {
    return CreateTable.indexes(dialect(), table);
  }

  @Override
  public String rolesView() {
    return """
    CREATE OR REPLACE VIEW event_roles AS
    SELECT m.event_mention_id, m.doc_id, m.event_id, m.event_type, m.event_date, m.modality,
      r."role" COLLATE "C" AS "role", r."entity_id" COLLATE "C" AS "entity_id", r."text",
      r."begin", r."end", coalesce(r."confidence", m.confidence) AS confidence
    FROM event_mentions m CROSS JOIN LATERAL jsonb_to_recordset(m.roles)
      AS r("role" text, "entity_id" text, "text" text, "begin" integer, "end" integer,
        "confidence" double precision)\
    """;
  }

  @Override
  public String sortedList(String column) {
    return "array_agg(DISTINCT " + column + " ORDER BY " + column + ")";
  }

  /** A view whose columns became others cannot be replaced here: it goes and comes back. */
  @Override
  public void replaceView(String statement) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      execute(statement);
    } catch (SQLException e) {
      if (!OTHER_COLUMNS.equals(e.getSQLState())) {
        throw e;
      }
      connection.rollback(before);
      execute("DROP VIEW " + statement.split("\\s+", 6)[4]);
      execute(statement);
    }
  }

  @Override
  public RunException explain(SQLException failure) {
    return refusal(failure);
  }

  private static RunException refusal(SQLException failure) {
    String state = Optional.ofNullable(failure.getSQLState()).orElse("");
    String advice;
    if (state.startsWith("28")) {
      advice = "Give user and password in the URL (?user=...), in PGPASSWORD or in ~/.pgpass";
    } else if (state.equals("3D000")) {
      advice = "Make the database first: createdb NAME";
    } else if (state.equals("3F000")) {
      advice = "Make the schema first: CREATE SCHEMA NAME";
    } else if (state.startsWith("08") || state.startsWith("57P")) {
      advice =
          "The connection failed or was lost, nothing was changed: see that the server runs and"
              + " load again";
    } else if (state.startsWith("53")) {
      advice = "The server is out of disk or memory, nothing was changed: free some and load again";
    } else if (state.equals("2BP01")) {
      advice = "A view of yours is built on one that has other columns now: drop yours, load again";
    } else if (state.equals("23505")) {
      advice = "The run has two rows of one key, nothing was changed: run the job again, then load";
    } else if (state.equals("42501")) {
      advice = "Grant the user CREATE and USAGE on the schema and ownership of khabar's tables";
    } else {
      advice = "The warehouse is as it was";
    }
    return new RunException(
        ExitStatus.FAILED, "PostgreSQL: " + failure.getMessage() + "\n" + advice, failure);
  }

  @Override
  public void close() throws SQLException {
    try (Connection closing = connection) {
      if (!closing.isClosed()) {
        closing.rollback();
      }
    }
  }
}
