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
      "web_url",
      "article_link",
      "news_url",
      "news_link",
      "source_link",
      "permalink",
      "canonical_url",
      "document_identifier",
      "الرابط",
      "رابط",
      "html.responded_url",
      "html.requested_url"),
  TITLE(
      "title",
      "headline",
      "heading",
      "article_title",
      "head_line",
      "healine",
      "hl",
      "head",
      "news_title",
      "news_headline",
      "post_title",
      "web_title",
      "page_title",
      "main_title",
      "العنوان",
      "عنوان"),
  SUMMARY(
      "summary",
      "description",
      "abstract",
      "excerpt",
      "lead",
      "standfirst",
      "trail_text",
      "lead_paragraph",
      "الملخص",
      "ملخص"),
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
      "raw_text",
      "content_text",
      "main_text",
      "body_text",
      "full_content",
      "article_content",
      "news_text",
      "news_content",
      "news_body",
      "post_content",
      "story_text",
      "text_content",
      "clean_text",
      "cleaned_text",
      "paragraphs",
      "content_html",
      "body_html",
      "document",
      "النص",
      "نص",
      "المحتوى",
      "الخبر",
      "المقال"),
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
      "published_date",
      "published_on",
      "date_time_pub",
      "web_publication_date",
      "post_date",
      "news_date",
      "posted_at",
      "date_created",
      "date_gmt",
      "updated_at",
      "التاريخ",
      "تاريخ",
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
      "domain",
      "source_name",
      "source_common_name",
      "media_name",
      "newspaper",
      "outlet",
      "website",
      "site",
      "source_id",
      "المصدر",
      "الصحيفة"),
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

  /** Whether it is a part of the article's text. */
  boolean isText() {
    return this == TITLE || this == SUMMARY || this == TEXT;
  }

  /** What sources call it, likeliest first. */
  List<String> aliases() {
    return List.of(aliases.split(" ", -1));
  }
}
