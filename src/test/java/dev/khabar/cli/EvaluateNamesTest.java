package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateNamesTest {
  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void scores_names_in_the_corpus_tokens_with_particles_inside() throws IOException {
    Path corpus =
        Files.writeString(
            folder.resolve("corpus.txt"),
            "زار O\nالوفد O\nالقاهرة B-LOC\nوبيروت B-LOC\nأمس O\n. O\n\nعاد O\nX\n");
    assertEquals(0, evaluate(corpus.toString(), "--json"));
    JsonNode json = new ObjectMapper().readTree(out.toString());
    assertEquals(2, json.path("LOCATION").path("gold").asInt());
    assertEquals(1.0, json.path("LOCATION").path("f1").asDouble());
    assertTrue(json.path("rule").asText().contains("inside"));
    assertTrue(err.toString().contains("corpus.txt:9"));
  }

  @Test
  void lists_what_went_wrong_with_its_line_and_context() throws IOException {
    Path corpus =
        Files.writeString(folder.resolve("corpus.txt"), "زار O\nالوفد B-PER\nالقاهرة B-CITY\n");
    assertEquals(0, evaluate(corpus.toString(), "--map", "CITY=LOCATION", "--errors"));
    assertTrue(out.toString().contains("line 2\tmissed\tPERSON\tزار [الوفد] القاهرة"));
  }

  private int evaluate(String... args) {
    return new CommandLine(new EvaluateNames())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
