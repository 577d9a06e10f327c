package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.SourceArticle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetsTest {
  private static final String TEXT =
      "افتتاح معرض الكتاب في بغداد\n\n"
          + "افتتح رئيس الوزراء معرض الكتاب الدولي في بغداد يوم السبت، وشارك فيه ثلاثون ناشرا من دول عربية عدة.\n"
          + "وقال إن القراءة هي الطريق إلى المستقبل، وأعلن خفض أسعار الكتب.\n";

  /** Quotation marks of this kind stand in MacArabic and not in ISO-8859-6, else the two agree. */
  private static final String QUOTED = TEXT + "وأضاف: «نقرأ لنعيش» و«نكتب لنبقى».\n";

  @ParameterizedTest
  @ValueSource(
      strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE", "x-MacArabic"})
  void the_charset_of_an_arabic_text_is_told_without_a_declaration(String charset)
      throws IOException {
    String text = charset.equals("ISO-8859-6") ? TEXT : QUOTED;
    SourceArticle article = Reading.of(text.getBytes(Charset.forName(charset))).article();
    assertEquals(text, article.body());
    assertEquals(charset, article.charset());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8,UTF-8",
    "UTF-16LE,UTF-16LE",
    "UTF-16BE,UTF-16BE",
    "UTF-32LE,UTF-32LE",
    "UTF-32BE,UTF-32BE"
  })
  void a_byte_order_mark_is_heard_and_left_out(String charset, String name) throws IOException {
    SourceArticle article =
        Reading.of(("\ufeff" + TEXT).getBytes(Charset.forName(charset))).article();
    assertEquals(TEXT, article.body());
    assertEquals(name, article.charset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "windows-1256"})
  void utf8_that_was_read_as_another_charset_is_repaired(String wrong) throws IOException {
    byte[] utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
    StringBuilder broken = new StringBuilder();
    Charset charset = Charset.forName(wrong);
    for (byte b : utf8) {
      String c = new String(new byte[] {b}, charset);
      broken.append(c.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : c);
    }
    SourceArticle article =
        Reading.of("{\"title\":\"خبر\",\"text\":" + quoted(broken.toString()) + "}").article();
    assertEquals(TEXT, article.body());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  @Test
  void arabic_text_is_never_taken_for_broken() throws IOException {
    String text = "ط ظ ع غ طظعغ طعام ظلم عطر غلط عطاء ظهر";
    assertEquals(text, Mojibake.repair(text));
    assertEquals(TEXT, Mojibake.repair(TEXT));
  }

  @Test
  void letters_with_accents_are_no_arabic() throws IOException {
    String text = "Les élèves français à l'école, où l'été dernier a été très agréable.";
    assertEquals(text, Reading.of(text.getBytes(Charset.forName("windows-1252"))).article().body());
  }

  @Test
  void a_few_broken_bytes_in_utf8_leave_the_rest_readable() throws IOException {
    byte[] bytes = (TEXT + TEXT.repeat(20)).getBytes(StandardCharsets.UTF_8);
    bytes[200] = (byte) 0xff;
    assertEquals("UTF-8", Reading.of(bytes).article().charset());
  }

  @Test
  void many_broken_bytes_in_utf8_leave_the_rest_readable() throws IOException {
    byte[] bytes = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
    for (int i = 40; i < bytes.length; i += 60) {
      bytes[i] = (byte) 0xff;
    }
    SourceArticle article = Reading.of(bytes).article();
    assertEquals("UTF-8", article.charset());
    assertTrue(article.body().contains(TEXT.substring(3, 15)), article.body());
  }

  @ParameterizedTest
  @CsvSource({"3,1,UTF-8", "1,3,windows-1256"})
  void a_file_of_two_charsets_goes_by_its_larger_part(int utf8, int other, String charset)
      throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    String line = "{\"title\":\"خبر\",\"text\":" + quoted(TEXT) + "}\n";
    for (int i = 0; i < utf8; i++) {
      lines.write(line.getBytes(StandardCharsets.UTF_8));
    }
    for (int i = 0; i < other; i++) {
      lines.write(line.getBytes(Charset.forName("windows-1256")));
    }
    Reading reading = Reading.of(lines.toByteArray());
    assertEquals(charset, reading.articles.get(0).charset());
    assertTrue(reading.articles.stream().filter(a -> a.body().equals(TEXT)).count() >= 3);
  }
}
