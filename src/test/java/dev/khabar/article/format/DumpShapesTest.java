package dev.khabar.article.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.article.ReadOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps of databases and of content systems, none of which was written to be read by khabar. */
class DumpShapesTest {
  private static final String FIRST = "افتتحت البلدية جسرا جديدا فوق النهر يوم السبت.";
  private static final String SECOND = "وقال رئيس البلدية إن العمل فيه دام عامين كاملين.";
  private static final String BOTH = FIRST + "\n\n" + SECOND;
  private static final Optional<Instant> DAY = Optional.of(Instant.parse("2024-03-05T00:00:00Z"));

  private static String quoted(String... lines) {
    return String.join("\n", lines).replace('\'', '"').replace("%1", FIRST).replace("%2", SECOND);
  }

  private static List<String> titles(Reading reading) {
    assertTrue(reading.rejections.isEmpty(), reading.rejections.toString());
    return reading.articles.stream().map(article -> article.title()).toList();
  }

  @Test
  void records_of_xml_are_articles_whichever_field_comes_first() throws IOException {
    Reading reading =
        Reading.of(
            quoted(
                "<?xml version='1.0'?><news>",
                "<item><category>x</category><headline>جسر</headline><pub-date>2024-03-05</pub-date>",
                "<body> <![CDATA[%1]]> </body></item>",
                "<item><category>x</category><headline>نفق</headline><body>%2</body></item></news>"));
    assertEquals(List.of("جسر", "نفق"), titles(reading));
    assertEquals(FIRST, reading.articles.get(0).body());
    assertEquals(DAY, reading.articles.get(0).publishedAt());
    assertEquals("", reading.articles.get(0).publisher());
  }

  @Test
  void fields_of_a_record_may_be_attributes_or_stand_in_an_element_that_describes_it()
      throws IOException {
    Reading reading =
        Reading.of(
            quoted(
                "<corpus><article id='7' date='2024-03-05'><meta><title>جسر</title>",
                "<dc:language>ar</dc:language></meta><text><s n='1'>%1</s><s n='2'>%2</s></text>",
                "</article></corpus>"));
    assertEquals("جسر", reading.article().title());
    assertEquals("7", reading.article().sourceRecord());
    assertEquals("ar", reading.article().language());
    assertEquals(DAY, reading.article().publishedAt());
    assertEquals(List.of(FIRST, SECOND), reading.article().body().strip().lines().toList());
  }

  @Test
  void an_element_without_content_divides_a_text_and_is_no_part_of_it() throws IOException {
    Reading reading =
        Reading.of(
            quoted("<corpus><article><title>جسر</title><text><s>%1</s><lb/><s>%2<lb /></s></text>")
                + "</article></corpus>");
    assertEquals(List.of(FIRST, SECOND), reading.article().body().strip().lines().toList());
  }

  @Test
  void a_document_without_elements_is_a_text_with_its_fields_as_attributes() throws IOException {
    String docs =
        "<doc id='3' url='https://n.example/3' title='جسر &amp; نفق' date='2024-03-05'>\n%1\n</doc>\n";
    for (String text : new String[] {docs, "<corpus>" + docs + "</corpus>"}) {
      Reading reading = Reading.of(quoted(text));
      assertEquals("جسر & نفق", reading.article().title());
      assertEquals("https://n.example/3", reading.article().url());
      assertEquals(FIRST, reading.article().body().strip());
      assertEquals(DAY, reading.article().publishedAt());
    }
  }

  @Test
  void a_page_of_a_wiki_is_named_by_its_title_and_its_revision_holds_the_text() throws IOException {
    String page =
        "<page><title>جسر</title><ns>0</ns><id>7</id><revision><id>9</id>"
            + "<timestamp>2024-03-05T00:00:00Z</timestamp><contributor><id>1</id></contributor>"
            + "<text xml:space='preserve'>%1</text></revision></page>";
    for (String text : new String[] {page, page.replace("%1", "%1\n".repeat(900))}) {
      Reading reading = Reading.of(quoted("<mediawiki>" + text + "</mediawiki>"));
      assertEquals("جسر", reading.article().title());
      assertEquals("7", reading.article().sourceRecord());
      assertEquals(DAY, reading.article().publishedAt());
      assertTrue(reading.article().body().startsWith(FIRST));
    }
  }

  @Test
  void a_message_of_a_channel_is_one_text_however_its_words_are_formatted() throws IOException {
    Reading reading =
        Reading.of(
            quoted(
                "{'name':'النهر','type':'public_channel','id':1,'messages':[{'id':5,'type':'message',",
                "'date':'2024-03-05T00:00:00','from':'النهر','text':['افتتحت البلدية ',",
                "{'type':'bold','text':'جسرا جديدا'},' فوق النهر يوم السبت.\\n\\n%2 ',",
                "{'type':'hashtag','text':'#جسر'}],'text_entities':[{'type':'plain','text':'x'}]}]}"));
    assertEquals(BOTH + " #جسر", reading.article().body());
    assertEquals("النهر", reading.article().publisher());
    assertEquals(DAY, reading.article().publishedAt());
  }

  @ParameterizedTest
  @ValueSource(strings = {"field", "column"})
  void rows_of_a_database_in_xml_name_their_fields_in_an_attribute(String tag) throws IOException {
    String row = "<row><@ name='id'>1</@><@ name='title'>جسر</@><@ name='body'>%1</@></row>";
    Reading reading =
        Reading.of(
            quoted("<dump><table_data name='n'>" + row + "</table_data></dump>")
                .replace("@ ", tag + " ")
                .replace("/@", "/" + tag));
    assertEquals("جسر", reading.article().title());
    assertEquals(FIRST, reading.article().body());
  }

  @Test
  void a_feed_whose_namespace_has_a_prefix_is_a_feed() throws IOException {
    String entry =
        "<a:entry><a:id>urn:%d</a:id><a:title>خبر</a:title><a:link href='https://n.example/%d'/>"
            + "<a:published>2024-03-05T00:00:00Z</a:published><a:content>نص</a:content></a:entry>";
    Reading reading =
        Reading.of(
            quoted(
                "<?xml version='1.0'?><a:feed xmlns:a='http://www.w3.org/2005/Atom'>",
                "<a:title>النهر</a:title>" + entry.formatted(1, 1) + entry.formatted(2, 2),
                "</a:feed>"));
    assertEquals(List.of("خبر", "خبر"), titles(reading));
    assertEquals("https://n.example/2", reading.articles.get(1).url());
    assertEquals("النهر", reading.articles.get(1).publisher());
    assertEquals(DAY, reading.articles.get(1).publishedAt());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "رقم الخبر;عنوان الخبر;نص الخبر;تاريخ النشر\n1;جسر جديد فوق النهر;'%1\n\n%2';٥ مارس ٢٠٢٤\n",
        "id;titre;contenu;date_pub\n1;جسر جديد فوق النهر;'%1\n\n%2';05/03/2024\n",
        "Nr.;Kop van het stuk;Het stuk zelf;date\n1;جسر جديد فوق النهر;'%1\n\n%2';2024-03-05\n"
      })
  void a_header_in_any_language_is_no_article(String table) throws IOException {
    Reading reading =
        Reading.of(
            "memory:/news.csv", quoted(table).getBytes(StandardCharsets.UTF_8), ReadOptions.auto());
    assertEquals("جسر جديد فوق النهر", reading.article().title());
    assertEquals(BOTH, reading.article().body());
    assertEquals(DAY, reading.article().publishedAt());
  }

  @Test
  void the_text_of_a_table_without_a_header_is_told_by_more_than_its_first_row()
      throws IOException {
    Reading reading =
        Reading.of(
            "memory:/news.csv",
            quoted("1,'خبر عاجل من البلدية','عاجل'\n2,'جسر جديد فوق النهر','%1 %2'\n")
                .getBytes(StandardCharsets.UTF_8),
            ReadOptions.auto());
    assertEquals(List.of("خبر عاجل من البلدية", "جسر جديد فوق النهر"), titles(reading));
    assertEquals(FIRST + " " + SECOND, reading.articles.get(1).body());
  }

  static Stream<String> editors() {
    return Stream.of(
        // Editor.js, ProseMirror, Slate, Sanity's blocks, Draft.js, Drupal, several languages
        "{'time':1,'blocks':[{'type':'paragraph','data':{'text':'%1'}},"
            + "{'type':'header','data':{'text':'%2','level':2}}],'version':'2.2'}",
        "{'type':'doc','content':[{'type':'paragraph','content':[{'type':'text','text':'افتتحت '},"
            + "{'type':'text','marks':[{'type':'bold'}],'text':'البلدية جسرا جديدا فوق النهر يوم"
            + " السبت.'}]},{'type':'paragraph','content':[{'type':'text','text':'%2'}]}]}",
        "[{'type':'paragraph','children':[{'text':'افتتحت البلدية '},{'type':'link','url':'u',"
            + "'children':[{'text':'جسرا جديدا'}]},{'text':' فوق النهر يوم السبت.'}]},"
            + "{'type':'paragraph','children':[{'text':'%2'}]}]",
        "[{'_type':'block','style':'normal','markDefs':[],'children':[{'_type':'span',"
            + "'_key':'k','marks':[],'text':'%1'}]},{'_type':'block','children':[{'_type':'span',"
            + "'text':'%2'}]}]",
        "{'blocks':[{'key':'a','text':'%1','type':'unstyled'},{'key':'b','text':'%2',"
            + "'type':'unstyled'}],'entityMap':{}}",
        "[{'value':'<p>%1</p><p>%2</p>','format':'full_html','processed':'<p>%1</p><p>%2</p>',"
            + "'summary':''}]",
        "{'en':'A bridge was opened.','ar':'%1\\n\\n%2'}");
  }

  @ParameterizedTest
  @MethodSource("editors")
  void what_the_editor_of_a_content_system_writes_is_its_paragraphs(String body)
      throws IOException {
    Reading reading =
        Reading.of(quoted("{'id':'1','title':{'ar':'جسر','en':'A bridge'},'body':" + body + "}"));
    assertEquals("جسر", reading.article().title());
    assertEquals(BOTH.replace("\n\n", "\n"), reading.article().body().replace("\n\n", "\n"));
  }

  @Test
  void a_record_may_hold_its_article_in_an_object() throws IOException {
    Reading reading =
        Reading.of(
            quoted(
                "{'article':{'headline':{'main':'جسر'},'body':{'text':'%1'},'published':{'x':1}}}",
                "{'type':'news','id':'2','data':{'title':'نفق','text':'%2'}}"));
    assertEquals(List.of("جسر", "نفق"), titles(reading));
    assertEquals(FIRST, reading.articles.get(0).body());
    assertEquals(SECOND, reading.articles.get(1).body());
  }

  @Test
  void of_several_ids_or_addresses_the_first_one_counts() throws IOException {
    Reading reading =
        Reading.of(
            quoted(
                "{'feed':{'title':{'$t':'النهر'},'entry':[{'id':{'$t':'tag:1'},'title':{'$t':'جسر'},",
                "'content':{'type':'html','$t':'<p>%1</p>'},'link':[{'rel':'self','href':'s'},",
                "{'rel':'alternate','href':'https://n.example/1'}],'source':['النهر','x']}]}}"));
    assertEquals("tag:1", reading.article().sourceRecord());
    assertEquals("https://n.example/1", reading.article().url());
    assertEquals("النهر", reading.article().publisher());
    assertEquals(FIRST, reading.article().body());
  }

  @Test
  void a_table_by_columns_is_no_article_and_is_told_how_to_write_it() throws IOException {
    Reading reading = Reading.of(quoted("{'text':{'0':'%1','1':'%2'},'label':{'0':1,'1':2}}"));
    assertEquals("MALFORMED", reading.reason());
    assertTrue(reading.rejections.get(0).message().contains("orient='records'"));
    assertEquals(
        BOTH, Reading.of(quoted("{'id':'1','text':{'0':'%1','2':'%2'}}")).article().body());
  }

  @Test
  void objects_in_single_quotes_are_rejected_and_no_text() throws IOException {
    Reading reading =
        Reading.of("{'title': 'جسر', 'text': 'نص'}\n{'title': 'نفق', 'text': 'نص'}\n");
    assertEquals(2, reading.rejections.size());
    assertTrue(reading.articles.isEmpty());
  }

  @Test
  void what_tells_elasticsearch_to_store_the_next_line_is_no_record() throws IOException {
    Reading reading =
        Reading.of(
            quoted(
                "{'index':{'_index':'news','_id':'1'}}",
                "{'title':'جسر','text':'%1'}",
                "{ 'create' : {} }",
                "{'title':'نفق','text':'%2'}",
                "{'delete':{'_index':'news','_id':'a,{b}','routing':7}}"));
    assertEquals(List.of("جسر", "نفق"), titles(reading));
  }

  @Test
  void what_holds_more_than_such_an_action_goes_on_to_be_rejected() throws IOException {
    Reading reading =
        Reading.of(quoted("{'title':'جسر','text':'%1'}", "{'update':{'title':'نفق','text':'%2'}}"));
    assertEquals(List.of("جسر", ""), titles(reading));
  }

  @Test
  void what_a_static_site_writes_before_a_text_are_its_fields() throws IOException {
    Reading reading =
        Reading.of(
            "---\r\ntitle: \"جسر: جديد\"\r\ndate: 2024-03-05\r\ntags:\r\n  - x\r\n---\r\n\r\n"
                + FIRST);
    assertEquals("جسر: جديد", reading.article().title());
    assertEquals(DAY, reading.article().publishedAt());
    assertEquals(FIRST, reading.article().body().strip());
    assertTrue(Reading.of("---\n" + FIRST + "\n---\n" + SECOND).article().body().contains(FIRST));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- MySQL dump 10.13\n--\nINSERT INTO `news` VALUES (1,'جسر','نص');\n",
        "INSERT INTO news VALUES (1,'جسر','نص');\n"
      })
  void a_database_written_out_is_no_news(String dump) throws IOException {
    assertEquals("UNSUPPORTED", Reading.of(dump).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MIME-Version: 1.0", "Content-Type: multipart/related; boundary=x"})
  void a_mail_is_no_news(String header) throws IOException {
    assertEquals(
        "UNSUPPORTED",
        Reading.of("From: <Saved>\r\nSubject: x\r\n y\r\n" + header + "\r\n\r\n" + FIRST).reason());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<meta>", "<a>", "<text>", "<title>"})
  void elements_nested_without_end_take_no_time(String tag) throws IOException {
    String end = tag.replace("<", "</");
    String nested = tag.repeat(100_000) + end.repeat(100_000);
    Reading reading =
        Reading.of(
            "<articles><article><title>جسر</title><text>نص</text></article><article>"
                + nested
                + "<title>نفق</title><text>نص</text></article></articles>");
    assertEquals(2, reading.articles.size());
  }

  @Test
  void languages_nested_in_languages_take_no_time() throws IOException {
    String nested = "{'ar':".repeat(300) + "''" + "}".repeat(300);
    Reading reading =
        assertTimeoutPreemptively(
            Duration.ofSeconds(30),
            () -> Reading.of(quoted("{'title':'جسر','text':{'ar':" + nested + ",'x':'%1'}}")));
    assertEquals(FIRST, reading.article().body());
  }

  @Test
  void articles_nested_in_articles_take_no_time() throws IOException {
    String many = "{'x':[" + "1,".repeat(200_000) + "1]}";
    String nested = "{'title':'جسر','article':".repeat(900) + many + "}".repeat(900);
    assertEquals("جسر", Reading.of(quoted(nested)).article().title());
  }

  @Test
  void a_column_whose_name_is_known_stays_what_it_is_where_no_name_tells_the_text()
      throws IOException {
    Reading reading =
        Reading.of(
            "memory:/news.csv",
            quoted("المصدر;الحكاية\nوكالة أنباء النهر;'%1 %2'\n").getBytes(StandardCharsets.UTF_8),
            ReadOptions.auto());
    assertEquals("وكالة أنباء النهر", reading.article().publisher());
    assertEquals("", reading.article().title());
    assertEquals(FIRST + " " + SECOND, reading.article().body());
  }

  @Test
  void the_prefix_of_a_namespace_is_no_publisher() throws IOException {
    Reading reading =
        Reading.of(
            quoted(
                "<n:news xmlns:n='urn:n'><n:article><n:title>جسر</n:title><n:text>%1</n:text>",
                "</n:article></n:news>"));
    assertEquals("جسر", reading.article().title());
    assertEquals("", reading.article().publisher());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'article':{'title':{'x':1},'text':'%1'}}",
        "{'id':'1','data':{'title':{'x':1},'text':'%1'}}"
      })
  void what_is_wrong_with_a_record_in_an_object_is_told(String record) throws IOException {
    assertEquals("MALFORMED", Reading.of(quoted(record)).reason());
  }
}
