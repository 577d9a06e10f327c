package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.ArticleText;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import dev.khabar.article.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.file.CodecFactory;
import org.apache.avro.file.DataFileWriter;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainersTest {
  @Test
  void files_of_other_kinds_are_rejected_by_name() throws IOException {
    byte[] pdf = "%PDF-1.4 stream".getBytes(StandardCharsets.US_ASCII);
    assertEquals("UNSUPPORTED", Reading.of(pdf).reason());
    byte[] picture = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3};
    assertEquals("UNSUPPORTED", Reading.of(picture).reason());
    byte[] letter = "{\\rtf1\\ansi\\ansicpg1256 \\'c7\\'e1}".getBytes(StandardCharsets.US_ASCII);
    assertEquals("UNSUPPORTED", Reading.of(letter).reason());
  }

  @Test
  void random_bytes_are_no_article() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    Reading reading = Reading.of(bytes);
    assertTrue(
        reading.articles.stream().allMatch(a -> ArticleText.compose(a) instanceof Rejection));
  }

  private static final String ARTICLE =
      "{\"id\":\"a1\",\"title\":\"عنوان الخبر\",\"text\":\"نص الخبر.\"}\n";

  private static byte[] zip(String... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static byte[] tar(String... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndContents[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bzip2", "zstd", "xz"})
  void a_compressed_file_is_known_by_its_content(String kind) throws IOException {
    byte[] bytes = Compressed.as(kind, ARTICLE.getBytes(StandardCharsets.UTF_8));
    assertEquals("عنوان الخبر", Reading.of(bytes).article().title());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 511, 20_000})
  void zeros_behind_gzipped_text_are_padding(int zeros) throws IOException {
    byte[] one = Compressed.as("gz", ARTICLE.getBytes(StandardCharsets.UTF_8));
    byte[] other =
        Compressed.as("gz", ARTICLE.replace("a1", "a2").getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream padded = new ByteArrayOutputStream();
    padded.writeBytes(one);
    padded.writeBytes(other);
    padded.writeBytes(new byte[zeros]);
    Reading reading = Reading.of(padded.toByteArray());
    assertEquals(List.of("a1", "a2"), reading.articles.stream().map(SourceArticle::id).toList());
    assertEquals(List.of(), reading.rejections);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "bzip2", "xz"})
  void compressed_files_one_after_another_are_one_file(String kind) throws IOException {
    byte[] one = Compressed.as(kind, ARTICLE.getBytes(StandardCharsets.UTF_8));
    byte[] two = Arrays.copyOf(one, one.length * 2);
    System.arraycopy(one, 0, two, one.length, one.length);
    assertEquals(2, Reading.of(two).articles.size());
  }

  @Test
  void members_of_an_archive_become_records_under_their_names() throws IOException {
    for (byte[] archive :
        List.of(
            zip("a/one.jsonl", ARTICLE, "two.txt", "عنوان\n\nنص طويل.", "__MACOSX/x", "?"),
            Compressed.as("gz", tar("a/one.jsonl", ARTICLE, "two.txt", "عنوان\n\nنص طويل.")))) {
      Reading reading = Reading.of(archive);
      assertEquals(
          List.of("memory:/news!a/one.jsonl", "memory:/news!two.txt"),
          reading.articles.stream().map(SourceArticle::sourceUri).toList());
      assertTrue(reading.rejections.isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {ZipEntry.STORED, ZipEntry.DEFLATED})
  void a_member_that_is_not_what_was_packed_is_told(int method) throws IOException {
    byte[] article = ARTICLE.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(article);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (String name : List.of("one.jsonl", "two.jsonl")) {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(method);
        if (method == ZipEntry.STORED) {
          entry.setSize(article.length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(article);
      }
    }
    byte[] bytes = out.toByteArray();
    assertEquals(List.of(), Reading.of(bytes).rejections);

    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.indexOf("a1")] = 'b';
    Reading reading = Reading.of(bytes);
    assertEquals(2, reading.articles.size());
    assertEquals(1, reading.rejections.size());
    assertEquals("CORRUPT", reading.rejections.get(0).reason());
    assertEquals("memory:/news!one.jsonl", reading.rejections.get(0).sourceUri());
  }

  @Test
  void a_path_that_leaves_the_archive_is_a_name_and_no_more() throws IOException {
    Reading reading = Reading.of(zip("../../tmp/evil.jsonl", ARTICLE));
    assertEquals("memory:/news!../../tmp/evil.jsonl", reading.article().sourceUri());
  }

  @Test
  void a_cut_file_gives_what_it_holds_and_one_rejection() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      lines.append(ARTICLE.replace("a1", "a" + i).replace("نص", "نص " + (i * 7919 % 10007)));
    }
    byte[] whole = Compressed.as("gz", lines.toString().getBytes(StandardCharsets.UTF_8));
    Reading reading = Reading.of(Arrays.copyOf(whole, whole.length / 2));
    assertTrue(reading.articles.size() > 500);
    assertEquals("TRUNCATED", reading.rejections.get(reading.rejections.size() - 1).reason());
    assertTrue(reading.rejections.size() <= 2);
  }

  @Test
  void a_small_cut_file_gives_what_it_holds_too() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      lines.append(ARTICLE.replace("a1", "a" + i).replace("نص", "نص " + (i * 7919 % 10007)));
    }
    byte[] whole = Compressed.as("gz", lines.toString().getBytes(StandardCharsets.UTF_8));
    Reading cut = Reading.of(Arrays.copyOf(whole, whole.length * 3 / 4));
    assertTrue(cut.articles.size() > 10, "articles: " + cut.articles.size());
    assertEquals("TRUNCATED", cut.rejections.get(0).reason());

    byte[] more = Arrays.copyOf(whole, whole.length + 20);
    Arrays.fill(more, whole.length, more.length, (byte) 7);
    Reading followed = Reading.of(more);
    assertEquals(40, followed.articles.size());
    assertEquals("CORRUPT", followed.rejections.get(0).reason());
  }

  @Test
  void links_in_an_archive_hold_no_news() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
      TarArchiveEntry link = new TarArchiveEntry("latest.jsonl", TarConstants.LF_SYMLINK);
      link.setLinkName("a.jsonl");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      TarArchiveEntry entry = new TarArchiveEntry("a.jsonl");
      entry.setSize(ARTICLE.getBytes(StandardCharsets.UTF_8).length);
      tar.putArchiveEntry(entry);
      tar.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
      tar.closeArchiveEntry();
    }
    assertEquals("memory:/news!a.jsonl", Reading.of(out.toByteArray()).article().sourceUri());
  }

  @Test
  void a_bomb_is_stopped_before_it_goes_off() throws IOException {
    byte[] line = new byte[64 << 20];
    Arrays.fill(line, (byte) ' ');
    line[0] = '{';
    line[1] = '"';
    assertEquals("BOMB", Reading.of(Compressed.as("gz", line)).reason());
    assertEquals("BOMB", Reading.of(Compressed.as("zstd", line)).reason());
  }

  @Test
  void a_bomb_in_an_archive_takes_no_other_member_with_it() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("bomb.txt"));
      zip.write(new byte[64 << 20]);
      zip.putNextEntry(new ZipEntry("good.jsonl"));
      zip.write(ARTICLE.getBytes(StandardCharsets.UTF_8));
    }
    Reading reading = Reading.of(out.toByteArray());
    assertEquals(1, reading.articles.size());
    assertEquals(1, reading.rejections.size());
  }

  @Test
  void archives_in_archives_are_read_to_a_depth() throws IOException {
    byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3; i++) {
      bytes = Compressed.as("gz", bytes);
    }
    assertEquals("عنوان الخبر", Reading.of(bytes).article().title());
    for (int i = 0; i < 4; i++) {
      bytes = Compressed.as("gz", bytes);
    }
    assertEquals("NESTED", Reading.of(bytes).reason());
  }

  @Test
  void a_source_that_fails_while_it_is_read_is_unreadable() throws IOException {
    Reading reading = new Reading();
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    FormatReaders.read(new SourceFile("memory:/x", () -> failing), ReadOptions.auto(), reading);
    Rejection rejection = reading.rejections.get(0);
    assertEquals("OPEN", rejection.stage());
    assertEquals("UNREADABLE", rejection.reason());
  }

  @Test
  void archives_that_were_put_together_are_read_or_told() throws IOException {
    byte[] tar = tar("a.jsonl", ARTICLE);
    assertEquals(2, Reading.of(twice(tar)).articles.size());
    StringBuilder text = new StringBuilder("{\"text\":\"نص \"");
    new Random(7).ints(2000).forEach(number -> text.append(",\"").append(number).append("\":1"));
    byte[] zip = zip("a.jsonl", text.append("}").toString());
    Reading reading = Reading.of(twice(zip));
    assertEquals(1, reading.articles.size());
    assertEquals("what follows the archive's end is not read", reading.rejections.get(0).message());
    assertEquals(0, Reading.of(Arrays.copyOf(zip, zip.length + 2000)).rejections.size());
  }

  private static byte[] twice(byte[] bytes) {
    byte[] both = Arrays.copyOf(bytes, 2 * bytes.length);
    System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
    return both;
  }

  @Test
  void avro_records_are_mapped_by_their_names() throws IOException {
    Schema schema =
        SchemaBuilder.record("News")
            .fields()
            .requiredString("headline")
            .name("paragraphs")
            .type()
            .array()
            .items()
            .stringType()
            .noDefault()
            .requiredLong("timestamp")
            .requiredBytes("description")
            .endRecord();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.create(schema, out);
      writer.append(
          new GenericRecordBuilder(schema)
              .set("headline", "عنوان الخبر")
              .set("paragraphs", List.of("فقرة أولى.", "فقرة ثانية."))
              .set("timestamp", 1708337230000L)
              .set("description", StandardCharsets.UTF_8.encode("ملخص من بايتات."))
              .build());
    }
    SourceArticle article =
        Reading.of(
                out.toByteArray(),
                ReadOptions.auto().withFields(java.util.Map.of("text", "paragraphs")))
            .article();
    assertEquals("عنوان الخبر", article.title());
    assertEquals("ملخص من بايتات.", article.summary());
    assertEquals("فقرة أولى.\n\nفقرة ثانية.", article.body());
    assertEquals("2024-02-19T10:07:10Z", article.publishedAt().orElseThrow().toString());
    byte[] cut = Arrays.copyOf(out.toByteArray(), out.size() - 20);
    assertEquals(1, Reading.of(cut).rejections.size());
    for (int bit = 0; bit < Byte.SIZE * out.size(); bit++) {
      byte[] damaged = out.toByteArray();
      damaged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      Reading reading = Reading.of(damaged);
      assertTrue(reading.articles.size() + reading.rejections.size() > 0, "lost by bit " + bit);
    }
  }

  /** Blocks of two records: a broken one is no matter of the next, whatever of it is broken. */
  @Test
  void every_record_of_a_broken_avro_block_is_told_and_the_next_block_is_read() throws IOException {
    Schema schema = SchemaBuilder.record("News").fields().requiredString("text").endRecord();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> ends = new ArrayList<>();
    try (DataFileWriter<GenericRecord> writer =
        new DataFileWriter<>(new GenericDatumWriter<>(schema))) {
      writer.setCodec(CodecFactory.deflateCodec(6));
      writer.create(schema, out);
      for (int i = 0; i < 6; i++) {
        writer.append(new GenericRecordBuilder(schema).set("text", "خبر رقم " + i).build());
        if (i % 2 == 1) {
          writer.sync();
          writer.flush();
          ends.add(out.size());
        }
      }
    }
    int begin = ends.get(0);
    byte[] packed = out.toByteArray();
    packed[begin + 6] ^= 0x55;
    Reading reading = Reading.of(packed);
    assertEquals(List.of("1", "2", "5", "6"), records(reading));
    assertEquals(
        List.of("3", "4"), reading.rejections.stream().map(Rejection::sourceRecord).toList());
    byte[] length = out.toByteArray();
    length[begin + 1] ^= 0x10;
    assertEquals("MALFORMED", Reading.of(length).rejections.get(0).reason());
    assertEquals(4, Reading.of(length).articles.size());
  }

  private static List<String> records(Reading reading) {
    return reading.articles.stream().map(SourceArticle::sourceRecord).toList();
  }

  @Test
  void parquet_columns_are_mapped_by_their_names(@TempDir Path folder)
      throws IOException, SQLException {
    Path file = folder.resolve("news.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT 'عنوان ' || i AS title, 'نص ' || i AS content, i AS id,"
              + " CASE WHEN i > 0 THEN encode('ملخص ' || i) END AS summary FROM range(3) t(i))"
              + " TO '"
              + file
              + "' (FORMAT parquet)");
    }
    byte[] bytes = Files.readAllBytes(file);
    Reading reading = Reading.of(bytes);
    assertEquals(3, reading.articles.size());
    assertEquals("عنوان 1", reading.articles.get(1).title());
    assertEquals("ملخص 1", reading.articles.get(1).summary());
    assertEquals("", reading.articles.get(0).summary());
    assertEquals("2", reading.articles.get(2).sourceRecord());
    assertEquals("MALFORMED", Reading.of(Arrays.copyOf(bytes, bytes.length / 2)).reason());
  }

  @Test
  void an_office_document_is_one_rejection() throws IOException {
    byte[] document = zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>".repeat(9));
    assertEquals("UNSUPPORTED", Reading.of(document).reason());
  }
}
