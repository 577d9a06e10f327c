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

  /** How many kills must come before the load is done. */
  private static final int UNDONE = 20;

  /** Where the machine has become faster since a load was timed, another warehouse is killed. */
  private static final int WAREHOUSES = 5;

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
    kill(name -> "jdbc:duckdb:" + directory.resolve(name + ".duckdb"));
  }

  @Test
  void at_twenty_moments_and_more_in_postgresql() throws Exception {
    Optional<Path> programs = PostgreSqlServer.programs();
    assumeTrue(programs.isPresent(), "skipped: no PostgreSQL server in /usr/lib/postgresql/*/bin");
    try (PostgreSqlServer server = PostgreSqlServer.start(programs.get())) {
      kill(server::create);
    }
  }

  /** Makes an empty warehouse and gives its address. */
  private interface Warehouses {
    String create(String name) throws Exception;
  }

  /** A load into a warehouse of its own tells how long one takes and what it leaves. */
  private void kill(Warehouses warehouses) throws Exception {
    Path first = MadeRun.publish(directory, "first", news.names(), news.day(0));
    List<MadeArticle> both = new ArrayList<>(news.day(1));
    both.add(news.article(5, 40));
    Path second = MadeRun.publish(directory, "second", news.names(), both);
    String measured = warehouses.create("measured");
    load(measured, first);
    long start = System.nanoTime();
    assertEquals(0, loading(measured, second).waitFor());
    long whole = System.nanoTime() - start;
    SortedMap<String, String> after = WarehouseRows.of(measured);

    int undone = 0;
    for (int i = 0; i < WAREHOUSES && undone < UNDONE; i++) {
      String url = warehouses.create("killed" + i);
      load(url, first);
      int moments = killUntilDone(url, second, whole, after);
      undone += moments;
      whole = whole * (moments + 1) / MOMENTS;
      load(url, second);
      assertEquals(after, WarehouseRows.of(url));
    }
    System.out.println("killed " + undone + " times before the load was done");
    assertTrue(undone >= UNDONE, "killed before the end only " + undone + " times");
  }

  /** Kills load after load, each a little later; how many were killed before one was done. */
  private int killUntilDone(String url, Path run, long whole, SortedMap<String, String> after)
      throws Exception {
    SortedMap<String, String> before = WarehouseRows.of(url);
    for (int moment = 0; moment < MOMENTS; moment++) {
      Process process = loading(url, run);
      process.waitFor(whole * (moment + 1) / MOMENTS, TimeUnit.NANOSECONDS);
      process.destroyForcibly().waitFor();
      SortedMap<String, String> found = WarehouseRows.of(url);
      if (found.equals(after)) {
        return moment;
      }
      assertEquals(before, found, "half a load is there, moment " + moment);
    }
    return MOMENTS;
  }

  private static void load(String url, Path run) {
    new RunLoader(url, line -> {}).load(new LocalStorage(), run.toString());
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
