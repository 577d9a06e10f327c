package dev.khabar.entity.train;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Annotated news as JSON Lines, offsets in code points: {@code {"id", "text", "entities":
 * [{"begin", "end", "type"}]}}, or standoff {@code {"sha256", "entities": [[begin, end, type]]}}
 * whose text is the line of unlabelled news with that SHA-256.
 */
public final class AnnotatedNews {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> TYPES =
      Arrays.stream(EntityType.values()).map(EntityType::name).collect(Collectors.toSet());

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
        Optional<JsonNode> node = line.isBlank() ? Optional.empty() : json(line, file, number);
        if (node.isPresent()) {
          String text = node.get().path("text").asText();
          texts.add(text(node.get(), text, file + ":" + number));
        }
      }
    }
    return texts;
  }

  /** Reads standoff annotations and finds their texts in unlabelled news. */
  public List<AnnotatedText> readStandoff(Path file, List<Path> unlabelled) throws IOException {
    Map<String, JsonNode> byHash = new HashMap<>();
    List<String> order = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      Optional<JsonNode> node = line.isBlank() ? Optional.empty() : json(line, file, number);
      if (node.isPresent()) {
        String hash = node.get().path("sha256").asText();
        byHash.put(hash, node.get());
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

  Optional<JsonNode> json(String line, Path file, int number) {
    try {
      return Optional.of(JSON.readTree(line));
    } catch (JsonProcessingException e) {
      problems.accept(file + ":" + number + ": no JSON; the line is left out");
      return Optional.empty();
    }
  }

  AnnotatedText text(JsonNode node, String text, String where) {
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
      if (!TYPES.contains(type)) {
        problems.accept(where + ": name of the unknown type '" + type + "'; left out");
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

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
