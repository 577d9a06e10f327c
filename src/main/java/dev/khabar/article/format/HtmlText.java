package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * HTML as text: a line a block element or {@code <br>}, white space inside as one space, scripts
 * and styles left out. Iterative, whatever the nesting. Stateless; thread-safe.
 */
final class HtmlText {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "svg",
          "head",
          "select",
          "button",
          "form");

  /** How an element, a comment or the like begins; {@code a < b} is text. */
  private static final Pattern ELEMENT = Pattern.compile("<[A-Za-z!/?]");

  /** Markup that a feed escaped twice. */
  private static final Pattern STILL_MARKUP =
      Pattern.compile(
          "</(?:p|a|div|span|strong|b|em|i|h\\d)>|<br ?/?>|<p>|<img |&(?:nbsp|quot|amp|#\\d{2,6});");

  /** The element that a fragment of a page begins with, behind what WordPress' editor notes. */
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?:<!--[^>]{0,500}+>\\s*+)*+"
              + "<(?:p|div|h[1-6]|article|section|figure|ul|ol|blockquote|table|span|strong)(?:\\s[^<>]{0,2000}+)?>",
          Pattern.CASE_INSENSITIVE);

  /** What ends a line of a page. */
  private static final Pattern LINE_END =
      Pattern.compile("<br\\s*+/?>|</(?:p|div|li|h[1-6]|tr|blockquote)>", Pattern.CASE_INSENSITIVE);

  /** A paragraph of content systems that make elements only of what is not plain. */
  private static final Pattern BLANK_LINE = Pattern.compile("\n[ \t\r]*+\n");

  private HtmlText() {}

  /**
   * The text of an HTML fragment. One without elements keeps its lines and its white space, with
   * its character references resolved: feeds escape plain text where HTML is due.
   */
  static String of(String html) {
    String text = resolved(html);
    if (!STILL_MARKUP.matcher(text).find()) {
      return text;
    }
    // Elements have given the text its lines, which the second reading keeps.
    boolean divided = hasElements(html) && hasElements(text);
    return resolved(divided ? text.replace("\n", "<br>") : text);
  }

  private static String resolved(String html) {
    if (hasElements(html)) {
      return of(Jsoup.parseBodyFragment(html).body());
    }
    return html.indexOf('&') < 0 ? html : Parser.unescapeEntities(html, false);
  }

  /**
   * The text of a value that is HTML: as a whole, or because elements end its lines. Any other
   * stays as it is. Blank lines divide paragraphs in it, too, and every line end does where no
   * element does.
   */
  static String ofFragment(String value) {
    if (value.indexOf('<') < 0) {
      return value;
    }
    int begin = WhiteSpace.skip(value, 0, value.length());
    long lines = LINE_END.matcher(value).results().limit(2).count();
    boolean whole =
        begin < value.length()
            && FRAGMENT.matcher(value).region(begin, value.length()).lookingAt()
            && value.contains("</");
    if (!whole && lines < 2) {
      return value;
    }
    return of(
        lines == 0 ? value.replace("\n", "<br>") : BLANK_LINE.matcher(value).replaceAll("<br>"));
  }

  private static boolean hasElements(String text) {
    return text.indexOf('<') >= 0 && ELEMENT.matcher(text).find();
  }

  /** The text of an element. */
  static String of(Element element) {
    Lines lines = new Lines();
    element.filter(lines);
    return lines.text();
  }

  private static final class Lines implements NodeFilter {
    private final StringBuilder out = new StringBuilder();
    private boolean lineOpen;
    private boolean spaceDue;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        append(text.getWholeText());
      } else if (node instanceof Element element) {
        if (LEFT_OUT.contains(element.normalName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        if (element.isBlock() || element.normalName().equals("br")) {
          endLine();
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        endLine();
      }
      return FilterResult.CONTINUE;
    }

    private void append(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
          spaceDue = lineOpen;
        } else {
          if (!lineOpen && !out.isEmpty()) {
            out.append('\n');
          } else if (spaceDue) {
            out.append(' ');
          }
          spaceDue = false;
          lineOpen = true;
          out.append(c);
        }
      }
    }

    private void endLine() {
      lineOpen = false;
      spaceDue = false;
    }

    String text() {
      return out.toString();
    }
  }
}
