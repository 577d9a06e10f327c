package dev.khabar.article.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article that a page describes in JSON-LD by schema.org: {@code NewsArticle} and its kin with
 * {@code headline}, {@code articleBody}, {@code description}, {@code datePublished}, {@code
 * publisher}. Stateless; thread-safe.
 */
final class JsonLd {
  private static final Set<String> TYPES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "Report",
          "SocialMediaPosting");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private static final int MAX_DEPTH = 6;

  /** What pages put around scripts that were once XHTML. */
  private static final Pattern CDATA =
      Pattern.compile(
          "^\\s*(?://|/\\*)?\\s*<!\\[CDATA\\[\\s*(?:\\*/)?|(?://|/\\*)?\\s*\\]\\]>\\s*(?:\\*/)?\\s*$");

  private JsonLd() {}

  /** Puts what the page says of its article into the draft. */
  static void read(Document page, ArticleDraft draft) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        String json = CDATA.matcher(script.data()).replaceAll("");
        article(MAPPER.readTree(json), 0).ifPresent(article -> put(article, draft));
      } catch (JsonProcessingException e) {
        // A page's broken description is as good as none; its text is read instead.
        continue;
      }
    }
  }

  private static Optional<JsonNode> article(JsonNode node, int depth) {
    if (isArticle(node)) {
      return Optional.of(node);
    }
    if (depth < MAX_DEPTH) {
      for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
        Optional<JsonNode> found = article(child, depth + 1);
        if (found.isPresent()) {
          return found;
        }
      }
      for (String field : new String[] {"mainEntity", "mainEntityOfPage"}) {
        if (isArticle(node.path(field))) {
          return Optional.of(node.path(field));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (TYPES.contains(one.asText())) {
          return true;
        }
      }
      return false;
    }
    return TYPES.contains(type.asText());
  }

  private static void put(JsonNode article, ArticleDraft draft) {
    draft.put(ArticleField.TITLE, text(article, "headline"));
    draft.put(ArticleField.TITLE, text(article, "name"));
    draft.put(ArticleField.TEXT, text(article, "articleBody"));
    draft.put(ArticleField.SUMMARY, text(article, "description"));
    draft.put(ArticleField.PUBLISHED_AT, article.path("datePublished").asText(""));
    draft.put(ArticleField.LANGUAGE, article.path("inLanguage").asText(""));
    draft.put(ArticleField.URL, article.path("url").asText(""));
    JsonNode publisher = article.path("publisher");
    JsonNode first = publisher.isArray() ? publisher.path(0) : publisher;
    draft.put(ArticleField.PUBLISHER, first.path("name").asText(""));
  }

  private static String text(JsonNode article, String field) {
    return HtmlText.of(article.path(field).asText(""));
  }
}
