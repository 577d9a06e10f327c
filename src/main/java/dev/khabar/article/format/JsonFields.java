package dev.khabar.article.format;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The fields of one JSON object, put into a draft. Text is a string, a list of paragraphs or a tree
 * of them ({@link JsonText}); a number stands for its digits, NaN for nothing; of other types is a
 * fault. Fields that are none of ours are skipped unparsed. Not thread-safe.
 */
final class JsonFields {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Objects that a record's own fields are put in by databases and services. */
  private static final Set<String> ENVELOPES =
      Set.of("_source", "doc", "row", "fields", "attributes");

  /** As those, but they may hold anything else: they count where the record has no text. */
  private static final Set<String> INNER_RECORDS =
      Set.of("article", "story", "document", "data", "post", "item", "news", "node", "payload");

  /** Where an object stands for a text, the field of it that is the text. */
  private static final List<String> INNER =
      List.of(
          "name",
          "main",
          "basic",
          "title",
          "_value",
          "#text",
          "$t",
          "$oid",
          "$date",
          "$numberLong",
          "$numberInt",
          "value",
          "text",
          "href",
          "url",
          "uri");

  private final FieldNames names;
  private final ArticleDraft draft;
  private final boolean inner;
  private JsonParseException fault;

  JsonFields(FieldNames names, ArticleDraft draft) {
    this(names, draft, false);
  }

  private JsonFields(FieldNames names, ArticleDraft draft, boolean inner) {
    this.names = names;
    this.draft = draft;
    this.inner = inner;
  }

  /** Whether a name is that of an object with the record's own fields. */
  static boolean isEnvelope(String name) {
    return ENVELOPES.contains(name);
  }

  /** Throws what is wrong with a field, if anything: all others are read first. */
  void throwFault() throws JsonParseException {
    if (fault != null) {
      throw fault;
    }
  }

  /** Reads the object that the parser stands in; {@code path} is empty or ends in a dot. */
  void read(JsonParser parser, String path) throws IOException {
    ArticleDraft held = new ArticleDraft();
    JsonFields record = new JsonFields(names, held, true);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = path + parser.currentName();
      JsonToken value = parser.nextToken();
      boolean object = value == JsonToken.START_OBJECT;
      var target = names.target(name);
      if (object && isEnvelope(name)) {
        read(parser, path);
      } else if (object && names.leadsTo(name)) {
        // Before the object's own name, which may be a usual one: the job says what of it counts.
        read(parser, name + ".");
      } else if (target.isPresent()) {
        draft.put(target.get(), value(parser, value, target.get().field(), name));
      } else if (object && INNER_RECORDS.contains(name)) {
        record.read(parser, "");
      } else {
        parser.skipChildren();
      }
    }
    if (draft.get(ArticleField.TEXT).isEmpty() && !held.get(ArticleField.TEXT).isEmpty()) {
      draft.putMissing(held);
      fault = fault == null ? record.fault : fault;
    }
  }

  private String value(JsonParser parser, JsonToken token, ArticleField field, String name)
      throws IOException {
    if (token.isScalarValue()) {
      boolean missing =
          token == JsonToken.VALUE_NULL
              || (token == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN());
      return missing ? "" : parser.getText();
    }
    JsonNode node = MAPPER.readTree(parser);
    if (!inner && INNER_RECORDS.contains(name) && hasText(node)) {
      JsonParser again = node.traverse(MAPPER);
      again.nextToken();
      JsonFields record = new JsonFields(names, draft, true);
      record.read(again, "");
      fault = fault == null ? record.fault : fault;
      return "";
    }
    if (field.isText() && node.has("0") && draft.isEmpty()) {
      fault =
          new JsonParseException(
              parser,
              "field '"
                  + name
                  + "' holds a row under each number, as pandas writes a table by its columns; write"
                  + " it with orient='records', lines=True");
      return "";
    }
    if (field.isText()) {
      var rendered = JsonText.rendered(node);
      if (rendered.isPresent()) {
        return rendered.get();
      }
    }
    if (field == ArticleField.TEXT || (field.isText() && node.isArray())) {
      return JsonText.of(node);
    }
    for (JsonNode at = first(node); at != null; at = valueOf(at)) {
      if (at.isValueNode()) {
        return at.asText();
      }
    }
    if (field.isText() && fault == null) {
      fault = new JsonParseException(parser, "field '" + name + "' holds an object, expected text");
    }
    return "";
  }

  /** Whether an object is a record of its own, and no text in parts. */
  private boolean hasText(JsonNode node) {
    boolean[] texts = {false};
    node.fieldNames()
        .forEachRemaining(
            name ->
                texts[0] |=
                    names.target(name).filter(target -> target.field().isText()).isPresent());
    return node.isObject() && texts[0];
  }

  /** The one of several values that counts; of links the article's own. */
  private static JsonNode first(JsonNode node) {
    for (JsonNode one : node.isArray() ? node : List.<JsonNode>of()) {
      if (one.path("rel").asText("alternate").equals("alternate")) {
        return one;
      }
    }
    return node;
  }

  /** What stands for an object: {@code {"$date":{"$numberLong":"..."}}} is MongoDB's date. */
  private static JsonNode valueOf(JsonNode node) {
    return INNER.stream()
        .filter(name -> node.path(name).isValueNode() || name.startsWith("$") && node.has(name))
        .findFirst()
        .map(node::get)
        .orElse(null);
  }
}
