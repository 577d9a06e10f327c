package dev.khabar.entity.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.train.AnnotatedText.Name;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Annotated news as JSON Lines, offsets in code points: {@code {"id", "text", "entities":
 * [{"begin", "end", "type"}]}}, or standoff {@code {"sha256", "entities": [[begin, end, type]]}}
 * whose text is the line of unlabelled news with that SHA-256.
 */
public final class AnnotatedNews {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Consumer<String> problems;

  /**
   * A reader.
   *
   * @param problems gets a line for each defect: file, line, what was done
   */
  public AnnotatedNews(Consumer<String> problems) {
    this.problems = problems;
  }

  /** Reads texts with their annotations; a broken line is left out. */
  public List<AnnotatedText> read(Path file) throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        try {
          JsonNode node = JSON.readTree(line);
          texts.add(text(node, node.path("text").asText(), file + ":" + number));
        } catch (IOException e) {
          problems.accept(file + ":" + number + ": no JSON; the line is left out");
        }
      }
    }
    return texts;
  }

  /** Reads standoff annotations and finds their texts in unlabelled news. */
  public List<AnnotatedText> readStandoff(Path file, List<Path> unlabelled) throws IOException {
    Map<String, JsonNode> byHash = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        JsonNode node = JSON.readTree(line);
        String hash = node.path("sha256").asText();
        byHash.put(hash, node);
        order.add(hash);
      }
    }
    Map<String, String> texts = new HashMap<>();
    MessageDigest digest = sha256();
    NewsLines.forEach(
        unlabelled,
        line -> {
          String hash =
              HexFormat.of().formatHex(digest.digest(line.getBytes(StandardCharsets.UTF_8)));
          if (byHash.containsKey(hash)) {
            texts.put(hash, line);
          }
        });
    List<AnnotatedText> found = new ArrayList<>();
    for (String hash : order) {
      String text = texts.get(hash);
      if (text == null) {
        problems.accept(file + ": no line has the SHA-256 " + hash + "; left out");
      } else {
        found.add(text(byHash.get(hash), text, hash));
      }
    }
    return found;
  }

  private AnnotatedText text(JsonNode node, String text, String where) {
    List<Name> names = new ArrayList<>();
    int length = text.codePointCount(0, text.length());
    for (JsonNode entity : node.path("entities")) {
      boolean brief = entity.isArray();
      int begin = (brief ? entity.path(0) : entity.path("begin")).asInt(-1);
      int end = (brief ? entity.path(1) : entity.path("end")).asInt(-1);
      String type = (brief ? entity.path(2) : entity.path("type")).asText();
      if (begin < 0 || end <= begin || end > length) {
        problems.accept(where + ": name " + begin + "-" + end + " is outside the text; left out");
        continue;
      }
      names.add(
          new Name(
              text.offsetByCodePoints(0, begin),
              text.offsetByCodePoints(0, end),
              EntityType.valueOf(type)));
    }
    names.sort(Comparator.comparingInt(Name::begin));
    return new AnnotatedText(node.path("id").asText(where), text, names);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
