package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.article.ArticleText;
import dev.khabar.article.SourceArticle;
import dev.khabar.record.Drafts;
import dev.khabar.schema.internal.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the step makes of the records of one article. */
class KeepNewestTest {
  @Test
  void older_records_of_another_title_are_as_many_in_whatever_order_they_come() {
    Draft first = draft("5", "", "عنوان أول", 8);
    Draft second = draft("5", "", "عنوان أول", 9);
    Draft last = draft("5", "", "عنوان أخير", 10);
    for (List<Draft> drafts :
        List.of(
            List.of(first, second, last),
            List.of(first, last, second),
            List.of(last, second, first))) {
      KeepNewest.Versions versions = new KeepNewest.Versions();
      drafts.forEach(versions::add);
      assertEquals(List.of(last), List.copyOf(versions.newest()));
      assertEquals(2, versions.older());
      assertEquals(2, versions.ofAnotherTitle());
    }
  }

  @Test
  void records_of_one_address_or_one_title_are_versions_without_doubt() {
    KeepNewest.Versions versions = new KeepNewest.Versions();
    versions.add(draft("", "https://n.example/1", "عنوان أول", 8));
    versions.add(draft("", "https://n.example/1", "عنوان أخير", 9));
    versions.add(draft("6", "", "عنوان", 8));
    versions.add(draft("6", "", "عنوان", 9));
    assertEquals(2, versions.older());
    assertEquals(0, versions.ofAnotherTitle());
  }

  private static Draft draft(String id, String url, String title, int hour) {
    SourceArticle source =
        new SourceArticle(
            "file",
            "1",
            id,
            url,
            title,
            "",
            "افتتحت البلدية جسرا جديدا فوق النهر.",
            Optional.of(Instant.parse("2026-02-01T00:00:00Z").plusSeconds(hour * 3600L)),
            "ورقة",
            "",
            "UTF-8");
    return Drafts.of(source, (ArticleText) ArticleText.compose(source));
  }
}
