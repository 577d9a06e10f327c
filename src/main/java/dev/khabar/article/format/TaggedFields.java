package dev.khabar.article.format;

import java.util.Locale;
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
    int at = lower.indexOf('>') + 1;
    while (at > 0 && at < record.length()) {
      int open = lower.indexOf('<', at);
      int nameEnd = open < 0 ? -1 : nameEnd(record, open + 1);
      if (open < 0) {
        return;
      }
      int valueBegin = nameEnd > open + 1 ? lower.indexOf('>', nameEnd) + 1 : 0;
      int close =
          valueBegin == 0
              ? -1
              : lower.indexOf("</" + lower.substring(open + 1, nameEnd) + ">", valueBegin);
      if (close >= 0) {
        String value = record.substring(valueBegin, close);
        taker.accept(record.substring(open + 1, nameEnd), unescaped(value));
        at = close + nameEnd - open + 2;
      } else {
        at = open + 1;
      }
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
