package dev.khabar.event.role;

import static dev.khabar.event.CodingBench.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.RoleName;
import org.junit.jupiter.api.Test;

class JoinedClausesTest {
  @Test
  void the_subject_of_the_second_clause_of_a_headline_suffers_nothing_in_the_first() {
    String text = "موسكو ترفض المقترح الأوروبي وكييف تهدد بوقف المحادثات";
    String[] names = {"موسكو=LOCATION", "الأوروبي=MISC", "كييف=LOCATION"};
    assertEquals("موسكو", role(text, "ترفض", RoleName.ACTOR, names));
    assertEquals("الأوروبي", role(text, "ترفض", RoleName.RECIPIENT, names));
    assertEquals("كييف", role(text, "تهدد", RoleName.ACTOR, names));
  }

  @Test
  void whoever_is_told_of_behind_the_second_subject_belongs_to_its_verb() {
    String text = "طهران تدين الغارات وبغداد تستدعي السفير الأميركي";
    String[] names = {"طهران=LOCATION", "بغداد=LOCATION", "الأميركي=MISC"};
    assertEquals("", role(text, "تدين", RoleName.RECIPIENT, names));
    assertEquals("", role(text, "الغارات", RoleName.ACTOR, names));
    assertEquals("بغداد", role(text, "تستدعي", RoleName.ACTOR, names));
  }

  @Test
  void a_definite_noun_may_be_the_second_subject() {
    String text = "الجيش يقصف مواقع المسلحين والمعارضة تتهمه باستهداف المدنيين";
    assertEquals("مواقع المسلحين", role(text, "يقصف", RoleName.RECIPIENT));
    assertEquals("المعارضة", role(text, "تتهمه", RoleName.ACTOR));
  }

  @Test
  void a_title_may_be_the_second_subject() {
    String text = "الرئيس يرفض استقبال المحتجين ووزير الداخلية يتهم المعارضة بتأجيج الشغب";
    assertEquals("وزير الداخلية", role(text, "يتهم", RoleName.ACTOR));
    assertEquals("المعارضة", role(text, "يتهم", RoleName.RECIPIENT));
  }

  @Test
  void what_the_verb_behind_does_not_agree_with_is_joined_to_the_noun_before() {
    String text = "زار الوزير بيروت ودمشق يرافقه وفد كبير";
    assertEquals(
        "بيروت/دمشق", role(text, "زار", RoleName.RECIPIENT, "بيروت=LOCATION", "دمشق=LOCATION"));
  }

  @Test
  void in_a_relative_clause_no_second_clause_begins() {
    String text = "دانت الحكومة القصف الذي استهدف حلب وحماة وحمص أمس.";
    String[] names = {"حلب=LOCATION", "حماة=LOCATION", "حمص=LOCATION"};
    assertEquals("حلب/حماة/حمص", role(text, "القصف", RoleName.RECIPIENT, names));
    assertEquals("", role(text, "القصف", RoleName.ACTOR, names));
  }
}
