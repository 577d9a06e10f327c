package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.pipeline.BeamNewsJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sample's job through the command line, against golden rows. After a change that is meant to
 * change rows, {@code -Dkhabar.golden=write} writes them anew; read the difference before you
 * commit it.
 */
class SampleRunTest {
  private static final Path SAMPLE = Path.of("pipelines/sample.yaml");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/sample");
  private static final List<String> DATASETS =
      List.of(
          "articles",
          "entity_mentions",
          "entities",
          "event_mentions",
          "events",
          "entity_events",
          "rejects");

  @TempDir static Path output;
  private static Path run;

  @BeforeAll
  static void runTheSample() {
    run = publish("sample", 4);
  }

  @Test
  void the_manifest_balances() throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(run.resolve("manifest.json").toFile());
    assertEquals(40, manifest.get("read").asInt());
    assertEquals(35, manifest.get("kept").asInt());
    assertEquals(3, manifest.get("duplicate").asInt());
    assertEquals(2, manifest.get("rejected").asInt());
    assertTrue(Files.exists(run.resolve("_SUCCESS")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "articles; source_uri,source_record,publisher,published_at,language,charset,status,title",
        "entities; type,name,canonical_id,country,mention_count,article_count",
        "event_mentions; event_type,modality,trigger,event_date,date_precision,killed,injured,rule",
        "events; event_type,event_date,key_quality,mention_count,article_count,publisher_count",
        "entity_events; entity_name,role,event_type,event_date,modality,mention_count",
        "rejects; source_uri,source_record,stage,reason"
      })
  void rows_are_the_golden_ones(String dataset, String columns) throws IOException {
    List<String> lines = SampleRows.lines(run, dataset, columns.split(","));
    Path golden = GOLDEN.resolve(dataset + ".tsv");
    if ("write".equals(System.getProperty("khabar.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, lines);
    }
    assertEquals(
        String.join("\n", Files.readAllLines(golden)),
        String.join("\n", lines),
        "rows of " + dataset);
  }

  @Test
  void every_offset_cuts_out_what_its_row_says() throws IOException {
    List<ObjectNode> articles = SampleRows.of(run, "articles");
    for (ObjectNode mention : SampleRows.of(run, "entity_mentions")) {
      assertEquals(mention.get("surface").asText(), cut(articles, mention, mention));
    }
    for (ObjectNode mention : SampleRows.of(run, "event_mentions")) {
      assertEquals(mention.get("trigger").asText(), cut(articles, mention, mention));
      for (JsonNode role : mention.get("roles")) {
        assertEquals(role.get("text").asText(), cut(articles, mention, role));
      }
    }
  }

  @Test
  void every_key_stands_once_and_every_reference_leads_to_a_row() throws IOException {
    Set<String> entities = keys("entities", "entity_id");
    Set<String> events = keys("events", "event_id");
    Set<String> mentions = keys("event_mentions", "event_mention_id");
    keys("articles", "doc_id");
    keys("entity_mentions", "mention_id");
    Set<String> rows = new HashSet<>();
    for (ObjectNode row : SampleRows.of(run, "entity_events")) {
      assertTrue(
          rows.add(
              row.get("entity_id").asText()
                  + row.get("event_id").asText()
                  + row.get("role").asText()));
      assertTrue(entities.contains(row.get("entity_id").asText()));
      assertTrue(events.contains(row.get("event_id").asText()));
      row.get("event_mention_ids").forEach(id -> assertTrue(mentions.contains(id.asText())));
    }
  }

  @Test
  void an_entity_has_its_part_as_surely_as_its_surest_mention_says() throws IOException {
    Map<String, Double> surest = new HashMap<>();
    for (ObjectNode mention : SampleRows.of(run, "event_mentions")) {
      for (JsonNode role : mention.get("roles")) {
        double confidence = role.get("confidence").asDouble();
        assertTrue(confidence <= mention.get("confidence").asDouble());
        String part = role.get("role").asText();
        if (part.equals("PARTICIPANT") || part.equals("SPEAKER")) {
          assertEquals(mention.get("confidence").asDouble(), confidence);
        }
        surest.merge(
            role.get("entity_id").asText() + mention.get("event_id").asText() + part,
            confidence,
            Math::max);
      }
    }
    for (ObjectNode row : SampleRows.of(run, "entity_events")) {
      assertEquals(
          surest.get(
              row.get("entity_id").asText()
                  + row.get("event_id").asText()
                  + row.get("role").asText()),
          row.get("confidence").asDouble());
    }
  }

  @Test
  void another_number_of_shards_and_workers_gives_the_same_rows() throws IOException {
    Path other = publish("shards", 1, "--targetParallelism=1");
    for (String dataset : DATASETS) {
      assertEquals(SampleRows.of(run, dataset), SampleRows.of(other, dataset), dataset);
    }
  }

  @Test
  void another_order_of_the_input_gives_the_same_rows() throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE);
    int first = lines.indexOf("input:") + 1;
    Collections.reverse(lines.subList(first, first + 5));
    Path folder = Files.createDirectories(output.resolve("job"));
    String sample = SAMPLE.toAbsolutePath().getParent().resolve("sample") + "/";
    Path job =
        Files.write(
            folder.resolve("sample.yaml"),
            lines.stream().map(line -> line.replace("- sample/", "- " + sample)).toList());
    Path shuffled = publish(job, "order", 3);
    for (String dataset : DATASETS) {
      assertEquals(SampleRows.of(run, dataset), SampleRows.of(shuffled, dataset), dataset);
    }
  }

  private static Path publish(String folder, int shards, String... more) {
    return publish(SAMPLE, folder, shards, more);
  }

  /** Runs the job with the Direct Runner's own checks on; gives the run's directory. */
  private static Path publish(Path job, String folder, int shards, String... more) {
    Path out = output.resolve(folder);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "run",
                job.toString(),
                "--output=" + out,
                "--numShards=" + shards,
                "--enforceImmutability=true",
                "--enforceEncodability=true"));
    arguments.addAll(List.of(more));
    assertEquals(0, Khabar.commandLine(BeamNewsJob::new).execute(arguments.toArray(String[]::new)));
    return out.resolve("sample-2026-02-10");
  }

  private static Set<String> keys(String dataset, String column) throws IOException {
    Set<String> keys = new HashSet<>();
    for (ObjectNode row : SampleRows.of(run, dataset)) {
      assertTrue(keys.add(row.get(column).asText()), "twice in " + dataset + ": " + row);
    }
    return keys;
  }

  private static String cut(List<ObjectNode> articles, ObjectNode row, JsonNode span) {
    String text =
        articles.stream()
            .filter(article -> article.get("doc_id").equals(row.get("doc_id")))
            .findFirst()
            .orElseThrow()
            .get("text")
            .asText();
    return text.substring(
        text.offsetByCodePoints(0, span.get("begin").asInt()),
        text.offsetByCodePoints(0, span.get("end").asInt()));
  }
}
