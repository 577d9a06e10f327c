package dev.khabar.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report of an announcement with its background: what happened, what is promised, what was. */
class AnnouncementsTest {
  private static final String REPORT =
      """
      الرئيس الفرنسي يعلن نهاية "المهمة العسكرية" لبلاده في تشاد
      أعلن الرئيس الفرنسي، إيمانويل ماكرون، الإثنين، أن فرنسا ستنهي قبل نهاية العام "مهمتها العسكرية" في تشاد، لتبدأ "صفحة جديدة" من التعاون الأمني بين باريس ونجامينا.
      وقال ماكرون خلال استقباله الرئيس التشادي محمد إدريس ديبي في قصر الإليزيه: "لن تكون لنا بعد هذا العام قوات مقاتلة هناك".
      وأضاف: "سنرسل 200 ألف جرعة من اللقاح المضاد للملاريا إلى تشاد".
      وجاءت زيارة ديبي إلى باريس في وقت تتعرض القوات الفرنسية في تشاد لهجمات متكررة تشنها جماعات متطرفة، كان آخرها في 3 أيار/ مايو، حينما قصفت الطائرات الفرنسية مواقع فصائل متمردة عند الحدود الليبية - التشادية.
      """;

  private static final List<CodedEvent> EVENTS = CodingBench.code(REPORT.strip());

  private static CodedEvent at(String trigger) {
    return CodingBench.at(REPORT, EVENTS, trigger);
  }

  @Test
  void an_announced_end_of_a_mission_is_conceded_and_never_a_retreat_that_happened() {
    CodedEvent end = at("ستنهي");
    assertEquals(EventType.CONCEDE, end.type());
    assertFalse(
        EVENTS.stream()
            .anyMatch(
                event ->
                    event.type() == EventType.RETREAT && event.modality() == Modality.ASSERTED),
        EVENTS.toString());
  }

  @Test
  void promised_doses_are_an_agreement() {
    assertEquals(EventType.AGREE, at("سنرسل").type());
    assertEquals("ماكرون", CodingBench.role(REPORT, at("سنرسل"), RoleName.ACTOR));
    assertEquals("تشاد", CodingBench.role(REPORT, at("سنرسل"), RoleName.RECIPIENT));
  }

  @Test
  void the_visit_and_the_reception_are_consultations() {
    assertTrue(
        EVENTS.stream().filter(event -> event.type() == EventType.CONSULT).count() >= 2,
        EVENTS.toString());
  }

  @Test
  void a_strike_has_the_day_that_its_sentence_gives() {
    CodedEvent strike = at("قصفت");
    assertEquals(EventType.ASSAULT, strike.type());
    assertEquals(LocalDate.of(2024, 5, 3), strike.date().date().orElseThrow());
    assertEquals(Modality.ASSERTED, strike.modality());
  }

  @Test
  void repeated_attacks_are_an_assault() {
    assertEquals(EventType.ASSAULT, at("هجمات").type());
  }

  @Test
  void nothing_is_promised_of_what_will_not_be() {
    assertFalse(
        EVENTS.stream()
            .anyMatch(
                event ->
                    REPORT.substring(event.begin(), event.end()).startsWith("مقاتلة")
                        && event.modality() == Modality.ASSERTED),
        EVENTS.toString());
  }
}
