package dev.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFooterTest {
  private static final String HEADLINE = "ختام معرض الكتاب في بغداد";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقال إن المعرض كبير.",
        "وقال: «المعرض كبير»",
        "وقال إن المعرض كبير .",
      })
  void a_label_with_the_headline_behind_the_last_words_of_a_paragraph_is_the_pages(String body) {
    for (String label : new String[] {"رابط الخبر بصحيفة النهر: ", "رابط الخبر: "}) {
      String text = HEADLINE + "\n" + body + " " + label + HEADLINE;
      int begin = HEADLINE.length() + 1;
      int footer = PageFooter.begin(text, HEADLINE, begin, text.length());
      assertEquals(body, text.substring(begin, footer));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أخيرا أقول للقراء: " + HEADLINE,
        "وقال إن المعرض كبير. رابط الخبر بصحيفة النهر: معرض آخر في البصرة",
        "وقال إن رابط الخبر " + HEADLINE,
        HEADLINE,
        ": " + HEADLINE,
      })
  void a_writers_own_words_and_other_links_stay(String text) {
    assertEquals(text.length(), PageFooter.begin(text, HEADLINE, 0, text.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "افتتاح &quot;سوق الكتب&quot; في بغداد, افتتاح \"سوق الكتب\" في بغداد",
    "بغداد: افتتاح &#8220;سوق الكتب&#8221;, بغداد: افتتاح “سوق  الكتب”",
  })
  void the_headline_is_the_same_whether_a_mark_stands_in_it_or_a_reference_to_one(
      String headline, String again) {
    String text = "وقال إن السوق كبيرة. رابط الخبر بصحيفة النهر: " + again + " ";
    int footer = PageFooter.begin(text, headline, 0, text.length());
    assertEquals("وقال إن السوق كبيرة.", text.substring(0, footer));
  }

  @Test
  void a_text_of_very_many_paragraphs_takes_no_longer_a_paragraph() {
    String paragraph = "وقال إن المعرض كبير.\n";
    String text = paragraph.repeat(200_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          for (int end = paragraph.length(); end <= text.length(); end += paragraph.length()) {
            PageFooter.begin(text, HEADLINE, end - paragraph.length(), end - 1);
          }
        });
  }

  @Test
  void without_a_headline_nothing_is_a_footer() {
    String text = "وقال إن المعرض كبير. رابط الخبر: ";
    assertEquals(text.length(), PageFooter.begin(text, "", 0, text.length()));
  }
}
