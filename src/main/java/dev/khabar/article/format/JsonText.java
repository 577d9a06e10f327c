package dev.khabar.article.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The text that a JSON list or object stands for: a list of paragraphs, fundus' tree of sections,
 * or what the editors of content systems write (Editor.js, Draft.js, ProseMirror, Slate, Drupal),
 * whose objects say of which kind they are beside their text. Nesting is bounded by the parser.
 * Stateless; thread-safe.
 */
final class JsonText {
  private static final String PARAGRAPH_END = "\n\n";

  /** The field of a text in several languages that is ours. */
  private static final String ARABIC = "ar";

  /** What an object says of its text. */
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "type",
          "_type",
          "nodeType",
          "format",
          "version",
          "time",
          "id",
          "_id",
          "key",
          "_key",
          "style",
          "listItem",
          "marks",
          "markDefs",
          "attrs",
          "attributes",
          "class",
          "tag",
          "tunes",
          "mode",
          "direction",
          "lang",
          "language",
          "href",
          "url",
          "src",
          "uri",
          "link",
          "file",
          "inlineStyleRanges",
          "entityRanges",
          "entityMap",
          "mime",
          "content_type");

  /** By which an object says of which kind it is. */
  private static final List<String> KINDS = List.of("type", "_type", "nodeType");

  /** Kinds of what stands in a paragraph. */
  private static final Set<String> RUNS = Set.of("text", "span", "");

  private JsonText() {}

  static String of(JsonNode node) {
    StringBuilder out = new StringBuilder();
    append(node, out);
    return out.toString();
  }

  /**
   * The one value of an object that has its text twice or in several languages: Drupal's,
   * WordPress', those with Arabic under {@code ar}.
   */
  static Optional<String> rendered(JsonNode node) {
    for (String name : new String[] {"rendered", "processed"}) {
      if (node.path(name).isTextual()) {
        // Markup by definition.
        return Optional.of(HtmlText.of(node.get(name).asText()));
      }
    }
    if (node.path("format").isTextual() && node.path("value").isTextual()) {
      return Optional.of(HtmlText.of(node.get("value").asText()));
    }
    return node.has(ARABIC)
        ? Optional.of(of(node.get(ARABIC))).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private static void append(JsonNode node, StringBuilder out) {
    Optional<String> rendered = rendered(node);
    if (rendered.isPresent()) {
      append(rendered.get(), out);
    } else if (node.isObject()) {
      node.fields()
          .forEachRemaining(
              field -> {
                if (isInline(node, field.getKey(), field.getValue())) {
                  append(run(field.getValue()), out);
                } else if (!DESCRIPTIONS.contains(field.getKey())
                    // It was asked for already, and is blank.
                    && !field.getKey().equals(ARABIC)) {
                  append(field.getValue(), out);
                }
              });
    } else if (node.isArray() && isMixed(node)) {
      append(run(node), out);
    } else if (node.isArray()) {
      node.forEach(child -> append(child, out));
    } else if (node.isTextual()) {
      append(node.asText(), out);
    }
  }

  private static void append(String paragraph, StringBuilder out) {
    if (!paragraph.isBlank()) {
      out.append(out.isEmpty() ? "" : PARAGRAPH_END).append(paragraph);
    }
  }

  /** Whether a list is that of the differently formatted stretches of one paragraph. */
  private static boolean isInline(JsonNode holder, String name, JsonNode list) {
    boolean mayBe = name.equals("children") || (name.equals("content") && !kind(holder).isEmpty());
    if (!mayBe || !list.isArray()) {
      return false;
    }
    for (JsonNode child : list) {
      boolean text = child.path("text").isTextual() || child.path("value").isTextual();
      if (text && RUNS.contains(kind(child))) {
        return true;
      }
    }
    return false;
  }

  /** Whether plain strings stand between formatted ones, as Telegram writes a message. */
  private static boolean isMixed(JsonNode list) {
    boolean plain = false;
    boolean formatted = false;
    for (JsonNode one : list) {
      plain |= one.isTextual();
      formatted |= one.path("text").isTextual() && !kind(one).isEmpty();
    }
    return plain && formatted;
  }

  private static String kind(JsonNode node) {
    return KINDS.stream()
        .filter(name -> node.path(name).isTextual())
        .map(name -> node.get(name).asText())
        .findFirst()
        .orElse("");
  }

  /** The stretches of a paragraph, which have their blanks; a break of the line is an object. */
  private static String run(JsonNode list) {
    StringBuilder out = new StringBuilder();
    for (JsonNode child : list) {
      String text = child.isTextual() ? child.asText() : of(child);
      boolean plain = child.path("text").isTextual() || child.path("value").isTextual();
      out.append(text.isEmpty() && plain ? " " : text);
      if (text.isEmpty() && !plain && kind(child).toLowerCase(Locale.ROOT).contains("break")) {
        out.append('\n');
      }
    }
    return out.toString();
  }
}
