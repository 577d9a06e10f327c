package dev.khabar.article.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A list of articles within an object, as the answers of interfaces have it: {@code {"status":"ok",
 * "articles":[{"title":...},...]}}. Only an object without a text of its own has one, and where it
 * has a title, as a feed's, the list's first object must have a text: an article's pictures and
 * categories are no articles. Articles under names, {@code
 * {"a1":{"title":...,"text":...},"a2":...}}, are a list too, where the first two have a title and a
 * text: a single one may be what an interface puts around its answer, whose name says nothing.
 *
 * @param begin index after the list's bracket
 * @param depth objects that are open there
 * @param named whether the articles stand under names
 */
record JsonList(int begin, int depth, boolean named) {
  private static final int MAX_DEPTH = 3;
  private static final Set<ArticleField> ARTICLE =
      EnumSet.of(ArticleField.TITLE, ArticleField.TEXT);
  private static final JsonFactory FACTORY = new JsonFactory();

  /** The first list of articles in an object that may break off, if there is one. */
  static Optional<JsonList> in(String json, FieldNames names) {
    try {
      return areNamed(json, names)
          ? Optional.of(new JsonList(json.indexOf('{') + 1, 1, true))
          : unnamed(json, names);
    } catch (IOException e) {
      // It is broken, or breaks off, before any list.
      return Optional.empty();
    }
  }

  private static Optional<JsonList> unnamed(String json, FieldNames names) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      return in(parser, names, 1);
    }
  }

  /** Whether the first two fields are articles. */
  private static boolean areNamed(String json, FieldNames names) throws IOException {
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      int articles = 0;
      while (articles < 2
          && parser.nextToken() == JsonToken.FIELD_NAME
          && names.target(parser.currentName()).isEmpty()
          && parser.nextToken() == JsonToken.START_OBJECT
          && own(parser, names).containsAll(ARTICLE)) {
        articles++;
      }
      return articles == 2;
    }
  }

  /** Those of our fields that the object that begins here has as strings; reads to its end. */
  private static Set<ArticleField> own(JsonParser parser, FieldNames names) throws IOException {
    Set<ArticleField> own = EnumSet.noneOf(ArticleField.class);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.VALUE_STRING) {
        names.target(name).ifPresent(target -> own.add(target.field()));
      } else {
        parser.skipChildren();
      }
    }
    return own;
  }

  private static Optional<JsonList> in(JsonParser parser, FieldNames names, int depth)
      throws IOException {
    Set<ArticleField> own = EnumSet.noneOf(ArticleField.class);
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Optional<ArticleField> field =
          names.target(parser.currentName()).map(target -> target.field());
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        field.ifPresent(own::add);
      }
      if (own.contains(ArticleField.TEXT)) {
        return Optional.empty();
      }
      JsonStreamContext outer = parser.getParsingContext().getParent();
      if (value == JsonToken.START_ARRAY) {
        int begin = (int) parser.currentLocation().getCharOffset();
        if (parser.nextToken() == JsonToken.START_OBJECT
            && isArticle(parser, names, own.contains(ArticleField.TITLE))) {
          return Optional.of(new JsonList(begin, depth, false));
        }
        skipTo(outer, parser);
      } else if (value == JsonToken.START_OBJECT && depth < MAX_DEPTH) {
        Optional<JsonList> inner = in(parser, names, depth + 1);
        if (inner.isPresent()) {
          return inner;
        }
        skipTo(outer, parser);
      } else {
        parser.skipChildren();
      }
    }
    return Optional.empty();
  }

  /** Whether the object that begins here has an article's text, or at least its title. */
  private static boolean isArticle(JsonParser parser, FieldNames names, boolean textNeeded)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      Optional<ArticleField> field = names.target(name).map(target -> target.field());
      boolean enough =
          textNeeded
              ? field.filter(f -> f == ArticleField.TEXT).isPresent()
              : field.filter(ArticleField::isText).isPresent();
      if (enough || JsonFields.isEnvelope(name)) {
        return true;
      }
      parser.nextToken();
      parser.skipChildren();
    }
    return false;
  }

  private static void skipTo(JsonStreamContext outer, JsonParser parser) throws IOException {
    while (parser.getParsingContext() != outer) {
      if (parser.nextToken() == null) {
        throw new EOFException("the text breaks off");
      }
    }
  }
}
