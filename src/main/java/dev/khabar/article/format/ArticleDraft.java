package dev.khabar.article.format;

import dev.khabar.article.SourceArticle;
import dev.khabar.article.WhiteSpace;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A record while its fields are read. Of a source's fields that mean the same, the likeliest one
 * that holds something counts, wherever it stands in the record. Not thread-safe.
 */
final class ArticleDraft {
  private record Value(String text, int rank) {}

  /**
   * How databases and programs write that there is no value. Taken for an id or address, one would
   * make all such records a single article.
   */
  private static final Set<String> MISSING =
      Set.of("null", "none", "nan", "nat", "n/a", "<na>", "nil", "undefined", "\\n", "-");

  private static final int LONGEST_MISSING = 20;

  private final Map<ArticleField, Value> values = new EnumMap<>(ArticleField.class);

  /** Takes a source's field, if it is one of ours. */
  void put(FieldNames names, String sourceName, String value) {
    names.target(sourceName).ifPresent(target -> put(target, value));
  }

  void put(FieldNames.Target target, String value) {
    put(target.field(), target.rank(), value);
    if (target.field() == ArticleField.PUBLISHER && isUrl(value)) {
      // trafilatura's "source" is the address of the page.
      put(ArticleField.URL, ArticleField.URL.aliases().size(), value);
    }
  }

  private static boolean isUrl(String value) {
    return value.startsWith("http://") || value.startsWith("https://");
  }

  /** Sets a field that the format itself defines. */
  void put(ArticleField field, String value) {
    put(field, 0, value);
  }

  private void put(ArticleField field, int rank, String value) {
    Value before = values.get(field);
    if ((before == null || rank < before.rank()) && isValue(value)) {
      values.put(field, new Value(value, rank));
    }
  }

  /** Takes those of another draft's fields that this one lacks. */
  void putMissing(ArticleDraft other) {
    other.values.forEach(values::putIfAbsent);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  private static boolean isValue(String value) {
    boolean blank = WhiteSpace.skip(value, 0, value.length()) == value.length();
    return !blank
        && (value.length() > LONGEST_MISSING
            || !MISSING.contains(value.trim().toLowerCase(Locale.ROOT)));
  }

  /** Whether it has a title, a summary or a text. */
  boolean hasText() {
    return values.keySet().stream().anyMatch(ArticleField::isText);
  }

  String get(ArticleField field) {
    Value value = values.get(field);
    return value == null ? "" : value.text();
  }

  /**
   * The article.
   *
   * @param record what names it in its file where it has no id of its own
   */
  SourceArticle article(ReadContext context, String record) {
    String id = id();
    String publisher = mended(ArticleField.PUBLISHER);
    String url = mended(ArticleField.URL);
    if (isUrl(publisher)) {
      publisher = PublisherHost.of(publisher);
    }
    Optional<Instant> published =
        PublishedAt.parse(get(ArticleField.PUBLISHED_AT), context.options().zone());
    return new SourceArticle(
        context.uri(),
        id.isEmpty() ? record : id,
        id,
        url,
        mended(ArticleField.TITLE),
        HtmlText.ofFragment(Mojibake.repair(get(ArticleField.SUMMARY))),
        HtmlText.ofFragment(Mojibake.repair(get(ArticleField.TEXT))),
        published,
        publisher.isEmpty() ? PublisherHost.of(url) : publisher,
        mended(ArticleField.LANGUAGE),
        context.charset());
  }

  /** The source's own id, or empty. */
  String id() {
    return mended(ArticleField.ID);
  }

  /** A field of one line: repaired, trimmed, without characters that no encoding can write. */
  private String mended(ArticleField field) {
    String value = WhiteSpace.trim(Mojibake.repair(get(field)));
    StringBuilder out = null;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean pair = i + 1 < value.length() && Character.isSurrogatePair(c, value.charAt(i + 1));
      if (pair) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        out = out == null ? new StringBuilder(value) : out;
        out.setCharAt(i, '\ufffd');
      }
    }
    return out == null ? value : out.toString();
  }
}
