package dev.khabar.article.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element of a page that holds its article, by where text is dense: paragraphs vote for
 * their parent with the length of their text outside links (after Arc90's Readability). Stateless;
 * thread-safe.
 */
final class PageText {
  private static final String AROUND =
      "nav, header, footer, aside, form, script, style, noscript, template, iframe, svg, button,"
          + " [role=navigation], [role=complementary], [aria-hidden=true], [hidden]";

  /** A paragraph as short is a label or a link. */
  private static final int SHORTEST_PARAGRAPH = 25;

  /** Less text is a notice or a front page's teaser. */
  private static final int SHORTEST_ARTICLE = 100;

  private PageText() {}

  /** The article's text; empty where no element holds enough. */
  static String of(Document page) {
    page.select(AROUND).remove();
    Optional<Element> body = Optional.ofNullable(page.selectFirst("[itemprop=articleBody]"));
    String text = body.or(() -> densest(page)).map(HtmlText::of).orElse("");
    return text.length() < SHORTEST_ARTICLE && body.isEmpty() ? "" : text;
  }

  private static Optional<Element> densest(Document page) {
    Map<Element, Double> scores = new HashMap<>();
    List<Element> order = new ArrayList<>();
    for (Element paragraph : page.select("p, blockquote, div:not(:has(p, div))")) {
      int length = ownLength(paragraph);
      Element parent = paragraph.parent();
      if (length >= SHORTEST_PARAGRAPH && parent != null) {
        vote(scores, order, parent, length);
        if (parent.parent() != null) {
          vote(scores, order, parent.parent(), length / 2.0);
        }
      }
    }
    Element best = null;
    double most = 0;
    for (Element candidate : order) {
      double score = scores.get(candidate) * (1 - linkShare(candidate));
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static void vote(
      Map<Element, Double> scores, List<Element> order, Element element, double score) {
    if (scores.merge(element, score, Double::sum) == score) {
      order.add(element);
    }
  }

  /** Characters outside links. */
  private static int ownLength(Element element) {
    int linked = 0;
    for (Element link : element.select("a")) {
      linked += link.text().length();
    }
    return element.text().length() - linked;
  }

  private static double linkShare(Element element) {
    int all = element.text().length();
    return all == 0 ? 1 : 1 - (double) ownLength(element) / all;
  }
}
