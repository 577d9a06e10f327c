package dev.khabar.article.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element of a page that holds its article, by where text is dense: paragraphs vote for
 * their parent with the length of their text outside links, and for its parent with half of it
 * (after Arc90's Readability). One walk through the page, so linear whatever the nesting.
 * Stateless; thread-safe.
 */
final class PageText {
  private static final String AROUND =
      "nav, header, footer, aside, form, script, style, noscript, template, iframe, svg, button,"
          + " [role=navigation], [role=complementary], [aria-hidden=true], [hidden]";

  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre");

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
    Votes votes = new Votes();
    page.traverse(votes);
    Block best = null;
    double most = 0;
    for (Block candidate : votes.closed) {
      double linked = candidate.letters == 0 ? 1 : (double) candidate.linked / candidate.letters;
      if (candidate.votes * (1 - linked) > most) {
        most = candidate.votes * (1 - linked);
        best = candidate;
      }
    }
    return Optional.ofNullable(best).map(block -> block.element);
  }

  /** An element with the letters in it, those of them in links, and what its paragraphs vote. */
  private static final class Block {
    private final Element element;
    private int letters;
    private int linked;
    private double votes;
    private boolean holdsBlocks;

    Block(Element element) {
      this.element = element;
    }

    boolean isParagraph() {
      String name = element.normalName();
      return PARAGRAPHS.contains(name) || (name.equals("div") && !holdsBlocks);
    }
  }

  private static final class Votes implements NodeVisitor {
    private final Deque<Block> open = new ArrayDeque<>();
    private final List<Block> closed = new ArrayList<>();
    private int linkDepth;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        linkDepth += element.normalName().equals("a") ? 1 : 0;
        open.push(new Block(element));
      } else if (node instanceof TextNode text && !open.isEmpty()) {
        int letters = text.getWholeText().strip().length();
        open.peek().letters += letters;
        open.peek().linked += linkDepth > 0 ? letters : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      linkDepth -= element.normalName().equals("a") ? 1 : 0;
      Block block = open.pop();
      closed.add(block);
      Block parent = open.peek();
      if (parent == null) {
        return;
      }
      parent.letters += block.letters;
      parent.linked += block.linked;
      parent.holdsBlocks |= block.holdsBlocks || element.isBlock();
      int own = block.letters - block.linked;
      if (own >= SHORTEST_PARAGRAPH && block.isParagraph()) {
        parent.votes += own;
        open.stream().skip(1).findFirst().ifPresent(outer -> outer.votes += own / 2.0);
      }
    }
  }
}
