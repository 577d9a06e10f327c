package dev.khabar.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions, duties, demands and plans are no events that happened; the day that each act has. */
class ConditionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال الوزير إن بلاده سترد إذا هاجمت إسرائيل لبنان.|هاجمت",
        "وحذرت الصين من إجراءات مضادة في حال فرضت واشنطن عقوبات جديدة.|فرضت",
        "وقال إن من الطبيعي أن تطلب تركيا تغيير هذه السياسات.|تطلب",
        "ودعا الكاتب وزيرة الثقافة إلى أن تستقيل من منصبها.|تستقيل",
        "وأوصت وزارة التجارة بفرض رسوم على واردات الصلب.|فرض",
        "وتعهدت الحركة عدم شن هجمات على القوات الحكومية.|هجمات",
        "ولم ترصد البعثة أي هجوم على المدينة.|هجوم",
        "وطالب المحامون بتقديم دعاوى ضد الحكومة.|دعاوى",
        "وعززت القوات مواقعها استعدادا لهجوم على مدينة الرقة.|هجوم",
        "وحذرت المنظمة من احتمال شن القوات الروسية هجوما على الميناء.|هجوما",
        "وقال رئيس الوزراء إن بلاده لن تسمح بفرض عقوبات على موسكو.|فرض",
        "ورد الوزير على تهديدات الرئيس الأميركي بفرض رسوم على الصلب.|فرض",
        "ودعا المبعوث الأممي إلى إنهاء الحصار المفروض على المدينة.|الحصار"
      })
  void what_a_condition_or_a_demand_names_did_not_happen(String text, String word) {
    int at = text.indexOf(word);
    List<CodedEvent> events = CodingBench.code(text);
    assertTrue(
        events.stream()
            .filter(event -> event.begin() <= at + word.length() && event.end() > at)
            .noneMatch(event -> event.modality() == Modality.ASSERTED),
        events.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قصفت القوات الروسية مدينة خيرسون أمس الأول.|قصفت|2024-05-12",
        "هاجم مسلحون قاعدة للجيش المالي في السابع من نيسان/أبريل.|هاجم|2024-04-07",
        "واعتقلت الشرطة التونسية المعارض في حزيران/يونيو.|اعتقلت|2023-06-01"
      })
  void an_act_has_the_day_of_its_clause(String text, String word, LocalDate day) {
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    assertEquals(day, event.date().date().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قصفت القوات الروسية مدينة خيرسون الأسبوع الماضي.|قصفت",
        "هاجم مسلحون قاعدة للجيش المالي قبل أيام.|هاجم"
      })
  void words_that_tell_about_when_keep_the_day_of_publication_away(String text, String word) {
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    assertEquals(EventDate.Precision.NONE, event.date().precision());
    assertTrue(event.date().date().isEmpty());
    assertTrue(event.date().text().isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وسيطرح الرئيس الفرنسي الملف خلال قمة مقبلة مع نظيره الروسي.|قمة",
        "قرر مجلس الأمن الدولي عقد اجتماع طارئ حول السودان.|اجتماع"
      })
  void a_meeting_to_come_is_agreed(String text, String word) {
    int at = text.indexOf(word);
    List<CodedEvent> events = CodingBench.code(text);
    assertTrue(
        events.stream()
            .filter(event -> event.begin() <= at && event.end() > at)
            .noneMatch(event -> event.type() == EventType.CONSULT),
        events.toString());
  }
}
