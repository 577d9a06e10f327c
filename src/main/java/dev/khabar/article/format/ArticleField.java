package dev.khabar.article.format;

import java.util.List;
import java.util.Locale;

/** A field of an article, with the names that sources commonly give it, the likeliest first. */
enum ArticleField {
  ID("id", "postId", "docno", "guid", "doc_id", "article_id", "news_id", "uuid", "_id"),
  URL(
      "url",
      "link",
      "requested_url",
      "article_url",
      "source_url",
      "uri",
      "href",
      "html.responded_url",
      "html.requested_url"),
  TITLE("title", "headline", "heading", "article_title", "head_line", "healine", "hl", "head"),
  SUMMARY("summary", "description", "abstract", "excerpt", "lead", "standfirst"),
  TEXT(
      "text",
      "full_text",
      "content",
      "maintext",
      "body",
      "article_text",
      "article_body",
      "plaintext",
      "article",
      "story",
      "raw_text"),
  PUBLISHED_AT(
      "published_at",
      "published_time",
      "date_published",
      "date_publish",
      "publishing_date",
      "publish_date",
      "published",
      "publication_date",
      "pub_date",
      "datetime",
      "date",
      "time",
      "timestamp",
      "created_at",
      "date_extracted",
      "date_download",
      "date_time",
      "dateline"),
  PUBLISHER(
      "publisher",
      "source_hostname",
      "sitename",
      "site_name",
      "source",
      "src",
      "source_domain",
      "hostname",
      "domain"),
  LANGUAGE("language", "lang", "locale");

  /** Divided by spaces. */
  private final String aliases;

  ArticleField(String... aliases) {
    this.aliases = String.join(" ", aliases);
  }

  /** The name in our own JSON Lines and in a job's {@code fields}. */
  String fieldName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What sources call it, likeliest first. */
  List<String> aliases() {
    return List.of(aliases.split(" ", -1));
  }
}
