package dev.khabar.event.role;

import static dev.khabar.event.CodingBench.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.RoleName;
import org.junit.jupiter.api.Test;

/** Who does the deed that a noun tells, where its object follows. */
class AnnexedDoerTest {
  @Test
  void a_deed_is_annexed_to_its_doer_where_its_object_follows() {
    String text =
        "المقاومة في القطاع أطلقت صواريخ على المستوطنات ردا على استهداف طائرات الاحتلال مواقع لها"
            + " غرب المدينة.";
    assertEquals("طائرات الاحتلال", role(text, "استهداف", RoleName.ACTOR));
    assertEquals("مواقع", role(text, "استهداف", RoleName.RECIPIENT));
  }

  @Test
  void the_object_of_a_deed_may_stand_behind_its_place() {
    String text = "أعلن الوزير ضبط الوزارة في مدينة الرياض لـ1231 شاحن مقلد.";
    assertEquals("الوزارة", role(text, "ضبط", RoleName.ACTOR, "الرياض=LOCATION"));
  }

  @Test
  void a_refusal_is_annexed_to_whoever_refuses_where_what_is_refused_follows() {
    String text = "جدد الأمين العام للمجلس رفض الدول الأعضاء التدخلات الإيرانية في شؤونها.";
    assertEquals("الدول الأعضاء", role(text, "رفض", RoleName.ACTOR, "الإيرانية=MISC"));
  }

  @Test
  void an_object_without_a_letter_may_stand_behind_the_place_too() {
    String text = "أدانت منظمة حقوقية قصف الجيش في إدلب مناطق سكنية.";
    assertEquals("مناطق سكنية", role(text, "قصف", RoleName.RECIPIENT, "إدلب=LOCATION"));
  }
}
