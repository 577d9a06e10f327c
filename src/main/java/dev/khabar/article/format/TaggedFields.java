package dev.khabar.article.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.parser.Parser;

/**
 * The fields of a record in the SGML of corpora: {@code <NAME>value</NAME>}. What stands between
 * the tags is taken as it is, since these files do not escape it; character references are
 * resolved.
 */
final class TaggedFields {
  private TaggedFields() {}

  /** Hands on each field's name and value in order; the record's own tag is passed over. */
  static void forEach(String record, BiConsumer<String, String> taker) {
    String lower = record.toLowerCase(Locale.ROOT);
    if (lower.length() != record.length()) {
      // A letter whose lower case is longer; tags are then told as they are written.
      lower = record;
    }
    Ends ends = new Ends(lower);
    int at = lower.indexOf('>') + 1;
    int tagEnd = at - 1;
    while (at > 0 && at < record.length()) {
      int open = lower.indexOf('<', at);
      int nameEnd = open < 0 ? -1 : nameEnd(record, open + 1);
      if (tagEnd < nameEnd) {
        tagEnd = lower.indexOf('>', nameEnd);
      }
      if (open < 0 || tagEnd < 0) {
        return;
      }
      int close =
          nameEnd > open + 1 ? ends.behind(lower.substring(open + 1, nameEnd), tagEnd + 1) : -1;
      if (close >= 0) {
        taker.accept(
            record.substring(open + 1, nameEnd), unescaped(record.substring(tagEnd + 1, close)));
        at = close + nameEnd - open + 2;
      } else {
        at = open + 1;
      }
    }
  }

  /** The closing tags of a record, found once: many of its tags may never be closed. */
  private static final class Ends {
    private final Map<String, Deque<Integer>> places = new HashMap<>();

    Ends(String lower) {
      for (int at = lower.indexOf("</"); at >= 0; at = lower.indexOf("</", at + 2)) {
        int end = nameEnd(lower, at + 2);
        if (end < lower.length() && lower.charAt(end) == '>') {
          places.computeIfAbsent(lower.substring(at + 2, end), n -> new ArrayDeque<>()).add(at);
        }
      }
    }

    /** The first closing tag of a name from an index on, or -1; asked for rising indices. */
    int behind(String name, int from) {
      Deque<Integer> left = places.getOrDefault(name, new ArrayDeque<>());
      while (!left.isEmpty() && left.peek() < from) {
        left.poll();
      }
      return left.isEmpty() ? -1 : left.peek();
    }
  }

  /** Character references resolved. */
  static String unescaped(String value) {
    String text = value;
    if (text.startsWith("<![CDATA[") && text.endsWith("]]>")) {
      return text.substring("<![CDATA[".length(), text.length() - "]]>".length());
    }
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
  }

  private static int nameEnd(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    return end;
  }
}
