package dev.khabar.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An article with the passages that a reader marked.
 *
 * @param id names it in a report
 * @param shape what it shows
 * @param article its text
 * @param passages its passages
 */
public record PassageGold(
    String id, String shape, ArticleText article, List<TextPassage> passages) {
  public PassageGold {
    passages = List.copyOf(passages);
  }

  /**
   * Reads a gold in JSON Lines: {@code id}, {@code shape}, {@code title}, {@code summary}, {@code
   * text}, {@code passages} with {@code kind}, {@code begin}, {@code end} (code points) and {@code
   * repeats}.
   *
   * @throws IOException where the file cannot be read or a line is no gold
   */
  public static List<PassageGold> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<PassageGold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        gold.add(of(mapper.readTree(line), file + ":" + (gold.size() + 1)));
      }
    }
    return gold;
  }

  private static PassageGold of(JsonNode node, String place) throws IOException {
    String id = node.path("id").asText(place);
    SourceArticle source =
        new SourceArticle(
            place,
            id,
            id,
            "",
            node.path("title").asText(""),
            node.path("summary").asText(""),
            node.path("text").asText(""),
            Optional.empty(),
            "",
            "ar",
            "UTF-8");
    if (!(ArticleText.compose(source) instanceof ArticleText article)) {
      throw new IOException(place + ": no text");
    }
    List<TextPassage> passages = new ArrayList<>();
    for (JsonNode passage : node.path("passages")) {
      JsonNode repeats = passage.path("repeats");
      passages.add(
          new TextPassage(
              PassageKind.valueOf(passage.path("kind").asText()),
              article.text().offsetByCodePoints(0, passage.path("begin").asInt()),
              article.text().offsetByCodePoints(0, passage.path("end").asInt()),
              repeats.isInt() ? OptionalInt.of(repeats.asInt()) : OptionalInt.empty()));
    }
    return new PassageGold(id, node.path("shape").asText(""), article, passages);
  }
}
