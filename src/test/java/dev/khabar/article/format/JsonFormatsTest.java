package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.ReadOptions;
import dev.khabar.article.Rejection;
import dev.khabar.article.SourceArticle;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonFormatsTest {
  private static final String TWO_LINES =
      """
      {"id":"a1","url":"https://news.example/1","title":"افتتاح جسر في الموصل","summary":"","text":"افتتحت البلدية الجسر.","published_at":"2025-09-01T10:00:00Z","publisher":"الضفاف","language":"ar"}
      {"id":"a2","title":"أمطار على الساحل","text":"هطلت أمطار غزيرة.","keywords":["طقس"]}
      """;

  @Test
  void json_lines_give_an_article_a_line_with_all_fields() throws IOException {
    Reading reading = Reading.of(TWO_LINES);
    SourceArticle first = reading.articles.get(0);
    assertEquals(2, reading.articles.size());
    assertEquals("a1", first.sourceRecord());
    assertEquals("https://news.example/1", first.url());
    assertEquals("افتتاح جسر في الموصل", first.title());
    assertEquals("افتتحت البلدية الجسر.", first.body());
    assertEquals(Optional.of(Instant.parse("2025-09-01T10:00:00Z")), first.publishedAt());
    assertEquals("الضفاف", first.publisher());
    assertEquals("ar", first.language());
    assertEquals("UTF-8", first.charset());
  }

  @Test
  void a_broken_line_is_rejected_with_its_number_and_the_next_one_read() throws IOException {
    Reading reading = Reading.of("{\"title\":\"أ\n" + TWO_LINES);
    assertEquals(2, reading.articles.size());
    Rejection rejection = reading.rejections.get(0);
    assertEquals("MALFORMED", rejection.reason());
    assertEquals("PARSE", rejection.stage());
    assertEquals("1", rejection.sourceRecord());
  }

  @Test
  void a_line_that_holds_a_list_of_articles_behind_much_else_is_the_list() throws IOException {
    String list = "{\"id\":\"a\",\"text\":\"نص أول.\"},{\"id\":\"b\",\"text\":\"نص ثان.\"}";
    String answer =
        "{\"query\":\"" + "س".repeat(80_000) + "\",\"articles\":[" + list + "],\"page\":1}\n";
    Reading reading = Reading.of(answer);
    assertEquals(2, reading.articles.size(), reading.rejections.toString());
    assertEquals("b", reading.articles.get(1).sourceRecord());
    assertEquals(0, reading.rejections.size());
  }

  @Test
  void marks_and_separators_between_files_that_were_put_together_are_no_matter()
      throws IOException {
    String line = "{\"text\":\"نص الخبر.\"}\n";
    Reading reading = Reading.of("\ufeff" + line + "\ufeff" + line + "\u001e" + line);
    assertEquals(3, reading.articles.size(), reading.rejections.toString());
  }

  @Test
  void a_value_that_is_no_number_is_none_as_pandas_writes_it() throws IOException {
    SourceArticle article =
        Reading.of("{\"summary\":NaN,\"title\":NaN,\"text\":\"نص الخبر\",\"score\":-Infinity}")
            .article();
    assertEquals("", article.title());
    assertEquals("", article.summary());
    assertEquals("نص الخبر", article.body());
  }

  @Test
  void objects_without_a_line_end_between_them_are_records() throws IOException {
    String one = TWO_LINES.lines().findFirst().orElseThrow();
    for (String between : List.of("", " ", ",", ",\n")) {
      Reading reading = Reading.of(one + between + one + between + one + "\n");
      assertEquals(3, reading.articles.size(), between + reading.rejections);
      assertEquals(List.of(), reading.rejections);
    }
  }

  @Test
  void a_first_line_that_is_no_object_does_not_make_json_lines_a_text() throws IOException {
    for (String first : List.of("null", "Crawl of 2025-09-01", "\"خبر\"")) {
      Reading reading = Reading.of(first + "\n\n" + TWO_LINES);
      assertEquals(2, reading.articles.size());
      assertEquals("MALFORMED", reading.rejections.get(0).reason());
    }
  }

  @Test
  void a_list_may_begin_with_what_is_missing() throws IOException {
    String list = "[null, null," + String.join(",", TWO_LINES.lines().toList()) + ",null]";
    assertEquals(2, Reading.of(list).articles.size());
  }

  @Test
  void a_list_of_strings_is_no_text() throws IOException {
    assertEquals("NO_RECORDS", Reading.of("[\"نص أول\",\n\"نص \\\"ثان\\\"\"]").reason());
    assertEquals("NO_RECORDS", Reading.of("[\"" + "\\u0646 ".repeat(9000) + "\"]").reason());
    assertEquals("[\"صور\"] نص", Reading.of("[\"صور\"] نص").article().body());
  }

  @Test
  void the_numbers_and_dates_of_mongodb_are_read() throws IOException {
    SourceArticle article =
        Reading.of(
                "{\"_id\":{\"$numberLong\":\"7\"},\"text\":\"نص\",\"date\":{\"$date\":{\"$numberLong\":\"1708337230000\"}}}\n")
            .article();
    assertEquals("7", article.id());
    assertEquals(Optional.of(Instant.ofEpochMilli(1708337230000L)), article.publishedAt());
  }

  @Test
  void a_number_stands_for_its_digits_and_a_list_for_paragraphs() throws IOException {
    SourceArticle article =
        Reading.of("{\"id\":77,\"title\":5,\"text\":[\"فقرة أولى.\",\"فقرة ثانية.\"]}").article();
    assertEquals("77", article.id());
    assertEquals("5", article.title());
    assertEquals("فقرة أولى.\n\nفقرة ثانية.", article.body());
  }

  @Test
  void an_object_in_the_place_of_a_title_is_malformed() throws IOException {
    assertEquals("MALFORMED", Reading.of("{\"title\":{\"a\":[]},\"text\":\"نص\"}").reason());
  }

  @Test
  void a_job_maps_names_in_either_direction() throws IOException {
    String line = "{\"nass\":\"نص الخبر\",\"onwan\":\"عنوان\",\"text\":\"غيره\"}";
    for (Map<String, String> fields :
        List.of(
            Map.of("text", "nass", "title", "onwan"), Map.of("nass", "text", "onwan", "title"))) {
      SourceArticle article = Reading.of(line, ReadOptions.auto().withFields(fields)).article();
      assertEquals("نص الخبر", article.body());
      assertEquals("عنوان", article.title());
    }
  }

  @Test
  void a_nested_field_and_the_first_of_several_that_holds_something_can_be_mapped()
      throws IOException {
    SourceArticle article =
        Reading.of(
                "{\"data\":{\"lead\":\"\",\"body\":\"نص\"},\"t\":\"عنوان\"}",
                ReadOptions.auto().withFields(Map.of("text", "data.lead,data.body", "title", "t")))
            .article();
    assertEquals("نص", article.body());
  }

  @Test
  void a_json_array_is_read_element_by_element() throws IOException {
    Reading reading =
        Reading.of(
            """
            [
              {"postId": "9", "title": "عنوان أول", "full_text": "نص أول.", "description": "موجز"},
              {"postId": "10", "title": "عنوان ثان", "full_text": "نص ثان.", "classes": [{"key": "a"}]}
            ]
            """);
    assertEquals(2, reading.articles.size());
    assertEquals("9", reading.articles.get(0).sourceRecord());
    assertEquals("موجز", reading.articles.get(0).summary());
  }

  @Test
  void a_broken_element_of_an_array_takes_no_other_with_it() throws IOException {
    Reading reading =
        Reading.of(
            """
            [
              {"postId": "1", "title": "عنوان أول", "content": "نص أول."},
              {"postId": "2", "title": "عنوان بلا نهاية, "content": "نص ثان."},
              {"postId": "3", "title": "عنوان ثالث", "content": "نص ثالث."},
              {"postId": "4", "title": "عنوان رابع", "content": "نص \\x رابع."},
              {"postId": "5", "title": "عنوان خامس", "content": "نص خامس."}
            ]
            """);
    assertEquals(
        List.of("1", "3", "5"),
        reading.articles.stream().map(SourceArticle::sourceRecord).toList());
    assertEquals(2, reading.rejections.size());
  }

  @Test
  void news_please_gives_maintext_and_its_domain() throws IOException {
    SourceArticle article =
        Reading.of(
                """
                {
                  "authors": [], "date_download": "2024-02-20 03:00:00", "date_modify": null,
                  "date_publish": "2024-02-19 10:07:10", "description": "موجز الخبر.",
                  "filename": "x.json", "image_url": null, "language": "ar", "localpath": null,
                  "maintext": "نص الخبر كاملا.", "source_domain": "news.example",
                  "title": "عنوان الخبر", "title_page": null, "title_rss": null,
                  "url": "https://www.news.example/a/1"
                }
                """)
            .article();
    assertEquals("نص الخبر كاملا.", article.body());
    assertEquals("موجز الخبر.", article.summary());
    assertEquals("news.example", article.publisher());
    assertEquals(Optional.of(Instant.parse("2024-02-19T10:07:10Z")), article.publishedAt());
  }

  @Test
  void articles_under_names_have_them_for_ids() throws IOException {
    String one = "{\"title\":\"عنوان أول\",\"text\":\"نص أول.\",\"tags\":[{\"title\":\"وسم\"}]}";
    String two = "{\"title\":\"عنوان ثان\",\"text\":\"نص {ثان}.\"}";
    String own = "{\"id\":\"c9\",\"title\":\"عنوان ثالث\",\"text\":\"نص ثالث.\"}";
    String map = "{\"n-a\":" + one + ",\"n-b\" : " + two + ",\n\"n-c\":" + own + "}";
    for (String text : List.of(map, map + "\n", map.replace(",", ",\n\t"), "\n" + map)) {
      Reading reading = Reading.of(text);
      assertEquals(List.of(), reading.rejections, text);
      assertEquals(
          List.of("n-a", "n-b", "c9"), reading.articles.stream().map(SourceArticle::id).toList());
    }
    assertEquals(6, Reading.of(map + "\n" + map.replace("n-", "m-") + "\n").articles.size());
  }

  @Test
  void numbers_that_articles_stand_under_are_their_rows_and_no_ids() throws IOException {
    Reading reading =
        Reading.of(
            "{\"0\":{\"title\":\"عنوان أول\",\"text\":\"نص أول.\"},"
                + "\"1\":{\"title\":\"عنوان ثان\",\"text\":\"نص ثان.\"}}");
    assertEquals(List.of("", ""), reading.articles.stream().map(SourceArticle::id).toList());
  }

  @Test
  void one_article_in_an_object_is_not_named_after_what_it_stands_under() throws IOException {
    String answer =
        "{\"data\":{\"title\":\"عنوان\",\"text\":\"نص الخبر.\"},\"status\":{\"title\":\"ok\"}}";
    assertTrue(Reading.of(answer).articles.stream().allMatch(article -> article.id().isEmpty()));
  }

  @Test
  void a_broken_article_under_a_name_is_one_rejection() throws IOException {
    Reading reading =
        Reading.of(
            "{\"n-a\":{\"title\":\"عنوان أول\",\"text\":\"نص أول.\"},"
                + "\"n-b\":{\"title\":\"عنوان ثان\",\"text\":\"نص ثان.\"},"
                + "\"n-c\":{\"title\":عنوان},"
                + "\"n-d\":{\"title\":\"عنوان رابع\",\"text\":\"نص رابع.\"}}");
    assertEquals(
        List.of("n-a", "n-b", "n-d"), reading.articles.stream().map(SourceArticle::id).toList());
    assertEquals(1, reading.rejections.size());
  }

  @Test
  void trafilatura_names_its_page_source() throws IOException {
    SourceArticle article =
        Reading.of(
                "{\"title\":\"عنوان\",\"author\":null,\"hostname\":\"news.example\","
                    + "\"date\":\"2024-02-19\",\"fingerprint\":\"c0ffee\",\"id\":null,"
                    + "\"raw_text\":\"عنوان نص\",\"source\":\"https://news.example/a/1\","
                    + "\"source-hostname\":\"موقع الخبر\",\"excerpt\":\"موجز\",\"text\":\"نص الخبر.\"}")
            .article();
    assertEquals("https://news.example/a/1", article.url());
    assertEquals("موقع الخبر", article.publisher());
    assertEquals("موجز", article.summary());
    assertEquals("نص الخبر.", article.body());
  }

  @Test
  void fundus_gives_the_tree_of_its_body() throws IOException {
    SourceArticle article =
        Reading.of(
                """
                [{"title": "عنوان", "authors": ["أ"], "publishing_date": "2024-02-19 10:00:00+03:00",
                  "topics": [], "free_access": true, "publisher": "موقع",
                  "html": {"requested_url": "https://n.example/1", "content": "<html>"},
                  "body": {"summary": ["موجز."], "sections": [
                     {"headline": [], "paragraphs": ["فقرة أولى.", "فقرة ثانية."]},
                     {"headline": ["عنوان فرعي"], "paragraphs": ["فقرة ثالثة."]}]}}]
                """)
            .article();
    assertEquals("موجز.\n\nفقرة أولى.\n\nفقرة ثانية.\n\nعنوان فرعي\n\nفقرة ثالثة.", article.body());
    assertEquals("https://n.example/1", article.url());
  }

  @Test
  void nesting_of_ten_thousand_levels_is_one_rejection() throws IOException {
    String deep = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);
    assertEquals("MALFORMED", Reading.of(deep).reason());
    Reading list = Reading.of("[" + deep + ",\n{\"title\":\"عنوان\",\"text\":\"نص\"}]");
    assertEquals(1, list.articles.size());
    assertEquals(1, list.rejections.size());
    assertEquals(1, Reading.of("[".repeat(10_000)).rejections.size());
  }

  @Test
  void a_line_that_is_no_object_is_told_in_plain_words() throws IOException {
    Reading reading = Reading.of(TWO_LINES + "[1, 2]\n7\n");
    String told = "no JSON object of an article: expected an object, found ";
    assertEquals(told + "a list at character 1", reading.rejections.get(0).message());
    assertEquals(told + "a single value at character 1", reading.rejections.get(1).message());
  }

  @Test
  void a_line_over_the_limit_is_one_rejection_and_the_next_one_is_read() throws IOException {
    String large = "{\"text\":\"" + "خبر ".repeat(100_000) + "\"}\n";
    Reading reading = Reading.of(large + TWO_LINES, ReadOptions.auto().withMaxRecordBytes(100_000));
    assertEquals("TOO_LARGE", reading.rejections.get(0).reason());
    assertEquals(1, reading.rejections.size());
    assertEquals(2, reading.articles.size());
  }

  @Test
  void an_array_element_over_the_limit_is_one_rejection() throws IOException {
    String large = "{\"postId\":\"1\",\"text\":\"" + "خبر ".repeat(100_000) + "\"}";
    Reading reading =
        Reading.of(
            "[" + large + ",\n{\"postId\":\"2\",\"text\":\"نص\"}]",
            ReadOptions.auto().withMaxRecordBytes(100_000));
    assertEquals("TOO_LARGE", reading.rejections.get(0).reason());
    assertEquals("2", reading.articles.get(0).id());
    assertEquals(1, reading.rejections.size());
  }

  @Test
  void lone_surrogates_and_nul_never_leave_the_reader_in_names() throws IOException {
    SourceArticle article =
        Reading.of("{\"id\":\"a\\ud800b\",\"title\":\"\\u0000ع\",\"text\":\"نص\"}").article();
    assertEquals("a\ufffdb", article.id());
    assertTrue(article.title().endsWith("ع"));
  }

  @Test
  void a_broken_record_is_rejected_by_the_id_that_stands_before_the_fault() throws IOException {
    Reading reading =
        Reading.of(
            """
            {"id":"a1","text":"نص الخبر"}
            {"id":"a2","title":{"x":1},"text":"نص الخبر"}
            {"id":"a3","text":"نص
            {"title":"عنوان,"id":"a4"}
            """);
    assertEquals(
        List.of("a2", "a3", "4"),
        reading.rejections.stream().map(Rejection::sourceRecord).toList());
    assertTrue(
        reading.rejections.get(0).message().endsWith("at character 26, record 2"),
        reading.rejections.get(0).message());
  }

  @Test
  void a_nested_field_that_a_job_maps_counts_though_its_object_has_a_usual_name()
      throws IOException {
    ReadOptions options =
        ReadOptions.auto()
            .withFields(Map.of("text", "content.plain", "publisher", "source.owner.label"));
    SourceArticle article =
        Reading.of(
                "{\"title\":\"جسر\",\"content\":{\"html\":\"<p>نص</p>\",\"plain\":\"نص\"},"
                    + "\"source\":{\"name\":\"x\",\"owner\":{\"label\":\"النهر\"}}}",
                options)
            .article();
    assertEquals("نص", article.body());
    assertEquals("النهر", article.publisher());
  }
}
