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
  void a_refusal_is_annexed_to_whoever_refuses_where_what_is_refused_follows() {
    String text = "جدد الأمين العام للمجلس رفض الدول الأعضاء التدخلات الإيرانية في شؤونها.";
    assertEquals("الدول الأعضاء", role(text, "رفض", RoleName.ACTOR, "الإيرانية=MISC"));
  }
}
