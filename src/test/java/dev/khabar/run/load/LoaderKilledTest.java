package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.khabar.run.LocalStorage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A loader that is killed (SIGKILL) at any moment leaves the warehouse before or after the load.
 */
@Tag("long")
@Timeout(value = 3, unit = TimeUnit.HOURS)
class LoaderKilledTest {
  private static final int MOMENTS = 30;

  /** How many of the moments must come before the load is done. */
  private static final int UNDONE = 20;

  @TempDir Path directory;

  private final MadeNews news = new MadeNews(1500, 2);

  /** What the killed process runs. */
  static final class Loading {
    private Loading() {}

    public static void main(String[] args) {
      new RunLoader(args[0], System.out::println).load(new LocalStorage(), args[1]);
    }
  }

  @Test
  void at_twenty_moments_and_more_in_duckdb() throws Exception {
    kill(
        "jdbc:duckdb:" + directory.resolve("killed.duckdb"),
        "jdbc:duckdb:" + directory.resolve("measured.duckdb"));
  }

  @Test
  void at_twenty_moments_and_more_in_postgresql() throws Exception {
    Optional<Path> programs = PostgreSqlServer.programs();
    assumeTrue(programs.isPresent(), "skipped: no PostgreSQL server in /usr/lib/postgresql/*/bin");
    try (PostgreSqlServer server = PostgreSqlServer.start(programs.get())) {
      kill(server.create("killed"), server.create("measured"));
    }
  }

  /**
   * Kills loads into the first warehouse; one into the second tells how long a load takes and what
   * it leaves.
   */
  private void kill(String url, String measured) throws Exception {
    Path first = MadeRun.publish(directory, "first", news.names(), news.day(0));
    List<MadeArticle> both = new ArrayList<>(news.day(1));
    both.add(news.article(5, 40));
    Path second = MadeRun.publish(directory, "second", news.names(), both);
    new RunLoader(url, line -> {}).load(new LocalStorage(), first.toString());
    SortedMap<String, String> before = WarehouseRows.of(url);

    new RunLoader(measured, line -> {}).load(new LocalStorage(), first.toString());
    long start = System.nanoTime();
    assertEquals(0, loading(measured, second).waitFor());
    long whole = System.nanoTime() - start;
    SortedMap<String, String> after = WarehouseRows.of(measured);

    int undone = 0;
    for (int moment = 0; moment < MOMENTS && undone == moment; moment++) {
      Process process = loading(url, second);
      process.waitFor(whole * (moment + 1) / MOMENTS, TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
      SortedMap<String, String> found = WarehouseRows.of(url);
      boolean done = found.equals(after);
      assertTrue(done || found.equals(before), "half a load is there, moment " + moment);
      undone += done ? 0 : 1;
    }
    System.out.println("killed " + undone + " times before the load was done, of " + MOMENTS);
    assertTrue(undone >= UNDONE, "killed before the end only " + undone + " times");
    new RunLoader(url, line -> {}).load(new LocalStorage(), second.toString());
    assertEquals(after, WarehouseRows.of(url));
  }

  private Process loading(String url, Path run) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            Loading.class.getName(),
            url,
            run.toString())
        .redirectErrorStream(true)
        .redirectOutput(Files.createTempFile(directory, "loading", ".log").toFile())
        .start();
  }
}
