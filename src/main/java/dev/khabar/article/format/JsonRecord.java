package dev.khabar.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * One JSON object as an article, whose fields {@link JsonFields} reads. Jackson bounds nesting
 * (1000) and number length. Stateless; thread-safe.
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
        String found = parser.currentToken() == JsonToken.START_ARRAY ? "a list" : "a single value";
        throw new JsonParseException(parser, "expected an object, found " + found);
      }
      JsonFields fields = new JsonFields(names, draft);
      fields.read(parser, "");
      if (parser.nextToken() != null) {
        throw new JsonParseException(parser, "more text after the object");
      }
      fields.throwFault();
    }
  }
}
