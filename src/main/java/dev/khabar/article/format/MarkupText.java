package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The text of corpora's elements, whose paragraphs and sentences may be elements of any name: each
 * is a line. HTML is left to {@link HtmlText}. Stateless; thread-safe.
 */
final class MarkupText {
  private static final Pattern TAGS =
      Pattern.compile("(?:</?[A-Za-z][A-Za-z0-9_.:-]{0,60}+(?:\\s[^<>]{0,2000}+)?/?+>\\s*+)++");

  private MarkupText() {}

  /** A value that begins with an element is one of elements; any other stays as it is. */
  static String of(String value) {
    int begin = WhiteSpace.skip(value, 0, value.length());
    Matcher first = TAGS.matcher(value).region(begin, value.length());
    boolean elements = first.lookingAt() && value.contains("</");
    return elements && HtmlText.ofFragment(value).equals(value) ? withoutTags(value) : value;
  }

  /** What stands in a record that has no fields, only a text. */
  static String ofRecord(String block) {
    int begin = block.indexOf('>') + 1;
    int end = block.lastIndexOf("</");
    return end < begin
        ? ""
        : Parser.unescapeEntities(withoutTags(block.substring(begin, end)), false);
  }

  private static String withoutTags(String value) {
    return TAGS.matcher(value).replaceAll("\n");
  }
}
