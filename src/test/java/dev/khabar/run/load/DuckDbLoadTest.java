package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.run.Dataset;
import dev.khabar.run.RunException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbLoadTest extends LoadContract {
  @TempDir Path directory;

  @Override
  String freshWarehouse(String name) {
    return "jdbc:duckdb:" + directory.resolve(name + ".duckdb");
  }

  private static final List<String> WITH_ROLES =
      List.of("event_mentions", "superseded_event_mentions");

  /** Gives the nested records of roles other fields, as another version has them. */
  private static void retype(String url, String fields) throws SQLException {
    for (String table : WITH_ROLES) {
      execute(url, "ALTER TABLE " + table + " ALTER COLUMN roles SET DATA TYPE " + fields);
    }
    execute(
        url,
        "UPDATE khabar_columns SET data_type = c.data_type FROM information_schema.columns c"
            + " WHERE c.table_name = khabar_columns.table_name"
            + " AND c.column_name = khabar_columns.column_name");
  }

  @Test
  void nested_records_of_an_older_warehouse_get_their_new_fields() throws Exception {
    String url = freshWarehouse("nested");
    Path older = publish("day-00", days(0, 1));
    OtherSchemas.rewrite(
        older,
        Dataset.EVENT_MENTIONS,
        schema -> OtherSchemas.withoutNested(schema, "roles", "confidence"));
    load(url, older);
    retype(
        url,
        "STRUCT(\"role\" VARCHAR, entity_id VARCHAR, \"text\" VARCHAR, \"begin\" INTEGER,"
            + " \"end\" INTEGER)[]");
    Path newer = publish("day-01", days(1, 2));
    assertEquals(RunLoader.Outcome.LOADED, load(url, newer));

    String straight = freshWarehouse("straight");
    load(straight, newer);
    load(straight, older);
    assertEquals(WarehouseRows.of(straight), WarehouseRows.of(url));
    assertEquals(RunLoader.Outcome.REPLACED, load(url, publish("day-00", days(0, 1))));
  }

  @Test
  void nested_records_of_a_newer_warehouse_are_refused() throws Exception {
    String url = freshWarehouse("nested");
    load(url, publish("day-00", days(0, 1)));
    retype(
        url,
        "STRUCT(\"role\" VARCHAR, entity_id VARCHAR, \"text\" VARCHAR, \"begin\" INTEGER,"
            + " \"end\" INTEGER, confidence DOUBLE, mood VARCHAR)[]");
    RunException refusal =
        assertThrows(RunException.class, () -> load(url, publish("day-01", days(1, 2))));
    assertTrue(
        refusal.getMessage().contains("a newer khabar made this warehouse (event_mentions.roles"),
        refusal.getMessage());
  }

  /** Another program that has the file open until its input ends. */
  static final class Holding {
    private Holding() {}

    public static void main(String[] args) throws SQLException, IOException {
      try (Connection connection = DriverManager.getConnection(args[0])) {
        System.out.println(connection.isValid(1) ? "open" : "failed");
        System.in.read();
      }
    }
  }

  @Test
  void a_file_that_another_program_has_open_is_refused() throws Exception {
    String url = freshWarehouse("held");
    Path run = publish("day-00", days(0, 1));
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holding.class.getName(),
                url)
            .start();
    try {
      assertEquals("open", holder.inputReader().readLine());
      RunException refusal = assertThrows(RunException.class, () -> load(url, run));
      assertTrue(
          refusal.getMessage().contains("Another program has the file open"), refusal.getMessage());
    } finally {
      holder.outputWriter().close();
      holder.waitFor();
    }
    assertEquals(RunLoader.Outcome.LOADED, load(url, run));
  }
}
