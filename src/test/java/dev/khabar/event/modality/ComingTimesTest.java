package dev.khabar.event.modality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deeds of the imperfect with a time to come; published on Tuesday 14 May 2024. */
class ComingTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "يزور الرئيس التركي رجب طيب أردوغان بغداد الأسبوع المقبل.|يزور",
        "يلتقي وزير الخارجية المصري نظيره الفرنسي، الأسبوع المقبل، في باريس.|يلتقي",
        "تستضيف الدوحة جولة جديدة من المفاوضات بين الطرفين في حزيران القادم.|المفاوضات",
        "تستضيف الدوحة الأسبوع المقبل جولة من المفاوضات بين الطرفين.|المفاوضات",
        "ترسل ألمانيا شحنة من الذخائر إلى أوكرانيا الشهر المقبل.|ترسل",
        "يناقش وزيرا خارجية البلدين ملف الحدود في عمان نهاية الشهر المقبل.|يناقش",
        "يستقبل الرئيس التونسي وفدا من البنك الدولي في قرطاج غدا.|يستقبل"
      })
  void a_meeting_or_aid_to_come_is_an_agreement(String text, String word) {
    CodedEvent event = at(text, word);
    assertEquals(EventType.AGREE, event.type());
    assertEquals(Modality.ASSERTED, event.modality());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "تنشر بولندا آلاف الجنود على الحدود مع بيلاروسيا الصيف المقبل.|تنشر",
        "تفرض الولايات المتحدة عقوبات على شركات صينية الأسبوع المقبل.|عقوبات"
      })
  void a_conflict_to_come_is_future(String text, String word) {
    assertEquals(Modality.FUTURE, at(text, word).modality());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "يطالب الاتحاد الأوروبي أطراف النزاع بوقف القتال خلال الأسبوع المقبل.|يطالب|REQUEST",
        "يبحث وزيرا المالية في القاهرة موازنة العام المقبل.|يبحث|CONSULT",
        "التقى الوزير نظيره الذي يستضيف القمة الأسبوع المقبل.|التقى|CONSULT"
      })
  void what_is_said_now_and_what_is_only_about_the_time_to_come_has_happened(
      String text, String word, EventType type) {
    CodedEvent event = at(text, word);
    assertEquals(type, event.type());
    assertEquals(Modality.ASSERTED, event.modality());
  }

  private static CodedEvent at(String text, String word) {
    return CodingBench.at(text, CodingBench.code(text), word);
  }
}
