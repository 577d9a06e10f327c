package dev.khabar.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One JSON object as an article. Text is a string, a list of paragraphs, or fundus' tree of
 * sections; a number stands for its digits, NaN for nothing; other types are malformed. Fields that
 * are none of ours are skipped unparsed. Jackson bounds nesting (1000) and number length.
 * Stateless; thread-safe.
 */
final class JsonRecord {
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
          JsonFactory.builder()
              // Python's json and pandas write a missing value so; no text is lost by it.
              .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private static final String PARAGRAPH_END = "\n\n";

  /** Objects that a record's own fields are put in by databases and services. */
  private static final Set<String> ENVELOPES =
      Set.of("_source", "doc", "row", "fields", "attributes");

  /** Where an object stands for a text, the field of it that is the text. */
  private static final List<String> INNER =
      List.of(
          "name",
          "rendered",
          "main",
          "title",
          "_value",
          "#text",
          "$oid",
          "$date",
          "$numberLong",
          "$numberInt",
          "value",
          "uri");

  private JsonRecord() {}

  /** Reads a record and sends it, or its rejection, on. */
  static void read(String json, long position, ReadContext context) {
    if (!accepted(json, position, context)) {
      reject(json, position, context);
    }
  }

  /** Sends a record on; false where it is malformed. */
  private static boolean accepted(String json, long position, ReadContext context) {
    Optional<ArticleDraft> draft = parsed(json, context.names());
    draft.ifPresent(article -> context.accept(article, position));
    return draft.isPresent();
  }

  /** The article of a record; none where it is malformed. */
  static Optional<ArticleDraft> parsed(String json, FieldNames names) {
    ArticleDraft draft = new ArticleDraft();
    try {
      read(json, names, draft);
      return Optional.of(draft);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether a name is that of an object with the record's own fields. */
  static boolean isEnvelope(String name) {
    return ENVELOPES.contains(name);
  }

  /** Rejects a malformed record by its id, if that can be read, saying what is wrong with it. */
  static void reject(String json, long position, ReadContext context) {
    String what = "its end is missing";
    ArticleDraft draft = new ArticleDraft();
    try {
      read(json, context.names(), draft);
    } catch (JsonProcessingException e) {
      what = message(e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading a string does no input", e);
    }
    context.malformed(draft, position, what, json.substring(0, Math.min(json.length(), 400)));
  }

  private static String message(JsonProcessingException e) {
    String where =
        e.getLocation() == null
            ? ""
            : " at character " + Math.max(0, e.getLocation().getCharOffset());
    return "no JSON object of an article: " + e.getOriginalMessage() + where;
  }

  /** Fills a draft; one that is left where the record breaks off has what stands before. */
  private static void read(String json, FieldNames names, ArticleDraft draft) throws IOException {
    try (JsonParser parser = MAPPER.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(parser, "expected an object, found " + parser.currentToken());
      }
      readObject(parser, "", names, draft);
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more text after the object");
      }
    }
  }

  /** Reads an object's fields; {@code path} is empty or ends in a dot. */
  private static void readObject(
      JsonParser parser, String path, FieldNames names, ArticleDraft draft) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = path + parser.currentName();
      JsonToken value = parser.nextToken();
      var target = names.target(name);
      if (value == JsonToken.START_OBJECT && isEnvelope(name)) {
        readObject(parser, path, names, draft);
      } else if (target.isPresent()) {
        draft.put(target.get(), value(parser, value, target.get().field(), name));
      } else if (value == JsonToken.START_OBJECT && names.leadsTo(name)) {
        readObject(parser, name + ".", names, draft);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static String value(JsonParser parser, JsonToken token, ArticleField field, String name)
      throws IOException {
    if (token.isScalarValue()) {
      boolean missing =
          token == JsonToken.VALUE_NULL
              || (token == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN());
      return missing ? "" : parser.getText();
    }
    JsonNode node = MAPPER.readTree(parser);
    if (node.path("rendered").isTextual()) {
      // WordPress: markup by definition.
      return HtmlText.of(node.get("rendered").asText());
    }
    if (node.isArray() || field == ArticleField.TEXT) {
      StringBuilder out = new StringBuilder();
      appendParagraphs(node, out);
      return out.toString();
    }
    for (JsonNode at = node; at != null; at = inner(at)) {
      if (at.isValueNode()) {
        return at.asText();
      }
    }
    if (field.isText()) {
      throw new JsonParseException(parser, "field '" + name + "' holds an object, expected text");
    }
    return "";
  }

  /** What stands for an object: {@code {"$date":{"$numberLong":"..."}}} is MongoDB's date. */
  private static JsonNode inner(JsonNode node) {
    return INNER.stream()
        .filter(name -> node.path(name).isValueNode() || name.startsWith("$") && node.has(name))
        .findFirst()
        .map(node::get)
        .orElse(null);
  }

  /** The strings of a list or tree in order, each a paragraph. Nesting is bounded by the parser. */
  private static void appendParagraphs(JsonNode node, StringBuilder out) {
    if (node.isContainerNode()) {
      node.forEach(child -> appendParagraphs(child, out));
    } else if (node.isTextual() && !node.asText().isBlank()) {
      out.append(out.isEmpty() ? "" : PARAGRAPH_END).append(node.asText());
    }
  }
}
