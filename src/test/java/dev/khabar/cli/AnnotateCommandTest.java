package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.run.LinesJob;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void a_folder_is_all_files_in_it_in_the_order_of_their_paths() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(
        folder.resolve("b/2.txt"), "التقى وزير الخارجية المصري نظيره الأردني في عمان");
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"id\": \"first\", \"text\": \"زار الرئيس التونسي الجزائر\"}\n{\"id\": \"second\"}\n");

    assertEquals(0, khabar("annotate", folder.toString()));

    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    assertEquals(3, lines.size(), out.toString());
    assertEquals("first", lines.get(0).at("/article/source_record").asText());
    assertEquals("second", lines.get(1).at("/reject/source_record").asText());
    String last = lines.get(2).at("/article/source_uri").asText();
    assertTrue(last.endsWith("/b/2.txt"), last);
  }

  @Test
  void a_folder_without_a_file_ends_with_3() {
    assertEquals(3, khabar("annotate", folder.toString()));
    assertTrue(err.toString().contains("there is no file in the folder " + folder));
  }

  @Test
  void a_file_that_is_not_there_ends_with_3_before_any_is_read() throws IOException {
    Path there = Files.writeString(folder.resolve("1.txt"), "زار الرئيس التونسي الجزائر");

    assertEquals(3, khabar("annotate", there.toString(), folder.resolve("2.txt").toString()));
    assertTrue(err.toString().contains("there is no file " + folder.resolve("2.txt")));
    assertEquals("", out.toString());
  }

  @Test
  void a_record_is_one_line_whatever_is_taken_for_a_lines_end() throws IOException {
    String text = "زار الرئيس\u2028التونسي\u2029الجزائر\u0085أمس";
    Path file = Files.writeString(folder.resolve("1.jsonl"), "{\"text\":\"" + text + "\"}\n");

    assertEquals(0, khabar("annotate", file.toString()));
    String line = out.toString().strip();
    assertEquals(1, line.split("\\R").length);
    assertEquals(text, new ObjectMapper().readTree(line).at("/article/text").asText());
  }

  private int khabar(String... words) {
    return Khabar.commandLine(LinesJob::new)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(words);
  }
}
