package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.khabar.run.LocalStorage;
import dev.khabar.run.Manifest;
import dev.khabar.run.Rows;
import dev.khabar.run.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The sample's run under what schedulers and machines do to processes. */
@Tag("long")
@Timeout(value = 3, unit = TimeUnit.HOURS)
class KilledRunTest {
  private static final String JOB = "pipelines/sample.yaml";
  private static final String RUN_ID = "sample-2026-02-10";
  private static final int KILLS = Integer.getInteger("khabar.kills", 50);

  @TempDir Path folder;

  @Test
  void a_run_killed_at_random_moments_gives_the_rows_of_an_undisturbed_one() throws Exception {
    Path calm = folder.resolve("calm");
    long start = System.nanoTime();
    assertEquals(0, run(calm).await());
    long millis = (System.nanoTime() - start) / 1_000_000;

    Path hit = folder.resolve("hit");
    Random random = new Random(20261124);
    int kills = 0;
    int published = 0;
    while (kills < KILLS) {
      if (run(hit).killAfter(random.nextLong(millis * 11 / 10))) {
        kills++;
      }
      if (Files.exists(hit.resolve(RUN_ID).resolve(Manifest.SUCCESS))) {
        published++;
        assertEquals(List.of(), verify(hit), "what looks published is whole");
        new LocalStorage().deleteFolder(hit.toString());
      }
    }
    assertEquals(0, run(hit).await(), log());

    assertEquals(List.of(), verify(hit));
    assertEquals(Rows.of(calm.resolve(RUN_ID)), Rows.of(hit.resolve(RUN_ID)));
    assertEquals(Set.of(RUN_ID), names(hit), "the remains of all attempts are gone");
    System.out.printf("%d kills, %d of them after publication%n", kills, published);
  }

  @Test
  void a_run_told_to_end_stops_cleanly_and_publishes_nothing() throws Exception {
    Path output = folder.resolve("out");
    Program run = run(output);
    await("files, ");

    int status = run.terminate();

    assertEquals(128 + 15, status);
    assertTrue(log().contains("was stopped; nothing is published"), log());
    assertEquals(Set.of(), names(output));
  }

  @Test
  void of_two_starts_at_once_one_runs() throws Exception {
    Path output = folder.resolve("out");
    List<Integer> ends = new ArrayList<>();
    Program one = run(output);
    Program two = run(output);
    ends.add(one.await());
    ends.add(two.await());
    ends.sort(null);

    assertEquals(List.of(0, 5), ends, log());
    assertTrue(log().contains("another run holds this output: process "), log());
    assertEquals(List.of(), verify(output));
  }

  @Test
  void a_full_disk_publishes_nothing_and_says_so() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString())
                .start()
                .waitFor()
            == 0,
        "mounting a tmpfs needs root");
    try {
      assertEquals(1, run(disk.resolve("out")).await(), log());
      assertTrue(log().contains("No space left on device"), log());
      assertFalse(Files.exists(disk.resolve("out").resolve(RUN_ID)));

      remount(disk, "size=64m");
      assertEquals(0, run(disk.resolve("out")).await(), log());
      assertEquals(List.of(), verify(disk.resolve("out")));
      assertEquals(Set.of(RUN_ID), names(disk.resolve("out")));
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @Test
  void a_read_only_output_fails_at_once_and_names_it() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    assumeTrue(
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", disk.toString())
                .start()
                .waitFor()
            == 0,
        "mounting a tmpfs needs root");
    try {
      assertEquals(1, run(disk.resolve("out")).await());
      assertTrue(log().contains("the output " + disk.resolve("out")), log());
      assertTrue(log().contains("Read-only file system"), log());
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @Test
  void an_input_that_vanishes_midway_publishes_nothing_and_is_named() throws Exception {
    Path input = Files.createDirectories(folder.resolve("news"));
    for (String name : List.of("a.txt", "b.txt")) {
      Files.writeString(input.resolve(name), "عنوان\n\nافتتح الوزير معرض الكتاب في بغداد.\n");
    }
    Path output = folder.resolve("out");
    Program run = run(output, "--input=" + input);
    await("2 files, ");

    Files.delete(input.resolve("b.txt"));

    assertEquals(1, run.await());
    assertTrue(log().contains(input.resolve("b.txt") + " has vanished"), log());
    assertEquals(Set.of(), names(output));
  }

  private Program run(Path output, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("run", JOB, "--output=" + output));
    words.addAll(List.of(more));
    return Program.start(folder.resolve("log"), words.toArray(String[]::new));
  }

  private void await(String text) throws Exception {
    while (!log().contains(text)) {
      Thread.sleep(50);
    }
  }

  private String log() throws IOException {
    Path log = folder.resolve("log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private static void remount(Path disk, String option) throws Exception {
    new ProcessBuilder("mount", "-o", "remount," + option, disk.toString()).start().waitFor();
  }

  private static List<String> verify(Path output) throws IOException {
    return new Verification(new LocalStorage(), output.resolve(RUN_ID).toString()).differences();
  }

  private static Set<String> names(Path folder) throws IOException {
    try (var listing = Files.list(folder)) {
      return listing
          .map(path -> path.getFileName().toString())
          .collect(TreeSet::new, Set::add, Set::addAll);
    }
  }
}
