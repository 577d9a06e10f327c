package dev.khabar.article.format;

import dev.khabar.article.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads web archives (WARC 1.0 and 1.1): of their records the HTTP responses of status 200 that are
 * HTML, each a page and an article. A page without an article's text is a rejection, since a crawl
 * of news also holds front pages and lists. Stateless; thread-safe.
 */
final class WarcArchive {
  private static final MediaType HTML = MediaType.parse("text/html");
  private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

  private WarcArchive() {}

  static boolean begins(Peek peek) {
    return peek.startsWith('W', 'A', 'R', 'C', '/');
  }

  /** Whether an archive holds a page at all; reads no further than the first one. */
  static boolean hasPage(InputStream in, ReadOptions options) throws IOException {
    try (WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true);
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response
            && page(response, options.maxRecordBytes()).isPresent()) {
          return true;
        }
      }
      return false;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static void read(InputStream in, ReadContext context) throws IOException {
    try (WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true);
      long position = 0;
      boolean pages = false;
      for (var next = next(reader, context); next.isPresent(); next = next(reader, context)) {
        position++;
        if (next.get() instanceof WarcResponse response) {
          pages |= readResponse(response, position, context);
        }
      }
      if (!pages && context.part().isWhole()) {
        context.rejectFile("PARSE", "NO_RECORDS", "the archive has no HTML page of status 200");
      }
    }
  }

  /** The next record; none after the last one and where what follows is no record. */
  private static Optional<WarcRecord> next(WarcReader reader, ReadContext context)
      throws IOException {
    try {
      return reader.next();
    } catch (ParsingException | IllegalArgumentException e) {
      context.rejectFile("PARSE", "MALFORMED", "no WARC record: " + e.getMessage());
      return Optional.empty();
    }
  }

  /** Reads a response; false where it is no page. */
  private static boolean readResponse(WarcResponse response, long position, ReadContext context)
      throws IOException {
    String record = response.headers().first("WARC-Record-ID").orElse(context.record(position));
    int limit = context.options().maxRecordBytes();
    Optional<Page> page;
    try {
      page = page(response, limit);
    } catch (ParsingException | IllegalArgumentException e) {
      context.reject(record, "PARSE", "MALFORMED", "no HTTP response: " + e.getMessage(), "");
      return true;
    }
    if (page.isEmpty()) {
      return false;
    }
    if (page.get().body().length() > limit) {
      context.reject(
          record,
          "PARSE",
          "TOO_LARGE",
          "the page is larger than maxRecordBytes (" + limit + ")",
          page.get().url());
      return true;
    }
    ReadContext decoded = context.withCharset(page.get().charset());
    ArticleDraft draft = HtmlPage.article(page.get().body(), page.get().url());
    if (draft.get(ArticleField.TEXT).isEmpty()) {
      decoded.reject(record, "PARSE", "NO_ARTICLE", "the page holds no article", page.get().url());
    } else {
      decoded.accept(draft, record);
    }
    return true;
  }

  /** The page of a response, cut after the limit; none where it is no HTML or no success. */
  private static Optional<Page> page(WarcResponse response, int limit) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP_RESPONSE.base())) {
      return Optional.empty();
    }
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    boolean html = type.base().equals(HTML) || type.base().equals(XHTML);
    if (http.status() != 200 || !html) {
      return Optional.empty();
    }
    byte[] body = http.bodyDecoded().stream().readNBytes(limit + 1);
    Peek peek = Peek.of(new ByteArrayInputStream(body), Containers.PEEK_BYTES);
    String named = type.parameters().getOrDefault("charset", "");
    TextCharset charset = TextCharset.of(peek, named);
    int begin = charset.markLength();
    String text = new String(body, begin, body.length - begin, charset.charset());
    String url = response.target() == null ? "" : response.target();
    return Optional.of(new Page(url, text, charset.name()));
  }

  private record Page(String url, String body, String charset) {}
}
