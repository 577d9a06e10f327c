package dev.khabar.article.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which element of an XML file is an article: the first one with a text of ours and another field
 * beside it, whatever the elements around it are called and whichever field comes first. Fields may
 * stand in an element that describes ({@code <meta>}, MediaWiki's {@code <revision>}). Stateless;
 * thread-safe.
 */
final class XmlRecords {
  private static final Pattern TAG =
      Pattern.compile(
          "<!\\[CDATA\\[|<!--|<(/?)([A-Za-z][A-Za-z0-9_.:-]{0,60}+)((?:\\s[^<>]{0,2000}+)?)>");

  /** Elements that say in an attribute which field they are: MySQL's, Solr's. */
  private static final Set<String> NAMED =
      Set.of("field", "column", "col", "str", "arr", "date", "property");

  private static final Pattern NAME = Pattern.compile("\\sname\\s*+=\\s*+[\"']([^\"']{1,60})[\"']");

  private static final FieldNames NAMES = FieldNames.of(Map.of());

  private XmlRecords() {}

  private record Open(String name, Set<ArticleField> fields) {
    boolean isRecord() {
      return fields.contains(ArticleField.TEXT) && fields.size() > 1;
    }
  }

  /** The name of the element that is a record, told from a file's beginning. */
  static Optional<String> element(String head) {
    Deque<Open> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(head);
    int at = 0;
    while (tag.find(at)) {
      at = tag.end();
      if (tag.group(2) == null) {
        int end = head.indexOf(tag.group().equals("<!--") ? "-->" : "]]>", at);
        if (end < 0) {
          break;
        }
        at = end;
      } else if (!tag.group(1).isEmpty()) {
        Optional<String> record = close(open, tag.group(2));
        if (record.isPresent()) {
          return record;
        }
      } else {
        open(open, tag.group(2), tag.group(3));
      }
    }
    // The beginning may break off within the first article's text.
    Optional<String> record = Optional.empty();
    while (record.isEmpty() && !open.isEmpty()) {
      record = pop(open);
    }
    return record;
  }

  private static void open(Deque<Open> open, String name, String attributes) {
    Optional<ArticleField> field = field(name, attributes);
    if (field.isPresent() && !open.isEmpty()) {
      open.peek().fields().add(field.get());
    }
    if (!attributes.endsWith("/")) {
      open.push(new Open(name, EnumSet.noneOf(ArticleField.class)));
    }
  }

  /** Closes an element and what is open in it; gives the name of one that is a record. */
  private static Optional<String> close(Deque<Open> open, String name) {
    if (open.stream().noneMatch(element -> element.name().equals(name))) {
      return Optional.empty();
    }
    Optional<String> record = Optional.empty();
    boolean closed = false;
    while (record.isEmpty() && !closed) {
      closed = open.peek().name().equals(name);
      record = pop(open);
    }
    return record;
  }

  private static Optional<String> pop(Deque<Open> open) {
    Open element = open.pop();
    if (!describes(element.name())) {
      return Optional.of(element).filter(Open::isRecord).map(Open::name);
    }
    if (!open.isEmpty()) {
      open.peek().fields().addAll(element.fields());
      if (element.fields().isEmpty()) {
        // A headline in TREC's corpora, no page's head.
        NAMES.target(element.name()).ifPresent(target -> open.peek().fields().add(target.field()));
      }
    }
    return Optional.empty();
  }

  /** A page's head is a part of it, no headline. */
  private static Optional<ArticleField> field(String tag, String attributes) {
    return Optional.of(fieldName(tag, attributes))
        .filter(name -> !describes(name))
        .flatMap(NAMES::target)
        .map(FieldNames.Target::field);
  }

  /** Whether an element holds fields of the record that it stands in. */
  static boolean describes(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "meta", "metadata", "header", "head", "info", "docinfo", "properties", "revision" ->
          true;
      default -> false;
    };
  }

  /**
   * The field that an element is: its own name without a prefix, or what its attribute says. What
   * stands in {@code media:content} is a picture.
   */
  static String fieldName(String tag, String attributes) {
    if (NAMED.contains(tag.toLowerCase(Locale.ROOT))) {
      Matcher name = NAME.matcher(attributes);
      if (name.find()) {
        return name.group(1);
      }
    }
    return tag.startsWith("media:") ? tag : tag.substring(tag.lastIndexOf(':') + 1);
  }
}
