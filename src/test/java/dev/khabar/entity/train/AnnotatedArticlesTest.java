package dev.khabar.entity.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.entity.EntityType;
import dev.khabar.entity.train.AnnotatedText.Name;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedArticlesTest {
  private static final String TEXT = "زيارة\n\nزار سامي صنعاء\nصورة من صنعاء";
  private static final String PASSAGES =
      "\"passages\": [[0, 5, \"HEADLINE\"], [7, 21, \"LEAD\"], [22, 35, \"CAPTION\"]]";
  private static final String NAMES =
      "\"entities\": [{\"begin\": 11, \"end\": 15, \"type\": \"PERSON\"},"
          + " {\"begin\": 16, \"end\": 21, \"type\": \"LOCATION\"}]";

  @TempDir private Path folder;
  private final List<String> problems = new ArrayList<>();

  @Test
  void gives_the_clean_passages_with_their_names_wherever_the_text_is_found() throws IOException {
    byte[] hash = AnnotatedNews.sha256().digest(TEXT.getBytes(StandardCharsets.UTF_8));
    Path file =
        write(
            "articles.jsonl",
            "{\"sha256\": \"%s\", %s, %s}\n{\"sha256\": \"00\"}\n"
                .formatted(HexFormat.of().formatHex(hash), PASSAGES, NAMES));
    Path texts = write("texts.jsonl", "{\"article\": {\"text\": \"%s\"}}\n".formatted(json()));
    List<AnnotatedText> passages = new AnnotatedArticles(problems::add).read(file, List.of(texts));
    assertEquals(
        List.of("زيارة", "زار سامي صنعاء"), passages.stream().map(AnnotatedText::text).toList());
    assertEquals(new Name(4, 8, EntityType.PERSON), passages.get(1).names().get(0));
    assertEquals(1, problems.size());
  }

  private static String json() {
    return TEXT.replace("\n", "\\n");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
