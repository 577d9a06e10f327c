package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.ArticleText;
import dev.khabar.article.Composition;
import dev.khabar.article.PassageMarker;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import dev.khabar.article.TextPassage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.avro.InvalidAvroMagicException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.file.SeekableByteArrayInput;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Broken files: each gives articles or rejections, and never an exception, a hang or nothing. */
class MutatedInputTest {
  private static final int MAX_RECORD = 1 << 16;

  @Test
  void two_thousand_mutated_files_end_in_articles_or_rejections() throws IOException {
    assertTimeoutPreemptively(Duration.ofMinutes(2), () -> mutate(20_260_101L, 2_200));
  }

  @Test
  @Tag("long")
  @Timeout(value = 3, unit = TimeUnit.HOURS)
  void two_hundred_thousand_mutated_files_end_in_articles_or_rejections() throws IOException {
    for (long seed = 1; seed <= 20; seed++) {
      mutate(seed, 10_000);
    }
  }

  /** Apart from the others, since each such file starts a database. */
  @Test
  @Tag("long")
  @Timeout(value = 3, unit = TimeUnit.HOURS)
  void two_thousand_mutated_parquet_files_end_in_articles_or_rejections() throws IOException {
    mutate(List.of(parquet("افتتح وزير الثقافة معرض الكتاب في بغداد يوم السبت.")), 1, 2_000);
  }

  private static void mutate(long seed, int files) throws IOException {
    mutate(samples(), seed, files);
  }

  private static void mutate(List<byte[]> samples, long seed, int files) throws IOException {
    Random random = new Random(seed);
    for (int i = 0; i < files; i++) {
      byte[] bytes = mutated(samples.get(i % samples.size()), random);
      check(bytes, "seed " + seed + ", file " + i);
    }
  }

  private static void check(byte[] bytes, String name) throws IOException {
    Reading reading;
    try {
      reading = Reading.of(bytes, ReadOptions.auto().withMaxRecordBytes(MAX_RECORD));
    } catch (RuntimeException e) {
      throw new AssertionError(name, e);
    }
    assertTrue(
        reading.articles.size() + reading.rejections.size() > 0 || isAvroWithoutBlocks(bytes),
        name + " gave nothing");
    for (SourceArticle article : reading.articles) {
      Composition composition = ArticleText.compose(article);
      if (composition instanceof ArticleText text) {
        assertCovered(text, name);
      }
    }
    for (Rejection rejection : reading.rejections) {
      assertTrue(!rejection.reason().isEmpty() && !rejection.message().isEmpty(), name);
    }
  }

  /** What is cut right behind its header is a whole Avro file without records. */
  private static boolean isAvroWithoutBlocks(byte[] bytes) throws IOException {
    try (DataFileReader<Object> reader =
        new DataFileReader<>(new SeekableByteArrayInput(bytes), new GenericDatumReader<>())) {
      return reader.tell() == bytes.length;
    } catch (InvalidAvroMagicException e) {
      return false;
    }
  }

  private static void assertCovered(ArticleText text, String name) {
    int at = 0;
    for (TextPassage passage : PassageMarker.mark(text)) {
      assertTrue(passage.begin() >= at && passage.end() > passage.begin(), name);
      assertTrue(
          text.text().substring(at, passage.begin()).chars().allMatch(MutatedInputTest::isSpace),
          name);
      at = passage.end();
    }
    assertTrue(text.text().substring(at).chars().allMatch(MutatedInputTest::isSpace), name);
    byte[] utf8 = text.text().getBytes(StandardCharsets.UTF_8);
    assertEquals(text.text(), new String(utf8, StandardCharsets.UTF_8), name);
  }

  private static boolean isSpace(int c) {
    return dev.khabar.article.WhiteSpace.is((char) c);
  }

  private static byte[] mutated(byte[] sample, Random random) {
    byte[] bytes = sample.clone();
    int rounds = 1 + random.nextInt(3);
    for (int round = 0; round < rounds && bytes.length > 1; round++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(9)) {
        case 0 -> bytes = Arrays.copyOf(bytes, at + 1);
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(40)), (byte) 0);
        case 3 -> bytes = inserted(bytes, at, token(random));
        case 4 -> bytes = Arrays.copyOfRange(bytes, at, bytes.length);
        case 5 -> bytes = inserted(bytes, at, Arrays.copyOfRange(bytes, at / 2, at));
        case 6 -> {
          int end = Math.min(bytes.length, at + 1 + random.nextInt(200));
          byte[] cut = Arrays.copyOf(bytes, bytes.length - (end - at));
          System.arraycopy(bytes, end, cut, at, bytes.length - end);
          bytes = cut;
        }
        case 7 -> {
          for (int i = 0; i < 20; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
          }
        }
        default ->
            bytes =
                inserted(
                    bytes,
                    at,
                    "خبر ".repeat(random.nextInt(40_000)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.length == 0 ? sample : bytes;
  }

  private static byte[] token(Random random) {
    String[] tokens = {
      "\"",
      "{",
      "}",
      "[",
      "]",
      "<",
      ">",
      "</DOC>",
      "<DOC>",
      "<![CDATA[",
      "]]>",
      "&#x110000;",
      "&a;",
      "\\ud800",
      "\ud83d\ude00",
      "\r",
      "\u0000",
      "\ufeff",
      "\u202e",
      "\",\"text\":\"",
      "<!--",
      "{\"a\":".repeat(3000),
      "<b>".repeat(3000),
      "ـ".repeat(5000),
      "a".repeat(100_000),
      "\n".repeat(5000)
    };
    return tokens[random.nextInt(tokens.length)].getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] inserted(byte[] bytes, int at, byte[] more) {
    byte[] joined = new byte[bytes.length + more.length];
    System.arraycopy(bytes, 0, joined, 0, at);
    System.arraycopy(more, 0, joined, at, more.length);
    System.arraycopy(bytes, at, joined, at + more.length, bytes.length - at);
    return joined;
  }

  private static List<byte[]> samples() throws IOException {
    String paragraph =
        "افتتح وزير الثقافة معرض الكتاب في بغداد يوم السبت، وشارك فيه ثلاثون ناشرا من دول عربية"
            + " عدة.";
    String body =
        paragraph
            + "\\n\\nصورة من المعرض (واع)\\n\\n"
            + paragraph
            + "\\n\\nوقال إن القراءة طريق إلى المستقبل.";
    String line =
        "{\"id\":\"%d\",\"title\":\"افتتاح المعرض\",\"summary\":\""
            + paragraph
            + "\",\"text\":\""
            + body
            + "\"}";
    String text = body.replace("\\n", "\n");
    StringBuilder lines = new StringBuilder();
    StringBuilder list = new StringBuilder("[\n");
    StringBuilder trec = new StringBuilder();
    StringBuilder feed =
        new StringBuilder("<?xml version=\"1.0\"?><rss><channel><title>الموقع</title>");
    for (int i = 0; i < 5; i++) {
      lines.append(line.formatted(i)).append('\n');
      list.append(i == 0 ? "" : ",\n").append(line.formatted(i));
      trec.append(
          "<DOC>\n<DOCNO>"
              + i
              + "</DOCNO>\n<TITLE>خبر</TITLE>\n<TEXT>\n"
              + text
              + "\n</TEXT>\n</DOC>\n");
      feed.append(
          "<item><title>خبر</title><description><![CDATA[<p>"
              + text
              + "</p>]]></description></item>");
    }
    list.append("\n]\n");
    feed.append("</channel></rss>");
    String page =
        "<!DOCTYPE html><html><head><title>خبر</title><script type=\"application/ld+json\">"
            + line.formatted(1).replace("\"text\"", "\"@type\":\"NewsArticle\",\"articleBody\"")
            + "</script></head><body><p>"
            + text
            + "</p></body></html>";
    String warc =
        "WARC/1.0\r\n"
            + "WARC-Type: response\r\n"
            + "WARC-Record-ID: <urn:uuid:11111111-1111-1111-1111-111111111111>\r\n"
            + "WARC-Date: 2025-09-01T10:00:00Z\r\n"
            + "WARC-Target-URI: https://n.example/1\r\n"
            + "Content-Type: application/http; msgtype=response\r\n"
            + "Content-Length: %d\r\n\r\n"
            + "%s\r\n\r\n";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    String csv = "id,title,text\n1,خبر,\"" + text + "\"\n2,خبر,نص\n";
    String gigaword =
        trec.toString().replace("<DOC>", "<DOC id=\"AFP_ARB_20000815.0001\" type=\"story\">");
    String papers =
        trec.toString()
            .replace("<DOC>", "<Alzaman>")
            .replace("</DOC>", "</Alzaman>")
            .replace("DOCNO", "ID");
    List<byte[]> samples = new ArrayList<>();
    for (String sample :
        List.of(
            lines.toString(),
            list.toString(),
            "{\"status\":\"ok\",\"articles\":" + list + ",\"page\":{\"n\":1}}",
            trec.toString(),
            feed.toString(),
            page,
            csv,
            gigaword,
            papers,
            "عنوان\n\n" + text,
            warc.formatted(http.getBytes(StandardCharsets.UTF_8).length, http).repeat(2))) {
      samples.add(sample.getBytes(StandardCharsets.UTF_8));
    }
    samples.add(("عنوان\n\n" + text).getBytes(Charset.forName("windows-1256")));
    samples.add(("عنوان\n\n" + text).getBytes(StandardCharsets.UTF_16));
    for (String kind : new String[] {"gz", "bzip2", "zstd", "xz"}) {
      samples.add(Compressed.as(kind, lines.toString().getBytes(StandardCharsets.UTF_8)));
    }
    samples.add(avro(text));
    samples.add(zip(lines.toString(), list.toString()));
    return samples;
  }

  private static byte[] avro(String text) throws IOException {
    Schema schema = SchemaBuilder.record("N").fields().requiredString("text").endRecord();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.setCodec(CodecFactory.deflateCodec(6));
      writer.create(schema, out, new byte[16]);
      for (int i = 0; i < 6; i++) {
        GenericRecord row = new GenericData.Record(schema);
        row.put("text", i + text);
        writer.append(row);
        writer.sync();
      }
    }
    return out.toByteArray();
  }

  private static byte[] parquet(String text) throws IOException {
    Path file = Files.createTempFile("khabar-", ".parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement rows =
            connection.prepareStatement(
                "COPY (SELECT i AS id, 'خبر' AS title, i || ? AS text FROM range(6) t(i)) TO '"
                    + file
                    + "' (FORMAT parquet)")) {
      rows.setString(1, text);
      rows.execute();
      return Files.readAllBytes(file);
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] zip(String... contents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < contents.length; i++) {
        zip.putNextEntry(new ZipEntry("member" + i));
        zip.write(contents[i].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }
}
