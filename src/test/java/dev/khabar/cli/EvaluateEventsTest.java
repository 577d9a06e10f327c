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
}
