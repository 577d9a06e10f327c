package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.run.Dataset;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** load, ddl and show as a person uses them, on the sample's run as version 1 published it. */
class WarehouseCommandsTest {
  private static final Path SAMPLE = Path.of("src/test/resources/runs/v2/sample-2026-02-10");

  @TempDir Path directory;
  private Path run;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void copyRun() throws IOException {
    run = directory.resolve("out/sample-2026-02-10");
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = run.resolve(SAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private int khabar(String... words) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    CommandLine commands =
        Khabar.commandLine(
            () -> {
              throw new AssertionError("no pipeline is needed");
            });
    return commands
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }

  @Test
  void load_fills_a_duckdb_file_beside_the_run_and_says_so_once() {
    assertEquals(0, khabar("load", run.toString()), err.toString());
    assertTrue(Files.exists(directory.resolve("out/warehouse.duckdb")));
    assertTrue(out.toString().contains("sample-2026-02-10 loaded: "), out.toString());
    assertTrue(out.toString().contains("out/warehouse.duckdb"), out.toString());
    assertEquals(0, khabar("load", run.toString()));
    assertTrue(out.toString().contains("was loaded before and has not changed"), out.toString());
  }

  @Test
  void load_of_no_run_and_into_no_warehouse_fails_with_a_reason() {
    assertEquals(1, khabar("load", directory.toString()));
    assertTrue(err.toString().contains("_SUCCESS is missing"), err.toString());
    assertEquals(2, khabar("load", run.toString(), "--to", "jdbc:oracle:x?password=secret"));
    assertTrue(err.toString().contains("Give jdbc:duckdb:FILE"), err.toString());
    assertTrue(!err.toString().contains("secret"), err.toString());
  }

  @Test
  void load_into_a_server_that_is_not_there_says_what_to_see_to() {
    assertEquals(1, khabar("load", run.toString(), "--to", "jdbc:postgresql://127.0.0.1:1/news"));
    assertTrue(err.toString().contains("see that the server runs"), err.toString());
  }

  @Test
  void load_into_a_file_that_is_no_database_says_so() throws IOException {
    Path file = directory.resolve("letter.duckdb");
    Files.writeString(file, "a letter to nobody, long enough to have a header\n".repeat(100));
    assertEquals(1, khabar("load", run.toString(), "--to", file.toString()));
    assertTrue(err.toString().contains("load into another file"), err.toString());
  }

  @Test
  void load_into_a_warehouse_that_ends_with_the_program_is_refused() throws IOException {
    Path data = Files.writeString(directory.resolve("news.csv"), "a,b\n1,2\n");
    for (String url : List.of("jdbc:duckdb:", "jdbc:duckdb::memory:", "jdbc:duckdb:" + data)) {
      assertEquals(2, khabar("load", run.toString(), "--to", url), url);
      assertTrue(err.toString().contains("Give jdbc:duckdb:FILE"), err.toString());
    }
  }

  @Test
  void load_into_a_folder_that_is_not_there_says_so_whatever_its_name() {
    String file = directory.resolve("clock/news.duckdb").toString();
    assertEquals(1, khabar("load", run.toString(), "--to", file));
    assertTrue(err.toString().contains("See that the folder exists"), err.toString());
  }

  @Test
  void load_without_room_for_duckdbs_library_says_which_folder_lacks_it() throws Exception {
    Path none = Files.createFile(directory.resolve("none"));
    Process load =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + none,
                "-cp",
                System.getProperty("java.class.path"),
                Khabar.class.getName(),
                "load",
                run.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(load.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, load.waitFor(), said);
    assertTrue(said.contains("cannot be unpacked in " + none), said);
    assertTrue(!said.contains("Exception in thread"), said);
  }

  @Test
  void show_and_names_refuse_a_run_that_is_not_published() throws IOException {
    Files.delete(run.resolve("_SUCCESS"));
    assertEquals(1, khabar("show", run.toString(), "events"));
    assertTrue(err.toString().contains("_SUCCESS is missing"), err.toString());
    assertEquals("", out.toString());
    assertEquals(1, khabar("names", run.toString()));
  }

  @Test
  void show_reads_the_rejects_of_a_run_that_had_too_many() throws IOException {
    Path aside = directory.resolve("out/_rejects/sample-2026-02-10");
    Files.createDirectories(aside);
    Files.move(run.resolve("rejects"), aside.resolve("rejects"));
    assertEquals(0, khabar("show", aside.toString(), "rejects"));
    assertEquals(4, out.toString().lines().count(), out.toString());
    assertEquals(1, khabar("show", aside.toString(), "events"));
  }

  @Test
  void show_prints_rows_that_meet_the_conditions() {
    assertEquals(
        0,
        khabar("show", run.toString(), "entity_events", "--where", "entity_name=بايدن", "--json"));
    assertTrue(out.toString().lines().count() > 0);
    assertTrue(out.toString().lines().allMatch(line -> line.contains("بايدن")), out.toString());
    assertTrue(err.toString().contains("these contain it"), err.toString());
    assertEquals(
        0,
        khabar("show", run.toString(), "events", "--where", "event_type!=CONSULT", "--limit", "3"));
    assertEquals(5, out.toString().lines().count());
  }

  @Test
  void show_compares_numbers_and_dates_by_their_order() {
    String[] show = {"show", run.toString(), "events", "--json", "--where"};
    assertEquals(0, khabar(with(show, "killed>10")));
    assertTrue(out.toString().lines().count() > 0, "no event with so many killed");
    assertTrue(
        out.toString().lines().noneMatch(line -> line.contains("\"killed\":null")), out.toString());
    assertEquals(0, khabar(with(show, "event_date<=2025-12-31")));
    assertTrue(
        out.toString().lines().noneMatch(line -> line.contains("\"event_date\":\"2026")),
        out.toString());
    assertEquals(2, khabar(with(show, "killed>many")));
    assertTrue(err.toString().contains("killed is a number"), err.toString());
    assertEquals(2, khabar(with(show, "killed=many")));
    assertEquals(2, khabar(with(show, "event_date>05/03/2024")));
    assertTrue(err.toString().contains("write YYYY-MM-DD"), err.toString());
    assertEquals(2, khabar(with(show, "event_date=أمس")));
    assertEquals(0, khabar(with(show, "event_date=")));
    assertEquals(0, khabar(with(show, "first_published>=2025-09-01T10:00:00Z")));
    assertEquals(2, khabar(with(show, "event_type>AID")));
    assertTrue(err.toString().contains("no order"), err.toString());
  }

  private static String[] with(String[] words, String last) {
    String[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = last;
    return more;
  }

  @Test
  void show_has_columns_to_start_with_for_every_dataset() {
    for (Dataset dataset : Dataset.values()) {
      assertEquals(0, khabar("show", run.toString(), dataset.folder(), "--limit", "2"));
      assertTrue(out.toString().lines().count() > 2, dataset.folder() + ": " + out);
    }
  }

  @Test
  void show_says_so_where_there_is_no_row_and_no_run() {
    assertEquals(0, khabar("show", run.toString(), "entities", "--where", "mention_count<1"));
    assertTrue(err.toString().contains("No row"), err.toString());
    assertEquals(1, khabar("show", directory.toString(), "entities"));
    assertTrue(err.toString().contains("manifest.json is missing"), err.toString());
    assertEquals(2, khabar("show", run.toString(), "entities", "--limit", "-1"));
  }

  @Test
  void show_tells_the_nearest_word_for_a_wrong_one() {
    assertEquals(2, khabar("show", run.toString(), "entites"));
    assertTrue(err.toString().contains("did you mean 'entities'"), err.toString());
    assertEquals(2, khabar("show", run.toString(), "events", "--where", "event_typ=AID"));
    assertTrue(err.toString().contains("did you mean 'event_type'"), err.toString());
    assertEquals(2, khabar("show", run.toString(), "events", "--where", "AID"));
    assertTrue(err.toString().contains("COLUMN=VALUE"), err.toString());
  }

  @Test
  void ddl_prints_a_script_and_refuses_an_unknown_dialect() {
    assertEquals(0, khabar("ddl", "--dialect=snowflake"));
    assertTrue(out.toString().contains("COPY INTO \"ENTITY_EVENTS\""), out.toString());
    assertEquals(2, khabar("ddl", "--dialect=dbase"));
    assertTrue(err.toString().contains("bigquery, snowflake"), err.toString());
  }
}
