package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.SourceArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WebArchiveTest {
  private static final String PAGE =
      "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"عنوان\","
          + "\"articleBody\":\"نص الخبر في الأرشيف.\",\"datePublished\":\"2025-09-01\"}</script></head></html>";

  private static byte[] record(String type, String id, String target, byte[] block) {
    String header =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:"
            + id
            + ">\r\nWARC-Date: 2025-09-01T10:00:00Z\r\nWARC-Target-URI: "
            + target
            + "\r\nContent-Type: application/http; msgtype="
            + type
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(ascii(header), block, ascii("\r\n\r\n"));
  }

  private static byte[] response(String status, String headers, byte[] body) {
    return joined(ascii("HTTP/1.1 " + status + "\r\n" + headers + "\r\n\r\n"), body);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[][] records() throws IOException {
    byte[] utf8 = PAGE.getBytes(StandardCharsets.UTF_8);
    byte[] old = PAGE.getBytes(Charset.forName("windows-1256"));
    return new byte[][] {
      record(
          "response",
          "11111111-1111-1111-1111-111111111111",
          "https://n.example/1",
          response("200 OK", "Content-Type: text/html; charset=utf-8", utf8)),
      record(
          "request",
          "22222222-2222-2222-2222-222222222222",
          "https://n.example/1",
          ascii("GET / HTTP/1.1\r\n\r\n")),
      record(
          "response",
          "33333333-3333-3333-3333-333333333333",
          "https://n.example/2",
          response("200 OK", "Content-Type: text/html; charset=windows-1256", old)),
      record(
          "response",
          "44444444-4444-4444-4444-444444444444",
          "https://n.example/3",
          response("404 Not Found", "Content-Type: text/html", utf8)),
      record(
          "response",
          "55555555-5555-5555-5555-555555555555",
          "https://n.example/x.png",
          response("200 OK", "Content-Type: image/png", new byte[] {1, 2, 3})),
      record(
          "response",
          "66666666-6666-6666-6666-666666666666",
          "https://n.example/front",
          response("200 OK", "Content-Type: text/html", ascii("<html><body>x</body></html>"))),
      record(
          "response",
          "77777777-7777-7777-7777-777777777777",
          "https://n.example/4",
          response("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", gzip(utf8)))
    };
  }

  private static void assertPages(Reading reading) {
    assertEquals(3, reading.articles.size(), reading.rejections.toString());
    SourceArticle first = reading.articles.get(0);
    assertEquals("https://n.example/1", first.url());
    assertEquals("<urn:uuid:11111111-1111-1111-1111-111111111111>", first.sourceRecord());
    assertEquals("windows-1256", reading.articles.get(1).charset());
    for (SourceArticle article : reading.articles) {
      assertEquals("نص الخبر في الأرشيف.", article.body());
    }
    assertEquals(1, reading.rejections.size());
    assertEquals("NO_ARTICLE", reading.rejections.get(0).reason());
  }

  @Test
  void pages_of_a_web_archive_become_articles() throws IOException {
    assertPages(Reading.of(joined(records())));
  }

  @Test
  void each_record_may_be_compressed_by_itself() throws IOException {
    byte[][] records = records();
    for (int i = 0; i < records.length; i++) {
      records[i] = gzip(records[i]);
    }
    assertPages(Reading.of(joined(records)));
  }

  @Test
  void what_is_no_record_costs_no_record_behind_it() throws IOException {
    byte[][] records = records();
    records[1] = joined(ascii("WARC/1.0\r\nno header at all\r\n"), new byte[20_000]);
    records[3] = ascii("and here neither");
    Reading reading = Reading.of(joined(records));
    assertEquals(3, reading.articles.size(), reading.rejections.toString());
    assertEquals(
        List.of("2", "4", "NO_ARTICLE"),
        reading.rejections.stream()
            .map(r -> r.reason().equals("MALFORMED") ? r.sourceRecord() : r.reason())
            .toList());
  }

  @Test
  void a_cut_archive_gives_what_it_holds() throws IOException {
    byte[] whole = joined(records());
    Reading reading = Reading.of(Arrays.copyOf(whole, whole.length - 100));
    assertTrue(reading.articles.size() >= 2);
    assertTrue(!reading.rejections.isEmpty());
  }

  @Test
  void a_body_that_is_not_encoded_as_its_headers_say_is_taken_as_it_stands() throws IOException {
    byte[] utf8 = PAGE.getBytes(StandardCharsets.UTF_8);
    String headers = "Content-Type: text/html\r\nContent-Encoding: gzip";
    byte[] decoded = response("200 OK", headers, utf8);
    byte[] broken = response("200 OK", headers, new byte[] {0x1f, (byte) 0x8b, 8, 7, 7, 7});
    Reading reading =
        Reading.of(
            joined(
                record(
                    "response",
                    "11111111-1111-1111-1111-111111111111",
                    "https://n.example/1",
                    decoded),
                record(
                    "response",
                    "22222222-2222-2222-2222-222222222222",
                    "https://n.example/2",
                    broken),
                record(
                    "response",
                    "33333333-3333-3333-3333-333333333333",
                    "https://n.example/3",
                    response("200 OK", headers, gzip(utf8)))));
    assertEquals(2, reading.articles.size());
    assertEquals("MALFORMED", reading.rejections.get(0).reason());
  }

  @Test
  void a_record_whose_length_is_no_number_is_told_so_and_the_next_one_read() throws IOException {
    byte[] page =
        response("200 OK", "Content-Type: text/html", PAGE.getBytes(StandardCharsets.UTF_8));
    byte[] record =
        record("response", "11111111-1111-1111-1111-111111111111", "https://n.example/1", page);
    String broken =
        new String(record, StandardCharsets.ISO_8859_1)
            .replaceFirst("Content-Length: [0-9]+", "Content-Length: viel");
    Reading reading = Reading.of(joined(broken.getBytes(StandardCharsets.ISO_8859_1), record));
    assertEquals(1, reading.articles.size());
    String message = reading.rejections.get(0).message();
    assertTrue(message.startsWith("no WARC record: its Content-Length is no number"), message);
  }

  @Test
  void the_text_that_common_crawl_made_of_a_page_is_an_article() throws IOException {
    byte[] text = "جسر جديد\nافتتحت البلدية جسرا جديدا.\n".getBytes(StandardCharsets.UTF_8);
    byte[] record = record("conversion", "1", "https://n.example/1", text);
    String header = new String(record, StandardCharsets.ISO_8859_1);
    byte[] plain =
        header
            .replace("application/http; msgtype=conversion", "text/plain")
            .getBytes(StandardCharsets.ISO_8859_1);
    SourceArticle article = Reading.of(plain).article();
    assertEquals("https://n.example/1", article.url());
    assertEquals(new String(text, StandardCharsets.UTF_8), article.body());
  }
}
