package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.khabar.run.LocalStorage;
import dev.khabar.run.RunException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgreSqlLoadTest extends LoadContract {
  private static PostgreSqlServer server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<Path> programs = PostgreSqlServer.programs();
    assumeTrue(programs.isPresent(), "skipped: no PostgreSQL server in /usr/lib/postgresql/*/bin");
    server = PostgreSqlServer.start(programs.get());
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  String freshWarehouse(String name) throws Exception {
    return server.create(name);
  }

  @Test
  void a_wrong_password_or_database_is_refused_with_what_to_set() throws Exception {
    Path run = publish("day-00", days(0, 1));
    String url = freshWarehouse("guarded");
    RunException password =
        assertThrows(
            RunException.class, () -> load(url.replace(PostgreSqlServer.PASSWORD, "wrong"), run));
    assertTrue(password.getMessage().contains("in PGPASSWORD"), password.getMessage());
    RunException database =
        assertThrows(RunException.class, () -> load(server.url("nowhere"), run));
    assertTrue(database.getMessage().contains("createdb"), database.getMessage());
    RunException schema =
        assertThrows(RunException.class, () -> load(url + "&currentSchema=nowhere", run));
    assertTrue(schema.getMessage().contains("CREATE SCHEMA"), schema.getMessage());
  }

  @Test
  void a_connection_lost_in_the_middle_leaves_the_old_state() throws Exception {
    String url = freshWarehouse("cut");
    load(url, publish("day-00", days(0, 1)));
    var before = WarehouseRows.of(url);
    Path run = publish("day-01", days(1, 2));
    RunLoader cut =
        new RunLoader(
            url,
            step -> {
              if (step.equals("committing")) {
                cutConnections();
              }
            });
    RunException refusal =
        assertThrows(RunException.class, () -> cut.load(new LocalStorage(), run.toString()));
    assertTrue(refusal.getMessage().contains("nothing was changed"), refusal.getMessage());
    assertEquals(before, WarehouseRows.of(url));
    assertEquals(RunLoader.Outcome.LOADED, load(url, run));
  }

  private static void cutConnections() {
    try {
      execute(
          server.url("postgres"),
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE application_name = 'khabar load'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_schema_of_its_own_holds_the_tables() throws Exception {
    String url = freshWarehouse("shared");
    execute(url, "CREATE SCHEMA of_its_own", "CREATE TABLE articles (number integer)");
    Path run = publish("day-00", days(0, 1));
    assertEquals(RunLoader.Outcome.LOADED, load(url + "&currentSchema=of_its_own", run));
    execute(url, "SELECT doc_id FROM of_its_own.articles", "SELECT number FROM public.articles");
  }
}
