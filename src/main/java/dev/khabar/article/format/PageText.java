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
 * (after Arc90's Readability); text that stands in another element itself, divided by {@code <br>}
 * or in a cell of a table, votes likewise for that element. One walk through the page, so linear
 * whatever the nesting. Stateless; thread-safe.
 */
final class PageText {
  private static final String AROUND =
      "nav, header, footer, aside, form, script, style, noscript, template, iframe, svg, button,"
          + " [role=navigation], [role=complementary], [aria-hidden=true], [hidden]";

  /** What readers wrote, and other articles, may be longer than the article. */
  private static final String BESIDE =
      "[class~=(?i)(?:^|\\s)(?:comments?|comment-?list|comments-(?:area|section)|fb-comments|related"
          + "|related-(?:posts|articles|news)|sidebar)(?:\\s|$)], #comments, #disqus_thread, #respond,"
          + " #sidebar, #related";

  private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "pre");

  /** A paragraph as short is a label or a link. */
  private static final int SHORTEST_PARAGRAPH = 25;

  /** Less text is a notice or a front page's teaser. */
  private static final int SHORTEST_ARTICLE = 100;

  private PageText() {}

  /** The article's text; empty where no element holds enough. */
  static String of(Document page) {
    page.select(AROUND).remove();
    page.select(BESIDE).stream()
        .filter(beside -> beside.selectFirst("h1, [itemprop=articleBody]") == null)
        .forEach(Element::remove);
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

  /**
   * An element with the letters in it, those of them in links, those that are neither in a link nor
   * in a block of their own, and what its paragraphs vote.
   */
  private static final class Block {
    private final Element element;
    private int letters;
    private int linked;
    private int own;
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
        open.peek().own += linkDepth > 0 ? 0 : letters;
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
      parent.own += element.isBlock() ? 0 : block.own;
      parent.holdsBlocks |= block.holdsBlocks || element.isBlock();
      if (block.isParagraph()) {
        vote(block.letters - block.linked, parent, open.stream().skip(1).findFirst());
      } else if (element.isBlock()) {
        vote(block.own, block, Optional.of(parent));
      }
    }

    private static void vote(int letters, Block holder, Optional<Block> around) {
      if (letters >= SHORTEST_PARAGRAPH) {
        holder.votes += letters;
        around.ifPresent(outer -> outer.votes += letters / 2.0);
      }
    }
  }
}
