package dev.khabar.article.format;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of an HTML page: what the page says of it in JSON-LD first, then its metadata, then
 * the element in which its text is densest. Stateless; thread-safe.
 */
final class HtmlPage {
  private HtmlPage() {}

  /**
   * Reads a page.
   *
   * @param url its address, where known; a canonical address in the page counts where it is not
   */
  static ArticleDraft article(String html, String url) {
    Document page = Jsoup.parse(html, url);
    ArticleDraft draft = new ArticleDraft();
    draft.put(ArticleField.URL, url);
    JsonLd.read(page, draft);
    putMetadata(page, draft);
    if (draft.get(ArticleField.TEXT).isEmpty()) {
      draft.put(ArticleField.TEXT, PageText.of(page));
    }
    return draft;
  }

  private static void putMetadata(Document page, ArticleDraft draft) {
    put(page, draft, ArticleField.TITLE, "meta[property=og:title]", "content");
    put(page, draft, ArticleField.SUMMARY, "meta[property=og:description]", "content");
    put(page, draft, ArticleField.SUMMARY, "meta[name=description]", "content");
    put(page, draft, ArticleField.PUBLISHED_AT, "meta[property=article:published_time]", "content");
    put(page, draft, ArticleField.PUBLISHED_AT, "meta[itemprop=datePublished]", "content");
    put(page, draft, ArticleField.PUBLISHED_AT, "time[datetime]", "datetime");
    put(page, draft, ArticleField.PUBLISHER, "meta[property=og:site_name]", "content");
    put(page, draft, ArticleField.URL, "link[rel=canonical]", "href");
    put(page, draft, ArticleField.URL, "meta[property=og:url]", "content");
    put(page, draft, ArticleField.LANGUAGE, "html[lang]", "lang");
    Element heading = page.selectFirst("h1");
    if (draft.get(ArticleField.TITLE).isEmpty() && heading != null) {
      draft.put(ArticleField.TITLE, heading.text());
    }
    if (draft.get(ArticleField.TITLE).isEmpty()) {
      draft.put(ArticleField.TITLE, page.title());
    }
  }

  private static void put(
      Document page, ArticleDraft draft, ArticleField field, String query, String attribute) {
    Element element = page.selectFirst(query);
    if (element != null && draft.get(field).isEmpty()) {
      draft.put(field, element.attr(attribute));
    }
  }
}
