package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.ReadOptions;
import dev.khabar.article.SourceArticle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupFormatsTest {
  @Test
  void trec_gives_the_fields_of_the_ant_corpus() throws IOException {
    Reading reading =
        Reading.of(
            """
            <DOC>
            <DOCNO>SD-politics-1</DOCNO>
            <URL>https://sada.example/1</URL>
            <SRC>sada24</SRC>
            <TITLE>عنوان أول & ثان</TITLE>
            <TIME>Sun, 31 Aug 2025 08:15:00 GMT</TIME>
            <ABSTRACT>
            موجز الخبر
            </ABSTRACT>
            <TEXT>
            نص فيه <رمز> غير مغلق.
            سطر ثان.
            </TEXT>
            </DOC>
            <DOC>
            <DOCNO>SD-politics-2</DOCNO>
            <TEXT>بلا نهاية
            """);
    SourceArticle article = reading.articles.get(0);
    assertEquals("SD-politics-1", article.sourceRecord());
    assertEquals("عنوان أول & ثان", article.title());
    assertEquals("sada24", article.publisher());
    assertEquals("نص فيه <رمز> غير مغلق.\nسطر ثان.", article.body().strip());
    assertEquals(Optional.of(Instant.parse("2025-08-31T08:15:00Z")), article.publishedAt());
    assertEquals("MALFORMED", reading.rejections.get(0).reason());
    assertEquals("2", reading.rejections.get(0).sourceRecord());
  }

  @Test
  void names_that_a_job_maps_for_another_format_leave_a_formats_own_valid() throws IOException {
    Map<String, String> fields =
        Map.of("published_at", "published_time", "publisher", "site", "text", "full_text");
    SourceArticle article =
        Reading.of(
                "<DOC><DOCNO>1</DOCNO><SRC>sada24</SRC><TIME>2024-02-19 10:00</TIME>"
                    + "<TEXT>نص الخبر</TEXT></DOC>",
                new ReadOptions(ReadOptions.AUTO, fields, ZoneOffset.UTC, 1 << 20))
            .articles
            .get(0);
    assertEquals("sada24", article.publisher());
    assertEquals(Optional.of(Instant.parse("2024-02-19T10:00:00Z")), article.publishedAt());
    assertEquals("نص الخبر", article.body().strip());
  }

  @Test
  void gigaword_joins_broken_lines_and_keeps_the_dateline() throws IOException {
    SourceArticle article =
        Reading.of(
                """
                <DOC id="AFP_ARB_20000815.0123" type="story" >
                <HEADLINE>
                اجتماع وزاري في
                القاهرة
                </HEADLINE>
                <DATELINE>
                القاهرة 15-8 (اف ب) -
                </DATELINE>
                <TEXT>
                <P>
                اجتمع وزراء الخارجية في القاهرة
                يوم الثلاثاء.
                </P>
                <P>
                وبحثوا ملفات عدة.
                </P>
                </TEXT>
                </DOC>
                """)
            .article();
    assertEquals("AFP_ARB_20000815.0123", article.id());
    assertEquals("AFP", article.publisher());
    assertEquals("اجتماع وزاري في القاهرة", article.title());
    assertEquals(
        "القاهرة 15-8 (اف ب) - اجتمع وزراء الخارجية في القاهرة يوم الثلاثاء.\n\nوبحثوا ملفات عدة.",
        article.body());
    assertEquals(Optional.of(Instant.parse("2000-08-15T00:00:00Z")), article.publishedAt());
  }

  @Test
  void xml_of_records_with_the_usual_fields_is_read_and_their_element_is_no_publisher()
      throws IOException {
    Reading reading =
        Reading.of(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <articles>
              <article lang="ar"><id>1</id><title>عنوان</title><text>نص &amp; نص</text></article>
              <article lang="ar"><id>2</id><title>عنوان</title><text>آخر</text></article>
            </articles>
            """);
    assertEquals(2, reading.articles.size());
    assertEquals("نص & نص", reading.articles.get(0).body());
    assertEquals("", reading.articles.get(0).publisher());
  }

  @Test
  void abu_el_khair_records_are_named_after_their_paper_and_misspell_their_tags()
      throws IOException {
    String xml =
        """
        <Alzaman>
        <ID>ZMN_ARB_0000001</ID>
        <URL>http://www.alzaman.example/1</URL>
        <Healine>افتتاح المعرض</Healine>
        <dateline>2013-03-02</dateline>
        <Text>افتتح المعرض أمس &quot;بنجاح&quot;.</Text>
        </Alzaman>
        <Alzaman>
        <ID>ZMN_ARB_0000002</ID>
        <Headline>خبر ثان</Headline>
        <Dateline>2013-03-03</Dateline>
        <Text>نص الخبر الثاني.</Text>
        </Alzaman>
        """;
    for (String charset : new String[] {"UTF-8", "windows-1256"}) {
      Reading reading = Reading.of(xml.getBytes(Charset.forName(charset)));
      SourceArticle article = reading.articles.get(0);
      assertEquals(2, reading.articles.size());
      assertEquals("افتتاح المعرض", article.title());
      assertEquals("افتتح المعرض أمس \"بنجاح\".", article.body());
      assertEquals("alzaman.example", article.publisher());
      assertEquals("Alzaman", reading.articles.get(1).publisher());
      assertEquals(charset, article.charset());
      assertEquals(Optional.of(Instant.parse("2013-03-02T00:00:00Z")), article.publishedAt());
    }
  }

  @Test
  void rss_gives_summary_and_encoded_content_as_text() throws IOException {
    Reading reading =
        Reading.of(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title><![CDATA[جسر الأخبار]]></title><language>ar</language>
            <item>
              <title>ماكرون يزور &quot;البتراء&quot;</title>
              <link>https://jisr.example/1</link>
              <guid isPermaLink="false">jisr-1</guid>
              <pubDate>Mon, 01 Sep 2025 22:15:00 +0300</pubDate>
              <description>&lt;p&gt;موجز &lt;a href="x"&gt;الخبر&lt;/a&gt;&lt;/p&gt;</description>
              <content:encoded><![CDATA[<p>فقرة أولى.</p><div>فقرة <b>ثانية</b>.<br>سطر ثالث</div><script>x()</script>]]></content:encoded>
            </item>
            <item><title>بلا نص</title></item>
            </channel></rss>
            """);
    SourceArticle article = reading.articles.get(0);
    assertEquals(2, reading.articles.size());
    assertEquals("ماكرون يزور \"البتراء\"", article.title());
    assertEquals("موجز الخبر", article.summary());
    assertEquals("فقرة أولى.\nفقرة ثانية.\nسطر ثالث", article.body());
    assertEquals("jisr-1", article.id());
    assertEquals("جسر الأخبار", article.publisher());
    assertEquals("ar", article.language());
    assertEquals(Optional.of(Instant.parse("2025-09-01T19:15:00Z")), article.publishedAt());
  }

  @Test
  void a_feeds_text_without_elements_keeps_its_paragraphs_whatever_is_escaped_in_it()
      throws IOException {
    assertEquals(
        "أعلنت شركة A&B الاتفاق.\n\nقال مديرها: \"نجحنا\".\n 5 < 7  نقاط",
        itemText(
            "أعلنت شركة A&amp;B الاتفاق.\n\nقال مديرها: &amp;quot;نجحنا&amp;quot;.\n 5 &lt; 7  نقاط"));
  }

  @Test
  void a_feeds_markup_that_is_escaped_twice_keeps_its_paragraphs() throws IOException {
    assertEquals(
        "قال الوزير: \"نعم\".\nوغادر.",
        itemText("<![CDATA[<p>قال الوزير: &amp;quot;نعم&amp;quot;.</p>\n<p>وغادر.</p>]]>"));
    assertEquals(
        "قال الوزير: نعم.\nوغادر إلى بيروت.",
        itemText("<![CDATA[<p>قال &lt;b&gt;الوزير&lt;/b&gt;:\nنعم.</p><p>وغادر إلى بيروت.</p>]]>"));
  }

  private static String itemText(String encoded) throws IOException {
    return Reading.of(
            "<rss version=\"2.0\"><channel><item><title>عنوان</title><content:encoded>"
                + encoded
                + "</content:encoded></item></channel></rss>")
        .article()
        .body();
  }

  @Test
  void a_guid_is_the_address_of_an_item_without_a_link_unless_it_says_otherwise()
      throws IOException {
    String feed = "<rss><channel><item><title>خبر</title>%s</item></channel></rss>";
    String guid = "<guid>https://n.example/1</guid>";
    assertEquals("https://n.example/1", Reading.of(feed.formatted(guid)).article().url());
    assertEquals(
        "https://n.example/2",
        Reading.of(feed.formatted(guid + "<link>https://n.example/2</link>")).article().url());
    assertEquals(
        "",
        Reading.of(feed.formatted(guid.replace("<guid>", "<guid isPermaLink=\"false\">")))
            .article()
            .url());
  }

  @Test
  void an_entry_is_of_the_day_it_was_published_and_not_of_its_last_change() throws IOException {
    String feed =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>1</id><title>خبر</title>"
            + "<updated>2024-03-06T00:00:00Z</updated>%s</entry></feed>";
    assertEquals(
        Optional.of(Instant.parse("2024-03-05T00:00:00Z")),
        Reading.of(feed.formatted("<published>2024-03-05T00:00:00Z</published>"))
            .article()
            .publishedAt());
    assertEquals(
        Optional.of(Instant.parse("2024-03-06T00:00:00Z")),
        Reading.of(feed.formatted("")).article().publishedAt());
  }

  @Test
  void atom_gives_its_alternate_link_and_content() throws IOException {
    SourceArticle article =
        Reading.of(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom"><title>الموقع</title>
                <entry>
                  <title type="html">عنوان &amp;quot;الخبر&amp;quot;</title>
                  <link rel="self" href="https://n.example/self"/>
                  <link rel="alternate" href="https://n.example/1"/>
                  <id>tag:n.example,2025:1</id>
                  <published>2025-09-01T10:00:00+03:00</published>
                  <summary>موجز</summary>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>فقرة.</p><p>أخرى.</p></div></content>
                </entry></feed>
                """)
            .article();
    assertEquals("عنوان \"الخبر\"", article.title());
    assertEquals("https://n.example/1", article.url());
    assertEquals("فقرة.\nأخرى.", article.body());
    assertEquals("الموقع", article.publisher());
  }

  @Test
  void entities_are_never_expanded_and_outer_files_never_read() throws IOException {
    Reading reading =
        Reading.of(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
            <!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rss><channel><item><title>&b;&f;</title><description>نص</description></item></channel></rss>
            """);
    assertFalse(reading.article().title().contains("aaaa"));
    assertFalse(reading.article().title().contains("root"));
  }

  @Test
  void a_page_gives_what_its_json_ld_says() throws IOException {
    SourceArticle article =
        Reading.of(
                """
                <!DOCTYPE html><html lang="ar"><head><title>عنوان الصفحة - الموقع</title>
                <link rel="canonical" href="https://n.example/1">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                 {"@type":"WebSite","name":"الموقع"},
                 {"@type":["NewsArticle"],"headline":"عنوان الخبر","articleBody":"فقرة أولى.\\n\\nفقرة ثانية.",
                  "description":"موجز","datePublished":"2025-09-01T10:00:00Z","publisher":{"@type":"Organization","name":"الموقع"}}]}
                </script></head><body><p>غيره</p></body></html>
                """)
            .article();
    assertEquals("عنوان الخبر", article.title());
    assertEquals("فقرة أولى.\n\nفقرة ثانية.", article.body());
    assertEquals("https://n.example/1", article.url());
    assertEquals("الموقع", article.publisher());
    assertEquals("ar", article.language());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<body>%s</body>",
        "<body><div>%s</div></body>",
        "<body><div><div>%s</div><div>شارك الخبر مع من تحب من أصدقائك</div></div></body>",
        "<body><div><span>%s</span></div></body>",
        "<body><table><tr><td><a href='/'>الرئيسية</a></td><td>%s</td></tr></table></body>"
      })
  void text_that_only_line_breaks_divide_is_the_article_of_its_page(String page)
      throws IOException {
    String first = "افتتح رئيس البلدية صباح أمس معرض الكتاب في القاعة الكبرى وسط المدينة.";
    String second = "وقال إن المعرض يضم هذا العام كتبا من أربعين دارا ويستمر عشرة أيام.";
    String html =
        "<html><head><title>خبر</title></head>" + page.formatted(first + "<br><br>" + second);
    assertEquals(first + "\n" + second, Reading.of(html + "</html>").article().body());
  }

  @Test
  void a_page_without_a_text_is_no_article() throws IOException {
    assertEquals(
        "NO_ARTICLE",
        Reading.of(
                "<html><head><title>الرئيسية</title></head><body><h3><a href='/1'>خبر</a></h3></body></html>")
            .reason());
  }

  @Test
  void a_description_in_a_section_of_characters_is_read() throws IOException {
    String html =
        "<html><head><script type='application/ld+json'>/*<![CDATA[*/{\"@type\":\"NewsArticle\","
            + "\"articleBody\":\"نص\",\"datePublished\":\"2024-02-19\"}/*]]>*/</script></head></html>";
    assertEquals("نص", Reading.of(html).article().body());
  }

  @Test
  void a_page_without_json_ld_gives_its_densest_text() throws IOException {
    String paragraph = "قالت البلدية إن أعمال الترميم ستنتهي في نهاية الشهر المقبل بكلفة قليلة.";
    SourceArticle article =
        Reading.of(
                ("<html><head><title>خبر</title><meta property='article:published_time'"
                        + " content='2025-09-01T10:00:00+03:00'></head><body>"
                        + "<nav><ul><li><a href='/'>الرئيسية</a></li><li><a href='/s'>رياضة</a></li></ul></nav>"
                        + "<h1>ترميم القلعة</h1><div class='story'><p>%s</p><p>%s</p><p>%s</p></div>"
                        + "<aside><p><a href='/2'>خبر آخر من الموقع لا صلة له بما سبق من كلام</a></p></aside>"
                        + "<footer>جميع الحقوق محفوظة للموقع ولمن يملكه من الناس</footer></body></html>")
                    .formatted(
                        paragraph,
                        paragraph.replace("البلدية", "الوزارة"),
                        paragraph.replace("قليلة", "كبيرة")))
            .article();
    assertEquals("ترميم القلعة", article.title());
    assertEquals(3, article.body().lines().count());
    assertTrue(article.body().startsWith(paragraph));
    assertFalse(article.body().contains("الحقوق"));
  }

  @Test
  void a_page_in_its_declared_charset_is_decoded() throws IOException {
    String html =
        "<html><head><meta charset=\"windows-1256\"><title>عنوان</title></head><body><article><p>"
            + "نص طويل بما يكفي كي يعد مقالا في هذه الصفحة، وفيه أكثر من مئة وأربعين حرفا من الكلام المفيد الذي يقرأ"
            + " ويفهم ولا ينسى بعد حين.</p></article></body></html>";
    SourceArticle article = Reading.of(html.getBytes(Charset.forName("windows-1256"))).article();
    assertTrue(article.body().startsWith("نص طويل"));
    assertEquals("windows-1256", article.charset());
  }

  @Test
  void a_date_without_a_zone_is_of_the_jobs() throws IOException {
    SourceArticle article =
        Reading.of(
                "<DOC><DOCNO>1</DOCNO><TIME>2024-02-19 10:00</TIME><TEXT>نص</TEXT></DOC>",
                ReadOptions.auto().withZone(ZoneId.of("Asia/Riyadh")))
            .article();
    assertEquals(Optional.of(Instant.parse("2024-02-19T07:00:00Z")), article.publishedAt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"class='comments'", "class='x related-news'", "id='comments'"})
  void what_stands_beside_an_article_is_not_taken_for_it_where_it_is_longer(String beside)
      throws IOException {
    String text =
        "افتتحت البلدية جسرا جديدا فوق النهر يوم السبت بحضور رئيسها وعدد من أهالي المدينة.";
    String other =
        "<div><p>رأي قارئ في هذا الجسر الذي طال انتظاره في المدينة كلها</p></div>".repeat(9);
    Reading reading =
        Reading.of(
            "<html><body><div class='comments-open'><h1>جسر</h1><p>%s</p><p>%s</p></div><div %s>%s</div></body></html>"
                .formatted(text, text, beside, other));
    assertEquals(text + "\n" + text, reading.article().body().replace("جسر\n", ""));
  }
}
