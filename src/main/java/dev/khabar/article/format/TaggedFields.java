package dev.khabar.article.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The fields of a record in the SGML of corpora: {@code <NAME>value</NAME>}. What stands between
 * the tags is taken as it is, since these files do not escape it; character references are
 * resolved.
 */
final class TaggedFields {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s([A-Za-z_:-]{1,60}+)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)')");

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
            XmlRecords.fieldName(
                record.substring(open + 1, nameEnd), record.substring(nameEnd, tagEnd)),
            unescaped(record.substring(tagEnd + 1, close)));
        at = close + nameEnd - open + 2;
      } else {
        at = open + 1;
      }
    }
  }

  /** Hands on the attributes of the record's own tag. */
  static void forEachAttribute(String record, BiConsumer<String, String> taker) {
    Matcher attribute = ATTRIBUTE.matcher(record).region(0, Math.max(0, record.indexOf('>')));
    while (attribute.find()) {
      String name = attribute.group(1);
      String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
      taker.accept(name.substring(name.indexOf(':') + 1), unescaped(value));
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
    String text = value.strip();
    if (text.startsWith(CDATA) && text.endsWith(CDATA_END)) {
      // Its end within a text is written as the end of one section and the beginning of another.
      return text.substring(CDATA.length(), text.length() - CDATA_END.length())
          .replace(CDATA_END + CDATA, "");
    }
    return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
  }

  private static int nameEnd(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "_-:.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}
