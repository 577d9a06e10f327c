package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.khabar.run.RunException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that fills the disk up is refused, and goes through once there is room. */
class FullDiskTest {
  private static final int LARGE_MEGABYTES = 400;

  @TempDir Path directory;

  private final MadeNews news = new MadeNews(4000, 2);
  private final MadeNews few = new MadeNews(20, 2);

  @Test
  void in_duckdb() throws Exception {
    try (SmallDisk disk = disk(8)) {
      fill(disk, "jdbc:duckdb:" + disk.directory().resolve("warehouse.duckdb"));
    }
  }

  @Test
  void in_postgresql() throws Exception {
    Optional<Path> programs = PostgreSqlServer.programs();
    assumeTrue(programs.isPresent(), "skipped: no PostgreSQL server in /usr/lib/postgresql/*/bin");
    try (SmallDisk disk = disk(18);
        PostgreSqlServer server = PostgreSqlServer.start(programs.get())) {
      fill(disk, server.create("narrow", disk.directory()));
    }
  }

  private SmallDisk disk(int megabytes) throws Exception {
    Optional<SmallDisk> disk = SmallDisk.mount(megabytes);
    assumeTrue(disk.isPresent(), "skipped: this process may not mount a small file system");
    return disk.get();
  }

  private void fill(SmallDisk disk, String url) throws Exception {
    Path little = MadeRun.publish(directory, "little", news.names(), few.day(0));
    Path much = MadeRun.publishLarge(directory, "much", news, 1);
    assertEquals(RunLoader.Outcome.LOADED, LoadContract.load(url, little));
    var before = WarehouseRows.of(url);
    RunException refusal = assertThrows(RunException.class, () -> LoadContract.load(url, much));
    assertTrue(refusal.getMessage().contains("load again"), refusal.getMessage());
    assertTrue(
        refusal.getMessage().toLowerCase(Locale.ROOT).contains("space"), refusal.getMessage());
    assertEquals(before, WarehouseRows.of(url));
    disk.grow(LARGE_MEGABYTES);
    assertEquals(RunLoader.Outcome.LOADED, LoadContract.load(url, much));
  }
}
