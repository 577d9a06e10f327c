package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One damaged mark costs one record: none is lost without a word, none takes a neighbour along. */
class BrokenRecordsTest {
  private static final String DOC =
      "<DOC>\n<DOCNO>%d</DOCNO>\n<TITLE>خبر</TITLE>\n<TEXT>\nفتحت البلدية الجسر.\n</TEXT>\n</DOC>\n";
  private static final String GIGAWORD =
      "<DOC id=\"AFP_ARB_20000815.0001\" type=\"story\">\n<HEADLINE>\n%s\n</HEADLINE>\n"
          + "<TEXT>\n%s</TEXT>\n</DOC>\n";

  private static String docs() {
    return DOC.formatted(1) + DOC.formatted(2) + DOC.formatted(3);
  }

  private static String damaged(String text, String mark, String by) {
    int second = text.indexOf(mark, text.indexOf(mark) + 1);
    return text.substring(0, second) + by + text.substring(second + mark.length());
  }

  private static List<String> ids(Reading reading) {
    return reading.articles.stream().map(SourceArticle::id).toList();
  }

  private static List<String> messages(Reading reading) {
    return reading.rejections.stream().map(Rejection::message).toList();
  }

  @Test
  void a_closing_tag_without_its_bracket_does_not_swallow_the_next_record() throws IOException {
    Reading reading = Reading.of(damaged(docs(), "</DOC>", "</DOC"));
    assertEquals(List.of("1", "2", "3"), ids(reading));
    assertTrue(reading.rejections.isEmpty());
  }

  @Test
  void a_record_whose_opening_tag_is_broken_is_rejected() throws IOException {
    Reading reading = Reading.of(damaged(docs(), "<DOC>", "<DOX>"));
    assertEquals(List.of("1", "3"), ids(reading));
    assertEquals(List.of("<DOC> is missing"), messages(reading));
    assertEquals("1", reading.rejections.get(0).sourceRecord());
  }

  @Test
  void a_closing_tag_that_stands_twice_is_no_record() throws IOException {
    Reading reading = Reading.of(damaged(docs(), "</DOC>", "</TEXT>\n</DOC>\n</DOC>"));
    assertEquals(List.of("1", "2", "3"), ids(reading));
    assertTrue(reading.rejections.isEmpty());
  }

  @Test
  void a_feeds_item_whose_opening_tag_is_broken_is_rejected() throws IOException {
    String item = "<item><guid>%d</guid><title>خبر</title></item>\n";
    Reading reading =
        Reading.of(
            "<rss><channel><title>الموقع</title>"
                + damaged(
                    item.formatted(1) + item.formatted(2) + item.formatted(3), "<item>", "<it<em>")
                + "</channel></rss>");
    assertEquals(List.of("1", "3"), ids(reading));
    assertEquals(List.of("<item> is missing"), messages(reading));
  }

  @Test
  void an_object_without_its_opening_bracket_is_rejected() throws IOException {
    String object = "{\"id\":\"%d\",\"text\":\"فتحت البلدية الجسر.\"}";
    String list =
        "[" + String.join(",\n", List.of(object.formatted(1), object, object.formatted(3))) + "]";
    Reading reading = Reading.of(list.replace("{\"id\":\"%d", "\"id\":\"2"));
    assertEquals(List.of("1", "3"), ids(reading));
    assertEquals(1, reading.rejections.size());
    assertEquals("1", reading.rejections.get(0).sourceRecord());
  }

  @Test
  void quotes_inside_cells_do_not_join_the_rows_between_them() throws IOException {
    Reading reading =
        Reading.of(
            "id,title,text\n1,شاشة 5\" جديدة,نص أول\n2,عنوان,نص ثان\n3,شاشة 7\" جديدة,نص ثالث\n");
    assertEquals(List.of("1", "2", "3"), ids(reading));
    assertEquals("شاشة 5\" جديدة", reading.articles.get(0).title());
  }

  @Test
  void a_cell_that_is_never_closed_does_not_end_at_the_next_rows_opening_quote()
      throws IOException {
    Reading reading =
        Reading.of(
            "id,title,text\n1,\"مفتوح,نص أول\n2,عنوان,نص ثان\n3,\"مفتوح,نص ثالث\n4,عنوان,نص\n");
    assertEquals(List.of("2", "4"), ids(reading));
    assertEquals(
        List.of("1", "3"), reading.rejections.stream().map(Rejection::sourceRecord).toList());
  }

  @Test
  void a_word_in_quotes_at_a_cells_beginning_does_not_open_the_rows_after_it() throws IOException {
    Reading reading =
        Reading.of("id,title,text\n1,\"الضفاف\" تفوز بجائزة,نص أول\n2, \"عنوان\" ,\"سطر\nثان\"\n");
    assertEquals(List.of("1", "2"), ids(reading));
    assertEquals("الضفاف تفوز بجائزة", reading.articles.get(0).title());
    assertEquals("سطر\nثان", reading.articles.get(1).body());
  }

  @Test
  void the_header_of_a_second_table_behind_the_first_is_no_article() throws IOException {
    String table = "id,title,text\n%d,عنوان,نص\n";
    Reading reading = Reading.of(table.formatted(1) + table.formatted(2));
    assertEquals(List.of("1", "2"), ids(reading));
    assertTrue(reading.rejections.isEmpty());
  }

  @Test
  void a_hundred_thousand_tags_that_are_not_closed_take_no_time() throws IOException {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Reading paragraphs = Reading.of(GIGAWORD.formatted("خبر", "<P>فتحت.\n".repeat(100_000)));
          assertTrue(paragraphs.article().body().contains("<P>فتحت."));
        });
  }

  @Test
  void a_headline_with_a_million_spaces_takes_no_time() throws IOException {
    String headline = "خبر" + " ".repeat(1_000_000) + "آخر";
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertEquals(
                headline, Reading.of(GIGAWORD.formatted(headline, "<P>نص</P>")).article().title()));
  }
}
