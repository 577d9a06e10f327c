package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * RSS 2.0, RDF and Atom feeds, an item an article: its description is the summary, its {@code
 * content:encoded} or Atom content the text, both HTML. The feed's title is the publisher of items
 * that name none.
 */
final class FeedReader implements FormatReader {
  private static final Pattern CHANNEL_TITLE =
      Pattern.compile(
          "<(?:[a-z0-9]{1,20}:)?title[^>]{0,100}>\\s*+(?:<!\\[CDATA\\[)?([^<\\]]{1,200})");
  private static final Pattern CHANNEL_LANGUAGE =
      Pattern.compile("<language>\\s*+(?:<!\\[CDATA\\[)?([A-Za-z-]{2,12})");

  private static final Pattern CLOSED =
      Pattern.compile("</(?:rss|(?:[a-z0-9]{1,20}:)?feed|rdf:RDF)\\s*+>");

  private static final Pattern ATOM =
      Pattern.compile("<((?:[a-z0-9]{1,20}:)?)(?:feed|entry)[\\s>]");
  private static final Pattern RSS = Pattern.compile("<(?:rss|channel|item|rdf:RDF)[\\s>]");

  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    String head = DecodedFile.head(text);
    Matcher atom = ATOM.matcher(head);
    boolean isAtom = atom.find() && !RSS.matcher(head).find();
    // Atom's namespace may have a prefix; that of other elements of an entry stays.
    String prefix = isAtom ? atom.group(1) : "";
    String item = prefix + (isAtom ? "entry" : "item");
    MarkupBlocks blocks = new MarkupBlocks(text, item, context.options().maxRecordBytes());
    String publisher = "";
    String language = "";
    long position = 0;
    for (String block = blocks.next(); block != null; block = blocks.next()) {
      position++;
      if (position == 1) {
        publisher = HtmlText.of(first(CHANNEL_TITLE, blocks.preamble()));
        language = first(CHANNEL_LANGUAGE, blocks.preamble());
      }
      String sample = block.substring(0, Math.min(block.length(), 400));
      if (blocks.tooLong()) {
        context.tooLarge(position, sample);
      } else if (blocks.missing().isEmpty()) {
        ArticleDraft draft = draft(block, prefix, context.names());
        if (draft.get(ArticleField.PUBLISHER).isEmpty()) {
          draft.put(ArticleField.PUBLISHER, publisher);
        }
        if (draft.get(ArticleField.LANGUAGE).isEmpty()) {
          draft.put(ArticleField.LANGUAGE, language);
        }
        context.accept(draft, position);
      } else {
        context.malformed(position, blocks.missing() + " is missing", sample);
      }
    }
    if (position == 0 && !CLOSED.matcher(blocks.preamble()).find()) {
      // A whole feed may be empty on a quiet day.
      context.rejectFile("PARSE", "NO_RECORDS", "no <" + item + "> in the feed, and no end");
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher match = pattern.matcher(text);
    return match.find() ? match.group(1).trim() : "";
  }

  private static ArticleDraft draft(String block, String prefix, FieldNames names) {
    Document document = Jsoup.parse(block, Parser.xmlParser());
    ArticleDraft draft = new ArticleDraft();
    Element root = document.firstElementChild();
    if (root == null) {
      return draft;
    }
    String updated = "";
    String permalink = "";
    for (Element child : root.children()) {
      String value = child.wholeText();
      String tag = child.tagName();
      String name = tag.startsWith(prefix) ? tag.substring(prefix.length()) : tag;
      switch (name.toLowerCase(Locale.ROOT)) {
        case "title" -> draft.put(ArticleField.TITLE, HtmlText.of(value));
        case "link" -> putLink(draft, child, value);
        case "guid", "id" -> {
          draft.put(ArticleField.ID, value);
          permalink = isPermalink(child, value) ? value : permalink;
        }
        case "description", "summary" -> draft.put(ArticleField.SUMMARY, html(child, value));
        case "content:encoded", "content" -> draft.put(ArticleField.TEXT, html(child, value));
        case "pubdate", "published", "dc:date" -> draft.put(ArticleField.PUBLISHED_AT, value);
        case "updated" -> updated = value;
        case "dc:publisher" -> draft.put(ArticleField.PUBLISHER, value);
        case "dc:language" -> draft.put(ArticleField.LANGUAGE, value);
        default -> draft.put(names, name, html(child, value));
      }
    }
    // Atom asks for it, often first, and only some feeds say when an entry was published.
    draft.put(ArticleField.PUBLISHED_AT, updated);
    draft.put(ArticleField.URL, permalink);
    return draft;
  }

  /** RSS 2.0: a guid is the item's address unless it says otherwise. */
  private static boolean isPermalink(Element child, String value) {
    return child.tagName().equalsIgnoreCase("guid")
        && !child.attr("isPermaLink").equalsIgnoreCase("false")
        && value.trim().startsWith("http");
  }

  private static void putLink(ArticleDraft draft, Element link, String value) {
    String rel = link.attr("rel");
    if (rel.isEmpty() || rel.equals("alternate")) {
      draft.put(ArticleField.URL, link.hasAttr("href") ? link.attr("href") : value);
    }
  }

  /** Atom's content of type xhtml holds elements, every other one escaped markup or text. */
  private static String html(Element element, String value) {
    return element.childrenSize() > 0 ? HtmlText.of(element.html()) : HtmlText.of(value);
  }
}
