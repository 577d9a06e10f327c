package dev.khabar.entity.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.NameMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An article whose names a reader marked, each with what it names.
 *
 * @param id names it in a report
 * @param text its text
 * @param title its headline as it stands in the text; empty where it has none
 * @param summary its summary as it stands in the text; empty where it has none
 * @param names the names in the order of the text
 */
public record EntityGold(
    String id, String text, String title, String summary, List<GoldName> names) {
  /**
   * A name that a reader marked.
   *
   * @param span where it stands and what it names
   * @param type the kind of thing
   */
  public record GoldName(LabelledSpan span, EntityType type) {}

  public EntityGold {
    names = List.copyOf(names);
  }

  /** The names as a tagger that is sure of all of them would give them. */
  public List<NameMention> mentions() {
    return names.stream()
        .map(name -> new NameMention(0, name.span().begin(), name.span().end(), name.type(), 1.0))
        .toList();
  }

  /**
   * Reads a gold in JSON Lines, an article a line (one whose names are not annotated is left out):
   * {@code text}, {@code entities} with {@code begin}, {@code end} (code points of the text),
   * {@code type} and {@code entity}, the label; {@code id} (or {@code record}), {@code title} and
   * {@code summary} where there are such.
   *
   * @throws IOException where the file cannot be read or a line is no such article; the message
   *     names the line
   */
  public static List<EntityGold> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<EntityGold> gold = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (!line.isBlank()) {
        String place = file + ":" + number;
        try {
          JsonNode node = mapper.readTree(line);
          if (node.has("entities")) {
            gold.add(of(node, place));
          }
        } catch (JsonProcessingException e) {
          throw new IOException(place + ": no JSON: " + e.getOriginalMessage(), e);
        }
      }
    }
    return gold;
  }

  private static EntityGold of(JsonNode node, String place) throws IOException {
    String text = node.path("text").asText("");
    List<GoldName> names = new ArrayList<>();
    for (JsonNode entity : node.path("entities")) {
      names.add(name(entity, text, place));
    }
    names.sort(Comparator.comparingInt(name -> name.span().begin()));
    return new EntityGold(
        node.path("id").asText(node.path("record").asText(place)),
        text,
        node.path("title").asText(""),
        node.path("summary").asText(""),
        names);
  }

  private static GoldName name(JsonNode entity, String text, String place) throws IOException {
    int begin = entity.path("begin").asInt(-1);
    int end = entity.path("end").asInt(-1);
    if (begin < 0 || end <= begin || end > text.codePointCount(0, text.length())) {
      throw new IOException(place + ": begin and end of " + entity + " are outside the text");
    }
    if (!entity.path("entity").isTextual()) {
      throw new IOException(place + ": 'entity', the label, is missing in " + entity);
    }
    int from = text.offsetByCodePoints(0, begin);
    int to = text.offsetByCodePoints(from, end - begin);
    try {
      return new GoldName(
          new LabelledSpan(from, to, entity.path("entity").asText()),
          EntityType.valueOf(entity.path("type").asText()));
    } catch (IllegalArgumentException e) {
      throw new IOException(place + ": unknown type in " + entity, e);
    }
  }
}
