package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluatePassagesTest {
  private static final String GOLD =
      "{\"id\":\"1\",\"title\":\"عنوان الخبر\",\"summary\":\"\",\"text\":\"نص الخبر.\\nشارك\",\"passages\":["
          + "{\"kind\":\"HEADLINE\",\"begin\":0,\"end\":11},{\"kind\":\"LEAD\",\"begin\":13,\"end\":22},"
          + "{\"kind\":\"BODY\",\"begin\":23,\"end\":27}]}\n";

  private static int run(StringWriter out, String... arguments) {
    CommandLine commands =
        Khabar.commandLine(
            () -> {
              throw new AssertionError("no pipeline is needed");
            });
    commands.setOut(new PrintWriter(out, true));
    commands.setErr(new PrintWriter(out, true));
    return commands.execute(arguments);
  }

  @Test
  void scores_and_differences_are_printed(@TempDir Path folder) throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    StringWriter out = new StringWriter();
    assertEquals(0, run(out, "evaluate", "passages", "--differences", gold.toString()));
    assertTrue(out.toString().contains("1\tBODY\tBOILERPLATE\tشارك"), out.toString());
    assertTrue(out.toString().contains("articles with every passage right: 0 of 1"));
  }

  @Test
  void a_gold_that_is_not_there_fails_with_its_name() {
    StringWriter out = new StringWriter();
    assertEquals(1, run(out, "evaluate", "passages", "/nowhere/gold.jsonl"));
    assertTrue(out.toString().contains("/nowhere/gold.jsonl"));
  }
}
