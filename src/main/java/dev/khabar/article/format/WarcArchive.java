package dev.khabar.article.format;

import dev.khabar.article.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads web archives (WARC 1.0 and 1.1): of their records the HTTP responses of status 200 that are
 * HTML, each a page and an article, and the texts that Common Crawl makes of pages (WET), which are
 * taken as they stand. A page without an article's text is a rejection, since a crawl of news also
 * holds front pages and lists. Stateless; thread-safe.
 */
final class WarcArchive {
  private static final MediaType HTML = MediaType.parse("text/html");
  private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

  private static final MediaType PLAIN = MediaType.parse("text/plain");

  /** What a record begins with. */
  private static final byte[] RECORD = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  /** Room for a response's headers beside its body. */
  private static final int HEADERS = 1 << 16;

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
            ? page(response, options.maxRecordBytes()).isPresent()
            : isText(record)) {
          return true;
        }
      }
      return false;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  static void read(InputStream in, ReadContext context) throws IOException {
    ReadableByteChannel channel = Channels.newChannel(in);
    ByteBuffer ahead = ByteBuffer.allocate(1 << 13).flip();
    long position = 0;
    boolean pages = false;
    boolean more = true;
    while (more) {
      more = false;
      WarcReader reader = new WarcReader(channel, ahead);
      reader.setLenient(true);
      try {
        for (var next = reader.next(); next.isPresent(); next = reader.next()) {
          position++;
          if (next.get() instanceof WarcResponse response) {
            pages |= readResponse(response, position, context);
          } else if (isText(next.get())) {
            readText((WarcConversion) next.get(), position, context);
            pages = true;
          }
        }
      } catch (ParsingException | IllegalArgumentException e) {
        more = findRecord(channel, ahead);
        String then = more ? "; it is read on from the next one" : "; none follows it";
        context.malformed(++position, "no WARC record: " + why(e) + then, "");
        pages = true;
      }
    }
    if (!pages && context.part().isWhole()) {
      context.rejectFile(
          "PARSE", "NO_RECORDS", "the archive has no HTML page of status 200, and no text of one");
    }
  }

  /** What the library says, whose bytes are numbers with their sign. */
  private static String why(Exception e) {
    String message = String.valueOf(e.getMessage());
    return e instanceof NumberFormatException
        ? "its Content-Length is no number (" + message + ")"
        : message.replace("\\xffffff", "\\x");
  }

  /** Moves behind a place that is no record, to where one begins again; false where none does. */
  private static boolean findRecord(ReadableByteChannel channel, ByteBuffer ahead)
      throws IOException {
    ahead.position(Math.min(ahead.limit(), ahead.position() + 1));
    do {
      for (; ahead.remaining() >= RECORD.length; ahead.get()) {
        if (ahead.slice(ahead.position(), RECORD.length).equals(ByteBuffer.wrap(RECORD))) {
          return true;
        }
      }
    } while (refilled(channel, ahead));
    return false;
  }

  private static boolean refilled(ReadableByteChannel channel, ByteBuffer ahead)
      throws IOException {
    int read = channel.read(ahead.compact());
    ahead.flip();
    return read >= 0;
  }

  private static boolean isText(WarcRecord record) throws IOException {
    return record instanceof WarcConversion && record.contentType().base().equals(PLAIN);
  }

  private static void readText(WarcConversion text, long position, ReadContext context)
      throws IOException {
    String record = text.headers().first("WARC-Record-ID").orElse(context.record(position));
    int limit = context.options().maxRecordBytes();
    byte[] body = text.body().stream().readNBytes(limit + 1);
    if (body.length > limit) {
      context.tooLarge(record, text.target() == null ? "" : text.target());
      return;
    }
    ArticleDraft draft = new ArticleDraft();
    draft.put(ArticleField.URL, text.target() == null ? "" : text.target());
    draft.put(ArticleField.TEXT, new String(body, StandardCharsets.UTF_8));
    context.withCharset(StandardCharsets.UTF_8.name()).accept(draft, record);
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
      context.tooLarge(record, page.get().url());
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

  /**
   * The page of a response, cut after the limit; none where it is no HTML or no success. The record
   * is taken from the archive first, so that what is wrong with one is no matter of the next.
   */
  private static Optional<Page> page(WarcResponse response, int limit) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP_RESPONSE.base())) {
      return Optional.empty();
    }
    byte[] record = response.body().stream().readNBytes(limit + HEADERS);
    HttpResponse http = HttpResponse.parse(withLength(record));
    MediaType type = http.contentType();
    boolean html = type.base().equals(HTML) || type.base().equals(XHTML);
    if (http.status() != 200 || !html) {
      return Optional.empty();
    }
    byte[] body = body(http, record, limit + 1);
    Peek peek = Peek.of(new ByteArrayInputStream(body), Containers.PEEK_BYTES);
    String named = type.parameters().getOrDefault("charset", "");
    TextCharset charset = TextCharset.of(peek, named);
    int begin = charset.markLength();
    String text = new String(body, begin, body.length - begin, charset.charset());
    String url = response.target() == null ? "" : response.target();
    return Optional.of(new Page(url, text, charset.name()));
  }

  /** Where a response names no length, its record's end is its own. */
  private static LengthedBody withLength(byte[] record) {
    ByteBuffer nothingYet = ByteBuffer.allocate(1 << 13).flip();
    return LengthedBody.create(
        Channels.newChannel(new ByteArrayInputStream(record)), nothingYet, record.length);
  }

  /**
   * A response's body out of its encodings. Crawlers keep the headers of what they have decoded
   * already: a body that is not encoded as its headers say is taken as it stands.
   */
  private static byte[] body(HttpResponse http, byte[] record, int limit) throws IOException {
    try {
      return http.bodyDecoded().stream().readNBytes(limit);
    } catch (IOException e) {
      int begin = afterHeaders(record);
      if (begin >= record.length || record[begin] != '<') {
        throw new ParsingException("its body cannot be decoded: " + e.getMessage());
      }
      return Arrays.copyOfRange(record, begin, Math.min(record.length, begin + limit));
    }
  }

  /** Index of the first byte of the body that is no white space. */
  private static int afterHeaders(byte[] record) {
    int begin = 0;
    while (begin + 1 < record.length
        && !(record[begin] == '\n' && (record[begin + 1] == '\r' || record[begin + 1] == '\n'))) {
      begin++;
    }
    while (begin < record.length && record[begin] >= 0 && record[begin] <= ' ') {
      begin++;
    }
    return begin;
  }

  private record Page(String url, String body, String charset) {}
}
