package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.ReadOptions;
import dev.khabar.article.SourceArticle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Records as the Arabic corpora and interfaces that people have write them, read without a map. */
class CorpusShapesTest {
  private static final String TEXT = "افتتحت البلدية جسرا جديدا فوق النهر يوم السبت.";

  @Test
  void the_answer_of_a_news_interface_is_its_list_of_articles() throws IOException {
    Reading reading =
        Reading.of(
            "{\"status\":\"ok\",\"totalResults\":2,\"articles\":["
                + "{\"source\":{\"id\":null,\"name\":\"النهر\"},\"author\":\"ن\",\"title\":\"جسر\","
                + "\"description\":\"وصف\",\"url\":\"https://n.example/1\","
                + "\"publishedAt\":\"2024-02-19T10:00:00Z\",\"content\":\""
                + TEXT
                + "\"},{\"title\":\"نفق\",\"content\":\"نص\"}],\"meta\":{\"pages\":[{\"n\":1}]}}");
    assertEquals(List.of("جسر", "نفق"), titles(reading));
    SourceArticle first = reading.articles.get(0);
    assertEquals("النهر", first.publisher());
    assertEquals(TEXT, first.body());
    assertEquals(Optional.of(Instant.parse("2024-02-19T10:00:00Z")), first.publishedAt());
    assertTrue(reading.rejections.isEmpty(), reading.rejections.toString());
  }

  @Test
  void a_list_may_stand_deeper_and_its_records_in_envelopes() throws IOException {
    Reading search =
        Reading.of(
            "{\n \"took\": 5,\n \"hits\": {\"total\": 2, \"hits\": [\n"
                + "  {\"_index\":\"n\",\"_id\":\"a1\",\"_source\":{\"title\":\"جسر\",\"text\":\"نص\"}},\n"
                + "  {\"_index\":\"n\",\"_id\":\"a2\",\"_source\":{\"title\":\"نفق\",\"text\":\"نص\"}}\n ]}\n}\n");
    assertEquals(List.of("جسر", "نفق"), titles(search));
    assertEquals("a2", search.articles.get(1).sourceRecord());
    Reading solr =
        Reading.of(
            "{\"responseHeader\":{\"status\":0,\"params\":{\"q\":\"x\"}},"
                + "\"response\":{\"numFound\":1,\"docs\":[{\"id\":\"7\",\"title\":[\"جسر\"],\"content\":[\"نص\"]}]}}");
    assertEquals("7", solr.article().sourceRecord());
  }

  @Test
  void a_feed_in_json_has_a_title_of_its_own_and_items() throws IOException {
    Reading reading =
        Reading.of(
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"الموقع\",\"items\":["
                + "{\"id\":\"1\",\"title\":\"جسر\",\"content_html\":\"<p>فقرة</p><p>أخرى</p>\"}]}");
    assertEquals("جسر", reading.article().title());
    assertEquals("فقرة\nأخرى", reading.article().body());
  }

  @Test
  void the_pictures_and_comments_of_an_article_are_no_articles() throws IOException {
    Reading reading =
        Reading.of(
            "[{\"title\":\"جسر\",\"images\":[{\"title\":\"صورة\",\"url\":\"u\"}],\"summary\":\"وصف\"},"
                + "{\"comments\":[{\"text\":\"تعليق\"}],\"title\":\"نفق\",\"text\":\"نص\"}]");
    assertEquals(List.of("جسر", "نفق"), titles(reading));
  }

  @Test
  void a_broken_article_in_a_list_costs_itself_only() throws IOException {
    Reading reading =
        Reading.of(
            "{\"articles\":[{\"title\":\"أ\",\"text\":\"نص\"},{\"title\":\"ب\",\"text\":\"نص},"
                + "{\"title\":\"ج\",\"text\":\"نص\"},{\"title\":\"د\",\"text\":\"نص\"}]}");
    assertEquals(List.of("أ", "ج", "د"), titles(reading));
    assertEquals(1, reading.rejections.size());
  }

  @Test
  void lists_that_follow_one_another_are_read_in_turn() throws IOException {
    Reading reading =
        Reading.of(
            "{\"news\":[{\"title\":\"أ\",\"text\":\"1\"}],\"page\":{\"n\":1}}\n"
                + "{\"news\":[{\"title\":\"ب\",\"text\":\"2\"}],\"page\":{\"n\":2}}\n");
    assertEquals(List.of("أ", "ب"), titles(reading));
  }

  @Test
  void wordpress_answers_in_markup() throws IOException {
    Reading reading =
        Reading.of(
            "[{\"id\":9,\"date_gmt\":\"2024-02-19T10:00:00\",\"link\":\"https://n.example/9\","
                + "\"title\":{\"rendered\":\"جسر &#8211; نفق\"},"
                + "\"content\":{\"rendered\":\"<p>فقرة أولى</p>\\n<p>فقرة ثانية</p>\",\"protected\":false},"
                + "\"excerpt\":{\"rendered\":\"<p>مقتطف</p>\"}}]");
    SourceArticle article = reading.article();
    assertEquals("جسر – نفق", article.title());
    assertEquals("فقرة أولى\nفقرة ثانية", article.body());
    assertEquals("مقتطف", article.summary());
  }

  @Test
  void a_field_that_is_markup_as_a_whole_is_read_as_markup_and_a_stray_tag_stays()
      throws IOException {
    assertEquals(
        "فقرة\nأخرى",
        Reading.of("{\"text\":\"<p class=\\\"x\\\">فقرة</p><p>أخرى</p>\"}").article().body());
    assertEquals(
        "فقرة\nأخرى",
        Reading.of(
                "{\"text\":\"<!-- wp:paragraph -->\\n<p>فقرة</p>\\n<!-- /wp:paragraph -->\\n\\n"
                    + "<!-- wp:paragraph -->\\n<p>أخرى</p>\\n<!-- /wp:paragraph -->\"}")
            .article()
            .body());
    for (String text :
        List.of(
            "فقرة<br /><br>أخرى",
            "<strong>فقرة</strong>\\n\\nأخرى",
            "فقرة\\n\\n<div>أخرى</div><p></p>")) {
      assertEquals("فقرة\nأخرى", Reading.of("{\"text\":\"" + text + "\"}").article().body(), text);
    }
    String stray = "قال <b>الوزير</b> إن 3 < 5 &amp; كفى";
    assertEquals(stray, Reading.of("{\"text\":\"" + stray + "\"}").article().body());
  }

  @Test
  void names_of_columns_of_the_usual_corpora_are_known() throws IOException {
    for (String header :
        List.of(
            "Headline,Article,Date",
            "head_line,text,date",
            "العنوان,النص,التاريخ",
            "news_title,news_text,news_date",
            "Title,Body,published_date",
            "post_title,post_content,post_date")) {
      SourceArticle article = Reading.of(header + "\nجسر,\"" + TEXT + "\",2024-02-19\n").article();
      assertEquals("جسر", article.title(), header);
      assertEquals(TEXT, article.body(), header);
      assertTrue(article.publishedAt().isPresent(), header);
    }
  }

  @Test
  void a_table_of_texts_and_labels_is_told_without_its_name() throws IOException {
    Reading reading = Reading.of("text,label\n\"" + TEXT + "\",politics\nنص آخر,sport\n");
    assertEquals(2, reading.articles.size());
    assertEquals("نص آخر", reading.articles.get(1).body());
  }

  @Test
  void a_table_without_rows_is_rejected() throws IOException {
    assertEquals("NO_RECORDS", Reading.of("id,title,text\n").reason());
  }

  @Test
  void an_object_in_the_place_of_a_source_or_date_does_no_harm() throws IOException {
    SourceArticle article =
        Reading.of(
                "{\"uri\":\"81\",\"dateTimePub\":\"2024-02-19T10:00:00Z\",\"title\":\"جسر\",\"body\":\"نص\","
                    + "\"source\":{\"uri\":\"n.example\",\"title\":\"النهر\"},\"location\":{\"country\":{}},"
                    + "\"published\":{\"a\":{\"b\":1}}}")
            .article();
    assertEquals("النهر", article.publisher());
  }

  @Test
  void windows_text_files_with_doubled_line_ends_keep_their_paragraphs() throws IOException {
    String file = "جسر جديد فوق النهر\r\r\n\r\r\n" + TEXT + "\r\r\n" + TEXT + "\r\r\n";
    SourceArticle article = Reading.of(file.getBytes(Charset.forName("windows-1256"))).article();
    assertEquals("windows-1256", article.charset());
    assertTrue(article.body().contains(TEXT));
  }

  @Test
  void an_article_a_line_is_read_where_the_job_says_so() throws IOException {
    Reading reading =
        Reading.of(TEXT + "\n\n" + TEXT + "\r\n", ReadOptions.auto().withFormat("lines"));
    assertEquals(
        List.of("1", "3"), reading.articles.stream().map(SourceArticle::sourceRecord).toList());
  }

  private static List<String> titles(Reading reading) {
    return reading.articles.stream().map(SourceArticle::title).toList();
  }

  @Test
  void a_single_paragraph_behind_the_notes_of_an_editor_is_read_as_html() throws IOException {
    Reading reading =
        Reading.of(
            "{\"text\":\"<!-- wp:paragraph -->\\n<p>فقرة <b>واحدة</b></p>\\n<!-- /wp:paragraph -->\"}");
    assertEquals("فقرة واحدة", reading.article().body().strip());
  }
}
