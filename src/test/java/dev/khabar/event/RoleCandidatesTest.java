package dev.khabar.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleCandidatesTest {
  private static List<RoleCandidates.Item> items(String text, String... names) {
    CleanArticle article = CodingBench.named(text, names);
    SentenceView view = CodingBench.CODER.views(article).get(0);
    return RoleCandidates.of(
        view, TriggerFinder.find(view).subList(0, 1), CodingBench.CODER.references(article));
  }

  private static RoleCandidates.Item item(String text, String told, String... names) {
    return items(text, names).stream()
        .filter(item -> text.substring(item.party().begin(), item.party().end()).equals(told))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_second_noun_behind_a_definite_one_is_a_party_of_its_own() {
    String text = "دعت الوثيقة الحكومة إلى الإصغاء لمطالب العمال.";
    assertFalse(item(text, "الوثيقة").nested());
    assertFalse(item(text, "الحكومة").nested());
  }

  @Test
  void what_stands_behind_a_name_in_quotation_marks_is_another_party() {
    String text = "هدد تنظيم «الفجر» المدينة بالحصار.";
    item(text, "المدينة", "الفجر=ORGANIZATION");
  }

  @Test
  void an_adjective_behind_a_name_in_quotation_marks_is_none() {
    String text = "هدد تنظيم «الفجر» الإرهابي المدينة بالحصار.";
    assertTrue(
        items(text, "الفجر=ORGANIZATION").stream()
            .noneMatch(
                item ->
                    text.substring(item.party().begin(), item.party().end()).equals("الإرهابي")));
  }

  @Test
  void the_people_inside_a_phrase_that_names_none_are_a_party() {
    String text = "أشاد الوزير بأداء رجال الأمن.";
    assertTrue(item(text, "رجال الأمن").inner());
  }

  @Test
  void a_title_behind_a_word_of_honour_belongs_to_it() {
    String text = "استقبل صاحب السمو الملكي الأمير رامي الشامي وفدا من التجار.";
    RoleCandidates.Item host = item(text, "رامي الشامي", "رامي الشامي=PERSON");
    assertEquals(1, host.start());
    assertFalse(host.nested());
  }

  @Test
  void an_adjective_is_no_people_inside_a_phrase() {
    String text = "أسقطت الدفاعات أهدافا مجهولة فوق القاعدة.";
    assertTrue(items(text).stream().noneMatch(RoleCandidates.Item::inner));
  }

  @Test
  void a_second_adjective_without_the_article_belongs_to_its_noun() {
    String text = "هاجمت قوى لبنانية كثيفة القرية.";
    assertTrue(
        items(text, "لبنانية=MISC").stream()
            .noneMatch(
                item -> text.substring(item.party().begin(), item.party().end()).equals("كثيفة")));
  }
}
