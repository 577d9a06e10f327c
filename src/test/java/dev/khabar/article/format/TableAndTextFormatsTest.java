package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.ArticleText;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.SourceArticle;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableAndTextFormatsTest {
  private static ArticleText composed(String file) throws IOException {
    return (ArticleText) ArticleText.compose(Reading.of(file).article());
  }

  @Test
  void the_first_line_of_a_text_is_its_headline_and_the_text_stays_as_it_is() throws IOException {
    ArticleText article = composed("\nعنوان الخبر\r\nفقرة أولى.\r\n\r\nفقرة ثانية.\r\n");
    assertEquals("عنوان الخبر", article.title());
    assertEquals("عنوان الخبر\nفقرة أولى.\n\nفقرة ثانية.", article.text());
  }

  @Test
  void a_text_of_one_paragraph_or_with_a_full_stop_in_its_first_line_has_no_headline()
      throws IOException {
    assertEquals("", composed("خبر في سطر واحد لا عنوان له\n\n\n").title());
    assertEquals("", composed("قالت البلدية إن الجسر فتح.\n\nوأضافت أنه واسع.").title());
  }

  @Test
  void a_table_with_a_header_is_mapped_by_its_names() throws IOException {
    Reading reading =
        Reading.of(
            "id,title,content,date\n"
                + "7,\"عنوان، فيه فاصلة, أخرى\",\"سطر أول\nسطر \"\"ثان\"\"\",2024-02-19\n"
                + "8,عنوان ثان,نص ثان,2024-02-20\n");
    assertEquals(2, reading.articles.size());
    assertEquals("7", reading.articles.get(0).id());
    assertEquals("سطر أول\nسطر \"ثان\"", reading.articles.get(0).body());
    assertEquals("عنوان، فيه فاصلة, أخرى", reading.articles.get(0).title());
  }

  @Test
  void a_quote_that_is_never_closed_costs_its_own_row() throws IOException {
    Reading reading =
        Reading.of("id,title,text\n1,\"عنوان مفتوح,نص أول\n2,عنوان ثان,نص ثان\n3,عنوان,نص\n");
    assertEquals(2, reading.articles.size());
    assertEquals(1, reading.rejections.size());
    assertEquals("1", reading.rejections.get(0).sourceRecord());
  }

  @Test
  void tabs_and_semicolons_divide_columns_too() throws IOException {
    assertEquals("نص", Reading.of("title\ttext\nعنوان\tنص\n").article().body());
    assertEquals("نص", Reading.of("title;text\nعنوان;نص\n").article().body());
  }

  @Test
  void a_table_without_a_header_is_mapped_by_numbers() throws IOException {
    ReadOptions options =
        ReadOptions.auto().withFormat("csv").withFields(Map.of("title", "2", "text", "3"));
    SourceArticle article = Reading.of("رياضة,فوز الفريق,فاز الفريق.\n", options).article();
    assertEquals("فوز الفريق", article.title());
    assertEquals("فاز الفريق.", article.body());
    SourceArticle below = Reading.of("قسم,عنوان,س\nرياضة,فوز,فاز الفريق.\n", options).article();
    assertEquals("فاز الفريق.", below.body());
  }

  @Test
  void a_table_without_a_header_and_map_takes_its_longest_column_for_the_text() throws IOException {
    Reading reading =
        Reading.of(
            "12,فريق المدينة يفوز في المباراة,فاز فريق المدينة أمس في مباراة طويلة انتهت بهدفين.\n"
                + "13,أمطار على الساحل هذا المساء,هطلت أمطار غزيرة.\n",
            ReadOptions.auto().withFormat("csv"));
    assertEquals(2, reading.articles.size());
    assertEquals("فريق المدينة يفوز في المباراة", reading.articles.get(0).title());
    assertEquals("هطلت أمطار غزيرة.", reading.articles.get(1).body());
  }

  @Test
  void beside_a_known_title_a_column_of_long_texts_is_the_text_whatever_it_is_called()
      throws IOException {
    String text = "هطلت أمطار غزيرة على الساحل وقطعت الطريق. ".repeat(6);
    ReadOptions options = ReadOptions.auto().withFormat("csv");
    Reading told = Reading.of("title,القصة,صورة\nأمطار,\"" + text + "\",a.jpg\n", options);
    assertEquals(text.trim(), told.article().body().trim());
    assertEquals("أمطار", told.article().title());
    String keywords = "title,كلمات\nأمطار,\"طقس، أمطار، الساحل، طرق مقطوعة، الدفاع المدني\"\n";
    assertEquals("", Reading.of(keywords, options).article().body());
    String address = "https://example.org/news/" + "%D8%A3%D9%85%D8%B7%D8%A7%D8%B1-".repeat(20);
    Reading addressed =
        Reading.of("title,القصة,where\nأمطار,\"" + text + "\"," + address + "\n", options);
    assertEquals(text.trim(), addressed.article().body().trim());
    assertEquals("", Reading.of("title,where\nأمطار," + address + "\n", options).article().body());
  }

  @Test
  void the_line_that_tells_excel_the_delimiter_is_no_row() throws IOException {
    Reading reading = Reading.of("sep=;\r\ntitle;text\r\nعنوان;نص، فيه, فواصل\r\n");
    assertEquals("نص، فيه, فواصل", reading.article().body());
  }

  @Test
  void a_table_named_tsv_is_divided_as_its_first_line_says() throws IOException {
    ReadOptions options = ReadOptions.auto().withFormat("tsv");
    assertEquals("نص", Reading.of("title,text\nعنوان,نص\n", options).article().body());
    assertEquals("نص", Reading.of("title\ttext\ta, b, c, d\nع\tنص\t\n", options).article().body());
  }

  @Test
  void a_row_of_more_cells_than_the_table_has_is_rejected_instead_of_cut() throws IOException {
    Reading reading =
        Reading.of("title,text,date\nعنوان,قال, ثم مضى,2024-02-19\nعنوان,نص,2024-02-20,,\n");
    assertEquals(1, reading.articles.size());
    assertEquals("1", reading.rejections.get(0).sourceRecord());
    assertEquals(
        "the row has 4 cells, the first row 3; a cell that holds a ',' has to stand in quotes",
        reading.rejections.get(0).message());
  }

  @Test
  void a_quote_behind_a_backslash_stays_in_its_cell() throws IOException {
    Reading reading =
        Reading.of("title,text\n\"ع\",\"قال \\\"نعم, غدا\\\" ومضى\"\n\"ع\",\"\\\"نص\\\"\"\n");
    assertEquals("قال \"نعم, غدا\" ومضى", reading.articles.get(0).body());
    assertEquals("\"نص\"", reading.articles.get(1).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"NULL", "null", "None", "nan", "<NA>", "N/A", "\\N", "-"})
  void what_a_table_writes_for_nothing_makes_no_two_articles_one(String missing)
      throws IOException {
    Reading reading =
        Reading.of(
            "id,url,title,summary,text,date\n%1$s,%1$s,%1$s,%1$s,نص,%1$s\n%1$s,%1$s,%1$s,%1$s,آخر,%1$s\n"
                .formatted(missing));
    assertEquals("", reading.articles.get(0).url());
    assertEquals("", reading.articles.get(0).id());
    assertEquals("", reading.articles.get(0).title());
    assertEquals("2", reading.articles.get(1).sourceRecord());
    assertEquals("آخر", composedText(reading.articles.get(1)));
  }

  private static String composedText(SourceArticle article) {
    return ((ArticleText) ArticleText.compose(article)).text();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "lines", "csv", "tsv"})
  void a_file_of_another_format_than_the_job_names_is_no_news(String format) throws IOException {
    for (String file :
        List.of(
            "{\"id\":\"1\",\"text\":\"نص, طويل\"}\n",
            "[\n{\"text\":\"نص\"}]",
            "<?xml version=\"1.0\"?>\n<rss><channel><item><title>عنوان</title></item></channel></rss>",
            "<!DOCTYPE html><html><body><p>نص</p></body></html>",
            "<DOC>\n<TEXT>نص</TEXT>\n</DOC>\n")) {
      Reading reading = Reading.of(file, ReadOptions.auto().withFormat(format));
      assertEquals("MALFORMED", reading.reason(), file);
      assertTrue(reading.rejections.get(0).message().contains("'" + format + "'"));
    }
  }

  @Test
  void a_file_of_nothing_is_rejected_and_an_unknown_format_is_the_callers_mistake()
      throws IOException {
    assertEquals("EMPTY", Reading.of(" \n\n").reason());
    assertThrows(
        IllegalArgumentException.class,
        () -> Reading.of("نص", ReadOptions.auto().withFormat("docx")));
  }
}
