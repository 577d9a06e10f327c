package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.pipeline.BeamNewsJob;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands about entities, and a job's own table of them, as a person uses them. */
class EntityCommandsTest {
  private static final Path RUN = Path.of("src/test/resources/runs/v1/sample-2026-02-10");
  private static final String CASES = "src/test/gold/entities.jsonl";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void evaluate_entities_prints_figures_of_both_measures() throws IOException {
    assertEquals(0, khabar("evaluate", "entities", CASES, "--gold-mentions", "--json"));
    JsonNode figures = new ObjectMapper().readTree(out.toString()).get("gold_mentions");
    assertEquals(figures.get("gold").asInt(), figures.get("found").asInt());
    assertTrue(figures.get("b_cubed").get("f1").asDouble() > 0.99);
    assertTrue(figures.get("ceaf_e").get("f1").asDouble() > 0.99);
  }

  @Test
  void evaluate_entities_tells_which_line_is_no_gold() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), "{\"text\":");
    assertEquals(1, khabar("evaluate", "entities", gold.toString()));
    assertTrue(err.toString().contains("gold.jsonl:1: "), err.toString());
  }

  @Test
  void names_lists_what_no_table_knows_the_most_frequent_first() {
    assertEquals(0, khabar("names", RUN.toString(), "--top", "5"), err.toString());
    List<String> lines = out.toString().lines().toList();
    assertEquals(7, lines.size(), out.toString());
    assertTrue(lines.get(0).contains("mentions"), out.toString());
    List<Integer> articles =
        lines.subList(2, 7).stream()
            .map(line -> Integer.valueOf(line.substring(line.lastIndexOf(' ') + 1)))
            .toList();
    for (int i = 1; i < articles.size(); i++) {
      assertTrue(articles.get(i - 1) >= articles.get(i), out.toString());
    }
  }

  @Test
  void names_takes_no_unknown_type_and_no_negative_number() {
    assertEquals(2, khabar("names", RUN.toString(), "--type", "FOO"));
    assertTrue(err.toString().contains("PERSON, LOCATION, ORGANIZATION, MISC"), err.toString());
    assertEquals(2, khabar("names", RUN.toString(), "--top=-1"));
    assertTrue(err.toString().contains("--top takes a number of names"), err.toString());
  }

  @Test
  void names_begins_a_table_that_the_program_reads_once_ids_are_written() throws IOException {
    assertEquals(0, khabar("names", RUN.toString(), "--type", "person", "--table"));
    List<String> rows = out.toString().lines().toList();
    assertTrue(rows.size() > 1, out.toString());
    Path table =
        Files.write(
            folder.resolve("my.tsv"),
            List.of(rows.get(0), "my:1" + rows.get(1)),
            StandardCharsets.UTF_8);
    assertTrue(rows.get(1).startsWith("\tPERSON\t"), rows.get(1));
    assertEquals(
        0,
        khabar("evaluate", "entities", CASES, "--gold-mentions", "--table", table.toString()),
        err.toString());
  }

  @Test
  void a_table_with_an_error_stops_a_run_at_its_start_with_file_line_and_reason()
      throws IOException {
    Path table = Files.writeString(folder.resolve("my.tsv"), "# mine\na\tPERSONE\tسامر\n");
    Path job = job("lexicons:\n  entities: my.tsv\n");
    assertEquals(2, khabar("run", job.toString()));
    assertTrue(
        err.toString().contains(table.getFileName() + ":2: unknown type 'PERSONE'"),
        err.toString());
    assertFalse(Files.exists(folder.resolve("out/mine/_SUCCESS")));
  }

  @Test
  void a_table_of_an_unknown_kind_stops_a_run_and_the_nearest_is_named() throws IOException {
    Files.writeString(folder.resolve("my.tsv"), "a\tPERSON\tسامر\n");
    assertEquals(2, khabar("run", job("lexicons:\n  entitys: my.tsv\n").toString()));
    assertTrue(err.toString().contains("entities"), err.toString());
  }

  private Path job(String keys) throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"), "{\"id\":\"1\",\"text\":\"وصل سامر إلى عمان.\"}\n");
    return Files.writeString(
        folder.resolve("job.yaml"), "name: mine\ninput: news.jsonl\noutput: out\n" + keys);
  }

  private int khabar(String... words) {
    CommandLine commands = Khabar.commandLine(BeamNewsJob::new);
    return commands
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }
}
