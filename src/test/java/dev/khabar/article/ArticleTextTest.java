package dev.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ArticleTextTest {
  private static Composition compose(String title, String summary, String body) {
    return ArticleText.compose(
        new SourceArticle(
            "memory:/x", "7", "", "", title, summary, body, Optional.empty(), "", "ar", "UTF-8"));
  }

  @Test
  void parts_are_trimmed_and_divided_by_a_blank_line() {
    ArticleText text =
        (ArticleText) compose(" عنوان\r\n", "\u00a0موجز\n", "\ufeffسطر\r\nسطر\rسطر\0 ");
    assertEquals("عنوان\n\nموجز\n\nسطر\nسطر\nسطر", text.text());
    assertEquals("عنوان", text.title());
    assertEquals("عنوان\n\nموجز", text.text().substring(0, text.summaryEnd()));
  }

  @Test
  void nothing_else_is_changed() {
    String body = "أَهلاً  \u200fبكم\u00a0ﷺ ـ ١٢٣ \ufeff é\nسطر\t آخر";
    assertEquals(body, ((ArticleText) compose("", "م", body)).text().substring(3));
  }

  @Test
  void an_article_of_white_space_is_rejected_with_its_record() {
    Rejection rejection = (Rejection) compose(" ", "\u00a0\n", "\ufeff\0");
    assertEquals("COMPOSE", rejection.stage());
    assertEquals("NO_TEXT", rejection.reason());
    assertEquals("7", rejection.sourceRecord());
  }

  @Test
  void bytes_that_are_no_text_are_rejected() {
    assertEquals("UNDECODABLE", ((Rejection) compose("", "", "\ufffd\ufffdab\ufffd")).reason());
  }

  @Property
  boolean passages_cover_everything_but_white_space(
      @ForAll String title, @ForAll String summary, @ForAll String body) {
    if (!(compose(title, summary, body) instanceof ArticleText text)) {
      return true;
    }
    List<TextPassage> passages = PassageMarker.mark(text);
    StringBuilder rest = new StringBuilder(text.text());
    int last = 0;
    for (TextPassage passage : passages) {
      assertTrue(passage.begin() >= last);
      last = passage.end();
      assertFalse(WhiteSpace.is(text.text().charAt(passage.begin())));
      assertFalse(WhiteSpace.is(text.text().charAt(passage.end() - 1)));
      for (int i = passage.begin(); i < passage.end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    byte[] utf8 = text.text().getBytes(StandardCharsets.UTF_8);
    assertEquals(text.text(), new String(utf8, StandardCharsets.UTF_8));
    return rest.chars().allMatch(c -> WhiteSpace.is((char) c));
  }
}
