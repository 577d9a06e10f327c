package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.khabar.run.LocalStorage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast a run of a million entity events loads, how large it lies, and how long the ready
 * questions take on it. Prints what it measures.
 */
@Tag("long")
class LoadMeasuresTest {
  private static final int ARTICLES_A_DAY = 10_000;
  private static final int DAYS = Integer.getInteger("khabar.measure.days", 70);

  @TempDir Path directory;

  @Test
  void a_million_entity_events_load_into_duckdb_at_50_000_rows_a_second() throws Exception {
    Path file = directory.resolve("warehouse.duckdb");
    double rate = measure("jdbc:duckdb:" + file);
    say("size on disk: %.0f MB", Files.size(file) / 1e6);
    assertTrue(rate >= 50_000, "rows a second: " + rate);
  }

  @Test
  void a_million_entity_events_load_into_postgresql_at_20_000_rows_a_second() throws Exception {
    Optional<Path> programs = PostgreSqlServer.programs();
    assumeTrue(programs.isPresent(), "skipped: no PostgreSQL server in /usr/lib/postgresql/*/bin");
    try (PostgreSqlServer server = PostgreSqlServer.start(programs.get(), true)) {
      String url = server.create("measured");
      double rate = measure(url);
      say(
          "size on disk: %.0f MB",
          number(url, "SELECT pg_database_size(current_database())") / 1e6);
      assertTrue(rate >= 20_000, "rows a second: " + rate);
    }
  }

  private double measure(String url) throws Exception {
    Path run = MadeRun.publishLarge(directory, "measured", new MadeNews(ARTICLES_A_DAY, 100), DAYS);
    long start = System.nanoTime();
    RunLoader.Loaded loaded =
        new RunLoader(url, line -> say("%6.1f s  %s", seconds(start), line))
            .load(new LocalStorage(), run.toString());
    double took = seconds(start);
    long rows = loaded.rows().values().stream().mapToLong(n -> n).sum();
    say("%s", loaded.rows());
    say(
        "%,d rows, %.0f MB of Avro in %.1f s: %,.0f rows/s, %.1f MB/s",
        rows, loaded.run().bytes() / 1e6, took, rows / took, loaded.run().bytes() / 1e6 / took);
    say(
        "entities %,.0f, events %,.0f, entity events %,.0f",
        number(url, "SELECT count(*) FROM entities"),
        number(url, "SELECT count(*) FROM events"),
        number(url, "SELECT count(*) FROM entity_events"));
    return rows / took;
  }

  private static double number(String url, String question) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      rows.next();
      return rows.getDouble(1);
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String form, Object... values) {
    System.out.println(String.format(Locale.ROOT, form, values));
  }
}
