package dev.khabar.entity.train;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.entity.train.AnnotatedText.Name;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Annotated articles as JSON Lines: {@code {"sha256", "passages": [[begin, end, kind]], "entities":
 * [{"begin", "end", "type"}]}}, offsets in code points. The text stands beside them ({@code
 * "text"}) or is looked up by its SHA-256 among other articles. Only passages of the clean text are
 * read, each as a text of its own.
 */
final class AnnotatedArticles {
  private static final Set<String> CLEAN = Set.of("HEADLINE", "LEAD", "BODY");

  private final Consumer<String> problems;
  private final AnnotatedNews news;

  /**
   * A reader.
   *
   * @param problems gets a line for each defect: file, line, what was done
   */
  AnnotatedArticles(Consumer<String> problems) {
    this.problems = problems;
    this.news = new AnnotatedNews(problems);
  }

  /**
   * The passages of the articles.
   *
   * @param texts JSON Lines with a field {@code "text"}, or what {@code annotate} prints
   */
  List<AnnotatedText> read(Path file, List<Path> texts) throws IOException {
    Map<String, String> byHash = texts(texts);
    List<AnnotatedText> passages = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      Optional<JsonNode> node = line.isBlank() ? Optional.empty() : news.json(line, file, number);
      if (node.isEmpty()) {
        continue;
      }
      if (!node.get().has("entities")) {
        problems.accept(file + ":" + number + ": its names are not annotated; left out");
        continue;
      }
      String text = node.get().path("text").asText(byHash.get(node.get().path("sha256").asText()));
      if (text == null) {
        problems.accept(file + ":" + number + ": no text has this SHA-256; left out");
      } else {
        addPassages(node.get(), news.text(node.get(), text, file + ":" + number), passages);
      }
    }
    return passages;
  }

  private static void addPassages(
      JsonNode node, AnnotatedText article, List<AnnotatedText> passages) {
    String text = article.text();
    for (JsonNode passage : node.path("passages")) {
      if (!CLEAN.contains(passage.path(2).asText())) {
        continue;
      }
      int begin = text.offsetByCodePoints(0, passage.path(0).asInt());
      int end = text.offsetByCodePoints(0, passage.path(1).asInt());
      List<Name> names =
          article.names().stream()
              .filter(name -> begin <= name.begin() && name.end() <= end)
              .map(name -> new Name(name.begin() - begin, name.end() - begin, name.type()))
              .toList();
      passages.add(new AnnotatedText(article.id(), text.substring(begin, end), names));
    }
  }

  private Map<String, String> texts(List<Path> files) throws IOException {
    Map<String, String> byHash = new HashMap<>();
    MessageDigest digest = AnnotatedNews.sha256();
    for (Path file : files) {
      try (BufferedReader reader = Files.newBufferedReader(file)) {
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          Optional<JsonNode> node = news.json(line, file, ++number);
          if (node.isPresent()) {
            String text =
                node.get().path("text").asText(node.get().path("article").path("text").asText());
            byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
            byHash.put(HexFormat.of().formatHex(hash), text);
          }
        }
      }
    }
    return byHash;
  }
}
