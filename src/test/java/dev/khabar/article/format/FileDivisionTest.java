package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.ReadOptions;
import dev.khabar.article.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

/** The records of a divided file are those of the file, however small its parts are. */
class FileDivisionTest {
  private static final int[] PART_BYTES = {1, 7, 64, 300, 1000, 5000};

  /** Five row groups of a Parquet file. */
  private static final String GROUPS =
      "SELECT 'خبر ' || i AS title, 'نص ' || md5(i::varchar) AS text FROM range(9000) t(i)";

  @Test
  void lines_are_the_same_in_parts_of_any_size() throws IOException {
    assertEquals(40, divided(lines("\n").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void lines_may_end_in_carriage_returns_and_follow_a_byte_order_mark() throws IOException {
    assertEquals(40, divided(lines("\r\n").getBytes(StandardCharsets.UTF_8)));
    assertEquals(40, divided(("\ufeff" + lines("\n")).getBytes(StandardCharsets.UTF_8)));
    assertEquals(40, divided(lines("\r\n\n").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void every_part_is_decoded_as_the_beginning_of_the_file() throws IOException {
    assertEquals(40, divided(lines("\n").getBytes(Charset.forName("windows-1256"))));
  }

  @Test
  void a_broken_line_keeps_its_number() throws IOException {
    String lines = lines("\n").replaceFirst("\"title\":\"خبر 17\"", "\"title\":خبر 17");
    assertEquals(39, divided(lines.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void one_line_that_is_larger_than_every_part_stays_whole() throws IOException {
    String text = "نص طويل لا ينقطع ".repeat(2000);
    String lines = lines("\n") + "{\"id\":\"طويل\",\"text\":\"" + text + "\"}\n" + lines("\n");
    assertEquals(81, divided(lines.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void what_has_no_certain_place_between_records_is_read_in_one_go() throws IOException {
    byte[] wide = lines("\n").getBytes(StandardCharsets.UTF_16);
    byte[] list =
        ("[" + lines(",\n").strip().replaceAll(",$", "") + "]").getBytes(StandardCharsets.UTF_8);
    byte[] table = "id,title,text\n1,خبر,\"سطر\nثان\"\n2,خبر,نص\n".getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes :
        List.of(wide, list, table, gzip(lines("\n").getBytes(StandardCharsets.UTF_8)))) {
      assertEquals(List.of(FilePart.whole("memory:/news")), parts(bytes, 64));
    }
  }

  @Test
  void a_file_of_another_format_than_the_job_names_is_rejected_once() throws IOException {
    byte[] json = lines("\n").getBytes(StandardCharsets.UTF_8);
    ReadOptions named = ReadOptions.auto().withFormat("lines");
    SourceFile file = new SourceFile("memory:/news", () -> new ByteArrayInputStream(json));
    assertEquals(List.of(FilePart.whole("memory:/news")), FileDivision.of(file, named, 64));
  }

  @Test
  void sgml_is_cut_before_its_records_whatever_is_wrong_with_one() throws IOException {
    StringBuilder corpus = new StringBuilder("<!-- the paper's archive -->\n");
    for (int i = 0; i < 30; i++) {
      String end = i == 11 ? "" : i % 2 == 0 ? "</DOC>\n" : "</doc>";
      corpus
          .append(i % 3 == 0 ? "<DOC>\n" : "<doc id=\"a" + i + "\">")
          .append(i == 5 ? "" : "<DOCNO>no-" + i + "</DOCNO>")
          .append("<DOCUMENT>x</DOCUMENT><TITLE>خبر ")
          .append(i)
          .append("</TITLE><TEXT>افتتح الوزير المعرض < 5 في المدينة ")
          .append("الجديدة ".repeat(i))
          .append("</TEXT>")
          .append(end);
    }
    assertEquals(29, divided(corpus.toString().getBytes(StandardCharsets.UTF_8)));
    assertEquals(29, divided(corpus.toString().getBytes(Charset.forName("windows-1256"))));
    byte[] section =
        corpus.toString().replace("المعرض", "<![CDATA[<DOC>]]>").getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(FilePart.whole("memory:/news")), parts(section, 64));
  }

  @Test
  void records_of_gigaword_are_the_same_in_parts_of_any_size() throws IOException {
    StringBuilder corpus = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      corpus
          .append("<DOC id=\"NHR_ARB_20240219.00")
          .append(10 + i)
          .append("\" type=\"story\" >\n<HEADLINE>\nخبر ")
          .append(i)
          .append(
              "\n</HEADLINE>\n<TEXT>\n<P>\nافتتح الوزير المعرض\nفي المدينة\n</P>\n</TEXT>\n</DOC>\n");
    }
    assertEquals(20, divided(corpus.toString().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void records_of_a_web_archive_are_the_same_in_parts_of_any_size() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (int i = 0; i < 12; i++) {
      byte[] record = record(i);
      archive.writeBytes(record);
      packed.writeBytes(gzip(record));
    }
    assertEquals(12, divided(archive.toByteArray()));
    assertEquals(12, divided(packed.toByteArray()));
  }

  @Test
  void a_web_archive_without_pages_is_rejected_once() throws IOException {
    String picture =
        new String(record(0), StandardCharsets.UTF_8).replace("text/html;", "image/png;");
    byte[] archive = picture.repeat(5).getBytes(StandardCharsets.UTF_8);
    assertEquals(1, parts(archive, 64).size());
  }

  @Test
  void blocks_of_an_avro_file_are_the_same_in_parts_of_any_size() throws IOException {
    byte[] file = avro();
    assertEquals(60, divided(file));
    assertTrue(parts(file, 300).size() > 3);
  }

  @Test
  void a_file_that_breaks_off_is_read_in_one_go_and_rejected_once() throws IOException {
    byte[] file = avro();
    byte[] cut = Arrays.copyOf(file, file.length - 5);
    assertEquals(List.of(FilePart.whole("memory:/news")), parts(cut, 100));
  }

  @Test
  void a_file_that_became_shorter_is_rejected() throws IOException {
    byte[] lines = lines("\n").getBytes(StandardCharsets.UTF_8);
    List<FilePart> parts = parts(lines, 1000);
    byte[] shorter = Arrays.copyOf(lines, lines.length / 2);
    Reading reading = new Reading();
    FormatReaders.readOrReject(
        file(shorter), parts.get(parts.size() - 1), ReadOptions.auto(), reading);
    assertEquals("UNREADABLE", reading.reason());
  }

  @Test
  void row_groups_of_a_parquet_file_are_the_same_in_parts_of_any_size() throws IOException {
    byte[] file = parquet(GROUPS);
    assertEquals(8, parts(file, 1).size());
    assertEquals(9000, divided(file, 1, file.length / 5, file.length / 2));
  }

  @Test
  void a_parquet_file_that_breaks_off_or_has_no_rows_reads_as_in_one_go() throws IOException {
    byte[] file = parquet(GROUPS);
    byte[] cut = Arrays.copyOf(file, file.length / 2);
    assertEquals(0, divided(cut, 1));
    assertEquals("MALFORMED", inParts(cut, 1).reason());
    assertEquals(0, divided(parquet("SELECT 'خبر' AS title, 'نص' AS text LIMIT 0"), 1));
  }

  @Test
  void a_parquet_file_that_numbers_its_rows_itself_is_read_by_its_first_part() throws IOException {
    assertEquals(
        3,
        divided(parquet("SELECT 'نص ' || i AS text, i AS File_Row_Number FROM range(3) t(i)"), 1));
  }

  @Test
  void a_broken_row_group_is_rejected_alone_by_its_first_row() throws IOException {
    byte[] file = parquet(GROUPS);
    // Within the second of five groups of like size.
    Arrays.fill(file, file.length / 4, file.length / 3, (byte) 0xff);
    for (int partBytes : new int[] {1, file.length / 2}) {
      Reading reading = inParts(file, partBytes);
      assertEquals(9000 - 2048, reading.articles.size());
      assertEquals("2049", reading.rejections.get(0).sourceRecord());
      assertEquals(1, reading.rejections.size());
    }
  }

  /** Holds every division to the undivided reading; gives the number of articles. */
  private static int divided(byte[] bytes) throws IOException {
    return divided(bytes, PART_BYTES);
  }

  private static int divided(byte[] bytes, int... sizes) throws IOException {
    Reading whole = Reading.of(bytes);
    boolean several = false;
    for (int partBytes : sizes) {
      several |= parts(bytes, partBytes).size() > 3;
      Reading reading = inParts(bytes, partBytes);
      assertEquals(whole.articles, reading.articles, "parts of " + partBytes);
      assertEquals(whole.rejections, reading.rejections, "parts of " + partBytes);
    }
    assertTrue(several, "never divided");
    return whole.articles.size();
  }

  private static Reading inParts(byte[] bytes, long partBytes) {
    Reading reading = new Reading();
    for (FilePart part : parts(bytes, partBytes)) {
      FormatReaders.readOrReject(file(bytes), part, ReadOptions.auto(), reading);
    }
    return reading;
  }

  private static List<FilePart> parts(byte[] bytes, long partBytes) {
    return FileDivision.of(file(bytes), ReadOptions.auto(), partBytes);
  }

  private static SourceFile file(byte[] bytes) {
    return new SourceFile("memory:/news", () -> new ByteArrayInputStream(bytes));
  }

  /** Every third line has an id of its own, the others go by their number. */
  private static String lines(String lineEnd) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      String id = i % 3 == 0 ? "\"id\":\"n" + i + "\"," : "";
      lines
          .append('{')
          .append(id)
          .append("\"title\":\"خبر ")
          .append(i)
          .append("\",\"text\":\"")
          .append("نص الخبر. ".repeat(i % 7))
          .append("تم\"}")
          .append(lineEnd);
    }
    return lines.toString();
  }

  private static byte[] record(int number) {
    String page =
        "<html><head><title>خبر "
            + number
            + "</title></head><body><p>"
            + "افتتحت البلدية جسرا جديدا فوق النهر. ".repeat(4 + number)
            + "</p></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
    return ("WARC/1.0\r\nWARC-Type: response\r\n"
            + (number % 2 == 0
                ? "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-0000000000%02d>\r\n"
                    .formatted(number)
                : "")
            + "WARC-Date: 2025-09-01T10:00:00Z\r\nWARC-Target-URI: https://n.example/"
            + number
            + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.getBytes(StandardCharsets.UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] avro() throws IOException {
    Schema schema =
        SchemaBuilder.record("News")
            .fields()
            .requiredString("title")
            .requiredString("text")
            .endRecord();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.create(schema, out, new byte[16]);
      for (int i = 0; i < 60; i++) {
        GenericRecord row = new GenericData.Record(schema);
        row.put("title", "خبر " + i);
        row.put("text", "نص الخبر. ".repeat(1 + i % 5));
        writer.append(row);
        if (i % 4 == 3) {
          writer.sync();
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] parquet(String query) throws IOException {
    Path file = Files.createTempFile("khabar-", ".parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (" + query + ") TO '" + file + "' (FORMAT parquet, ROW_GROUP_SIZE 2048)");
      return Files.readAllBytes(file);
    } catch (SQLException e) {
      throw new IOException(e);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
