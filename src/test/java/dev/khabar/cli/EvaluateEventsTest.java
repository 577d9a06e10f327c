package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.run.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateEventsTest {
  @TempDir private Path folder;

  private static String failure(String... args) {
    StringWriter err = new StringWriter();
    int status = Khabar.commandLine(() -> null).setErr(new PrintWriter(err, true)).execute(args);
    assertEquals(ExitStatus.FAILED.code(), status, err.toString());
    return err.toString();
  }

  @Test
  void a_corpus_that_cannot_be_read_is_named_with_the_reason() throws IOException {
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), "{\"id\": \"1\"}\n");
    String told = failure("evaluate", "events", "--clusters=" + reports);
    assertTrue(told.contains("reports.jsonl:1: 'group' is missing"), told);
    Path names = Files.writeString(folder.resolve("names.jsonl"), "");
    String output = "--output=" + folder.resolve("x.net");
    told = failure("train", "roles", "--events=" + folder, "--names=" + names, output);
    assertTrue(told.contains("news_events.jsonl is not there"), told);
  }

  @Test
  void corpora_without_an_event_leave_the_network_that_is_there() throws IOException {
    Path names = Files.writeString(folder.resolve("names.jsonl"), "");
    Files.writeString(folder.resolve("news_events.jsonl"), "");
    Path network = Files.writeString(folder.resolve("roles.net"), "as it was");
    String told =
        failure("train", "roles", "--events=" + folder, "--names=" + names, "--output=" + network);
    assertTrue(told.contains("none of its texts has an annotated event"), told);
    assertEquals("as it was", Files.readString(network));
  }

  @Test
  void articles_whose_texts_are_not_given_are_an_error_and_not_an_empty_report()
      throws IOException {
    Path names = Files.writeString(folder.resolve("names.jsonl"), "");
    Path articles =
        Files.writeString(
            folder.resolve("articles.jsonl"),
            "{\"sha256\": \"" + "0".repeat(64) + "\", \"passages\": [], \"events\": []}\n");
    StringWriter err = new StringWriter();
    int status =
        Khabar.commandLine(() -> null)
            .setErr(new PrintWriter(err, true))
            .execute(
                "evaluate",
                "events",
                "--events=" + folder,
                "--names=" + names,
                "--articles=" + articles);
    assertEquals(ExitStatus.USAGE.code(), status, err.toString());
    assertTrue(err.toString().contains("--texts"), err.toString());
  }

  @Test
  void roles_are_not_learnt_for_what_is_no_file_to_write() throws IOException {
    assertTrue(usage("/").contains("/ is a folder; name a file to write"));
    Path there = folder.resolve("none/roles.net");
    assertTrue(usage(there.toString()).contains("none/roles.net is not there"));
  }

  private String usage(String output) throws IOException {
    Path names = Files.writeString(folder.resolve("names.jsonl"), "");
    StringWriter err = new StringWriter();
    int status =
        Khabar.commandLine(() -> null)
            .setErr(new PrintWriter(err, true))
            .execute(
                "train", "roles", "--events=" + folder, "--names=" + names, "--output=" + output);
    assertEquals(ExitStatus.USAGE.code(), status, err.toString());
    return err.toString();
  }
}
