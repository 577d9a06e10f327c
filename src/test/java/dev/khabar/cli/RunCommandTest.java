package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.run.LinesJob;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RunCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write_job() throws IOException {
    Files.writeString(folder.resolve("news.txt"), "one\ntwo\nbroken\n");
    Files.writeString(
        folder.resolve("job.yaml"), "input: news.txt\noutput: out\nmaxRejects: 50%\n");
  }

  @Test
  void a_published_run_ends_with_0_and_a_table() {
    assertEquals(0, khabar("run", job()));

    assertTrue(out.toString().contains("read                        3\n"), out.toString());
    assertTrue(out.toString().contains("job is published: " + folder.resolve("out/job")));
    assertEquals(0, khabar("verify", folder.resolve("out/job").toString()));
  }

  @Test
  void a_run_that_is_published_already_ends_with_0_and_says_so() {
    khabar("run", job());

    assertEquals(0, khabar("run", job()));
    assertTrue(out.toString().contains("was published before from the same input"));
  }

  @Test
  void a_run_that_differs_from_its_manifest_ends_verify_with_1() throws IOException {
    khabar("run", job());
    Files.delete(folder.resolve("out/job/_SUCCESS"));

    assertEquals(1, khabar("verify", folder.resolve("out/job").toString()));
    assertTrue(err.toString().contains("_SUCCESS is missing"));
  }

  @Test
  void mistakes_end_with_2_and_the_nearest_word() {
    assertEquals(2, khabar("run", job(), "--numShrads=2"));
    assertTrue(err.toString().contains("did you mean 'numShards'?"));
    assertEquals(2, khabar("rnu"));
    assertTrue(err.toString().contains("khabar: no command 'rnu'\nDid you mean 'run'?"));
    assertEquals(2, khabar("verify", "--hlep", "x"));
    assertTrue(err.toString().contains("Did you mean '--help'?"));
    assertEquals(2, khabar("verify", "x", "y"));
    assertTrue(err.toString().contains("one argument too many: 'y'"));
    assertEquals(2, khabar("annotate", "--zone=Mars"));
    assertTrue(err.toString().contains("'Mars' is no time zone; write one such as Asia/Riyadh"));
    assertEquals(2, khabar());
    assertEquals(2, khabar("run"));
    assertEquals(2, khabar("run", folder.resolve("jbo.yaml").toString()));
    assertTrue(err.toString().contains("did you mean 'job.yaml'?"));
    assertFalse(err.toString().contains("\tat "), "no stack");
  }

  @Test
  void no_input_ends_with_3() {
    assertEquals(3, khabar("run", job(), "--input=" + folder + "/*.none"));
  }

  @Test
  void too_many_rejects_end_with_4() {
    assertEquals(4, khabar("run", job(), "--maxRejects=0"));
    assertFalse(Files.exists(folder.resolve("out/job")));
  }

  @Test
  void an_output_that_cannot_be_written_ends_with_1_and_its_path() throws IOException {
    Files.writeString(folder.resolve("file"), "");

    assertEquals(1, khabar("run", job(), "--output=" + folder.resolve("file/out")));
    assertTrue(err.toString().contains("the output " + folder.resolve("file/out")));
  }

  @Test
  void json_lines_tell_the_same() throws IOException {
    assertEquals(0, khabar("run", job(), "--log=json"));

    JsonNode last = null;
    for (String line : err.toString().lines().toList()) {
      last = new ObjectMapper().readTree(line);
    }
    assertEquals("published", last.path("event").asText());
    assertEquals(2, last.path("rows_articles").asInt());
    assertEquals("", out.toString());
  }

  @Test
  void metrics_tell_how_the_run_ended() throws IOException {
    Path metrics = folder.resolve("metrics/khabar.prom");
    khabar("run", job(), "--metrics=" + metrics);
    String published = Files.readString(metrics);
    assertTrue(published.contains("khabar_run_exit_status{job=\"job\"} 0\n"), published);
    assertTrue(published.contains("khabar_run_rows{job=\"job\",dataset=\"articles\"} 2\n"));

    khabar("run", job(), "--metrics=" + metrics, "--input=none");
    assertTrue(Files.readString(metrics).contains("khabar_run_exit_status{job=\"job\"} 3\n"));
  }

  @Test
  void every_command_has_help() {
    CommandLine commands = Khabar.commandLine(LinesJob::new);
    for (String name : commands.getSubcommands().keySet()) {
      assertEquals(0, khabar(name, "--help"), name);
    }
    assertEquals(0, khabar("--help"));
    assertEquals(0, khabar("help", "run"));
    assertTrue(out.toString().endsWith(helpOf("run")));
    assertEquals(0, khabar("help", "evaluate", "ner"));
    assertTrue(out.toString().contains("Usage: khabar evaluate ner"));
    assertEquals(2, khabar("help", "evaluate", "enr"));
    assertTrue(err.toString().contains("khabar: no command 'enr'\nDid you mean 'ner'?"));
  }

  private static String helpOf(String command) {
    return Khabar.commandLine(LinesJob::new).getSubcommands().get(command).getUsageMessage();
  }

  private String job() {
    return folder.resolve("job.yaml").toString();
  }

  private int khabar(String... words) {
    return Khabar.commandLine(LinesJob::new)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }
}
