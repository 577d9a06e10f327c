package dev.khabar.entity.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.khabar.arabic.LexiconException;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.train.AnnotatedText.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedNewsTest {
  private static final int LOCATION = LabelSet.begin(EntityType.LOCATION);

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void takes_offsets_in_code_points() throws IOException {
    Path file =
        write(
            "news.jsonl",
            "{\"id\": 1, \"text\": \"\ud83d\ude00 زار صنعاء\", \"entities\":"
                + " [{\"begin\": 6, \"end\": 11, \"type\": \"LOCATION\"}]}\n");
    AnnotatedText text = new AnnotatedNews(problems::add).read(file).get(0);
    Name name = text.names().get(0);
    assertEquals("صنعاء", text.text().substring(name.begin(), name.end()));
  }

  @Test
  void leaves_out_broken_lines_and_names_outside_the_text_and_says_so() throws IOException {
    Path file =
        write(
            "news.jsonl",
            "{broken\n{\"id\": 2, \"text\": \"قصير\", \"entities\": [{\"begin\": 2, \"end\": 90,"
                + " \"type\": \"PERSON\"}]}\n");
    List<AnnotatedText> texts = new AnnotatedNews(problems::add).read(file);
    assertEquals(1, texts.size());
    assertEquals(List.of(), texts.get(0).names());
    assertEquals(2, problems.size());
  }

  @Test
  void leaves_out_names_of_an_unknown_type_and_says_so() throws IOException {
    Path file =
        write(
            "news.jsonl",
            "{\"id\": 3, \"text\": \"قصير\", \"entities\": [{\"begin\": 0, \"end\": 4,"
                + " \"type\": \"CITY\"}]}\n");
    assertEquals(List.of(), new AnnotatedNews(problems::add).read(file).get(0).names());
    assertEquals(true, problems.get(0).contains("CITY"));
  }

  @Test
  void a_broken_line_of_a_standoff_annotation_is_left_out() throws IOException {
    Path annotations = write("a.jsonl", "{broken\n");
    assertEquals(List.of(), new AnnotatedNews(problems::add).readStandoff(annotations, List.of()));
    assertEquals(1, problems.size());
  }

  @Test
  void finds_the_text_of_a_standoff_annotation_by_its_hash() throws IOException {
    Path lines = write("lines.txt", "سطر أول\nزار صنعاء\n");
    // SHA-256 of the second line in UTF-8.
    Path annotations =
        write(
            "a.jsonl",
            "{\"sha256\": \""
                + Sha.of("زار صنعاء")
                + "\", \"entities\": [[4, 9,"
                + " \"LOCATION\"]]}\n{\"sha256\": \"00\", \"entities\": []}\n");
    List<AnnotatedText> texts =
        new AnnotatedNews(problems::add).readStandoff(annotations, List.of(lines));
    assertEquals(1, texts.size());
    assertEquals("زار صنعاء", texts.get(0).text());
    assertEquals(1, problems.size());
  }

  @Test
  void a_name_behind_a_particle_begins_at_its_token() {
    AnnotatedText text =
        new AnnotatedText(
            "1", "عاد وبصنعاء القديمة", List.of(new Name(6, 19, EntityType.LOCATION)));
    assertArrayEquals(
        new int[] {0, LOCATION, LOCATION + 1},
        text.labeled(LabeledSentence.Domain.NEWS).get(0).labels());
  }

  @Test
  void reads_bracketed_sentences_and_names_the_line_of_a_bracket_that_is_none() throws IOException {
    Path good = write("own.txt", "# تعليق\nزار [P سامي] [L صنعاء].\n");
    AnnotatedText text = BracketedText.read(good).get(0);
    assertEquals("زار سامي صنعاء.", text.text());
    assertEquals(new Name(9, 14, EntityType.LOCATION), text.names().get(1));
    Path bad = write("bad.txt", "زار [X سامي]\n");
    LexiconException e = assertThrows(LexiconException.class, () -> BracketedText.read(bad));
    assertEquals(true, e.getMessage().contains("1"));
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static final class Sha {
    static String of(String text) {
      try {
        return java.util.HexFormat.of()
            .formatHex(
                java.security.MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      } catch (java.security.NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
