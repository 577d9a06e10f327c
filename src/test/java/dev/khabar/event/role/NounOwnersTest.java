package dev.khabar.event.role;

import static dev.khabar.event.CodingBench.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.RoleName;
import org.junit.jupiter.api.Test;

/** Whose the deed is that a noun tells. */
class NounOwnersTest {
  @Test
  void a_deed_is_annexed_to_its_doer_where_its_object_follows() {
    String text =
        "المقاومة في القطاع أطلقت صواريخ على المستوطنات ردا على استهداف طائرات الاحتلال مواقع لها"
            + " غرب المدينة.";
    assertEquals("طائرات الاحتلال", role(text, "استهداف", RoleName.ACTOR));
    assertEquals("مواقع", role(text, "استهداف", RoleName.RECIPIENT));
  }

  @Test
  void who_received_the_blow_did_not_deal_it() {
    String text =
        "تحدثت الصحيفة عن سير إسرائيل على حبل رفيع، وذلك بعد الضربة القاسية التي تلقتها أمس.";
    assertEquals("", role(text, "الضربة", RoleName.ACTOR, "إسرائيل=LOCATION"));
  }

  @Test
  void who_expects_an_agreement_between_two_is_no_side_of_it() {
    String text = "بايدن يتوقع اتفاقا وشيكا بين السعودية وإيران";
    String[] names = {"بايدن=PERSON", "السعودية=LOCATION", "إيران=LOCATION"};
    assertEquals("السعودية/إيران", role(text, "اتفاقا", RoleName.ACTOR, names));
  }

  @Test
  void the_two_sides_may_be_officers() {
    String text =
        "وكشفت القناة أن قادة الجهاز غاضبون من كشف اللقاء بين وزير الخارجية الإسرائيلي ووزيرة"
            + " الخارجية الليبية.";
    String[] names = {"الجهاز=ORGANIZATION", "الإسرائيلي=MISC", "الليبية=MISC"};
    assertEquals(
        "وزير الخارجية الإسرائيلي/وزيرة الخارجية الليبية",
        role(text, "اللقاء", RoleName.ACTOR, names));
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
