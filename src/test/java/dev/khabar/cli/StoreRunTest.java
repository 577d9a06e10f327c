package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.pipeline.BeamNewsJob;
import dev.khabar.pipeline.MemoryFileSystem;
import dev.khabar.run.Digests;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Runs whose input, tables and output lie in a store that only the engine reaches. */
class StoreRunTest {
  private static final String STORE = "memory://bucket";
  private static final String TABLE = "crm:77\tPERSON\tسامر الحوراني\t\tJO\t\t\n";
  private static final String NEWS =
      """
      {"id":"n1","text":"أعلن الوزير سامر الحوراني يوم الأحد افتتاح جسر جديد في مدينة البصرة."}
      {"id":"n2","text":"زار الرئيس العراقي مدينة الموصل والتقى عددا من سكانها."}
      """;

  @TempDir private Path folder;
  private Path job;

  @BeforeEach
  void writeJob() throws IOException {
    job = Files.writeString(folder.resolve("news.yaml"), "name: news\n");
    MemoryFileSystem.put(STORE + "/in/a.jsonl", NEWS.getBytes(StandardCharsets.UTF_8));
    MemoryFileSystem.put(
        STORE + "/in/b.jsonl", "{\"text\":\n".repeat(3).getBytes(StandardCharsets.UTF_8));
    MemoryFileSystem.put(STORE + "/my.tsv", TABLE.getBytes(StandardCharsets.UTF_8));
    MemoryFileSystem.put(
        STORE + "/wrong.tsv",
        (TABLE + "b\tPERSONE\tنادر\t\t\t\t\n").getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_table_of_the_store_gives_the_rows_that_a_file_of_this_machine_gives() throws IOException {
    Path table = Files.writeString(folder.resolve("my.tsv"), TABLE);
    assertEquals("", run("here", table.toString()));
    assertEquals("", run("there", STORE + "/my.tsv"));

    Path here = fetched("here");
    Path there = fetched("there");
    assertTrue(
        SampleRows.lines(there, "entities", "canonical_id").contains("crm:77"), "the table counts");
    for (String dataset : List.of("articles", "entity_mentions", "entities", "entity_events")) {
      assertEquals(SampleRows.of(here, dataset), SampleRows.of(there, dataset), dataset);
    }
    JsonNode manifest = new ObjectMapper().readTree(there.resolve("manifest.json").toFile());
    assertEquals(Digests.sha256(TABLE), manifest.at("/versions/lexicon.entities").asText());
    assertEquals(
        List.of(),
        MemoryFileSystem.names().stream().filter(name -> name.contains("/.khabar/")).toList());
  }

  @Test
  void a_table_of_the_store_with_an_error_ends_with_2_and_its_file_line_and_reason() {
    String said = run("wrong", STORE + "/wrong.tsv");

    assertTrue(said.startsWith("2 "), said);
    assertTrue(said.contains(STORE + "/wrong.tsv:2: unknown type 'PERSONE'"), said);
  }

  @Test
  void a_table_that_the_store_has_not_ends_with_2_and_its_name() {
    String said = run("none", STORE + "/none.tsv");

    assertTrue(said.startsWith("2 "), said);
    assertTrue(said.contains(STORE + "/none.tsv"), said);
  }

  @Test
  void too_many_rejects_end_with_4_and_lie_beside_the_runs() throws IOException {
    String said = run("broken", STORE + "/my.tsv", "--maxRejects=2");

    assertTrue(said.startsWith("4 "), said);
    assertTrue(said.contains("3 of 5 records were rejected"), said);
    assertEquals(3, SampleRows.of(fetchedFrom("broken/_rejects/news"), "rejects").size());
  }

  /** What it says on standard error behind its exit status; nothing where that is 0. */
  private String run(String output, String table, String... more) {
    List<String> words = new ArrayList<>();
    words.addAll(
        List.of(
            "run",
            job.toString(),
            "--input=" + STORE + "/in/*",
            "--output=" + STORE + "/" + output,
            "--lexicons.entities=" + table,
            "--maxRejects=3"));
    words.addAll(List.of(more));
    CommandLine program = Khabar.commandLine(BeamNewsJob::new);
    StringWriter said = new StringWriter();
    program.setErr(new PrintWriter(said));
    int status = program.execute(words.toArray(String[]::new));
    return status == 0 ? "" : status + " " + said;
  }

  private Path fetched(String output) throws IOException {
    return fetchedFrom(output + "/news");
  }

  private Path fetchedFrom(String prefix) throws IOException {
    Path copy = folder.resolve(prefix);
    MemoryFileSystem.fetch(STORE + "/" + prefix, copy);
    return copy;
  }
}
