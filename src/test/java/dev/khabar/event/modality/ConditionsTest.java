package dev.khabar.event.modality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        "وتساءل الكاتب: هل استنكر مسؤول واحد ما جرى في المدينة أمس؟|استنكر",
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
        "واحتج المزارعون على الرسوم التي تعتزم الحكومة فرضها على الحبوب.|الرسوم",
        "وفشل وزراء الاتحاد الأوروبي في إقرار عقوبات جديدة على موسكو.|عقوبات",
        "وطالبت المنظمة بالتحقيق في تقارير عن قصف مدرسة في المدينة.|قصف",
        "وبحث المجلس الهجوم الكيميائي المشتبه به في بلدة سراقب.|الهجوم",
        "وأعلن رئيس الوزراء أن القوات التركية قد تنفذ عملية عسكرية شمال العراق.|عملية",
        "وبموجب القانون سيكون بإمكان الشرطة الفرنسية اعتقال المشتبه بهم.|اعتقال",
        "وأكد الوزير عدم نية الدوحة الانسحاب من المنظمة.|الانسحاب",
        "وتعهد الاتحاد الأوروبي بفرض رسوم على الصلب الأميركي.|فرض",
        "وتعهدت بريطانيا أمس بفرض عقوبات على الشركات الروسية.|فرض",
        "وتتوقع مصادر أردنية أن يطلب الملك من الحكومة الاستقالة.|يطلب",
        "ودعت نقابات العمال الفرنسية إلى إضراب عام في البلاد.|إضراب",
        "وانتهت المحادثات دون التوصل إلى اتفاق بين البلدين.|اتفاق",
        "وتحدثت واشنطن عن هدنة من دون أن تدعو إسرائيل إلى وقف القصف.|تدعو",
        "وأجل الرئيس الأميركي اتخاذ قرار بشأن فرض رسوم على الصلب.|فرض"
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
        "وأعلنت طهران أنها لا تقبل مقترح الوسطاء بوقف التخصيب.|تقبل|ASSERTED",
        "وأضاف أن حكومته لا تسمح لقوات أجنبية بدخول البلاد.|تسمح|ASSERTED",
        "وقال الوزير إن بلاده لم ترفض مقترح الوسطاء.|ترفض|NEGATED"
      })
  void the_negation_of_a_word_of_consent_refuses(String text, String word, Modality modality) {
    int at = text.indexOf(word);
    CodingBench.code(text).stream()
        .filter(event -> event.begin() <= at && event.end() > at)
        .forEach(event -> assertEquals(modality, event.modality(), event.toString()));
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
        "وقال الوزير إن إسرائيل ستدفع ثمن جرائمها.|ستدفع|THREATEN",
        "وأكد زعيم المعارضة أنه لن يلتقي الرئيس قبل الانتخابات.|يلتقي|REJECT"
      })
  void a_threat_and_a_refusal_speak_of_what_is_to_come_and_are_made_today(
      String text, String word, EventType type) {
    int at = text.indexOf(word);
    for (CodedEvent event : CodingBench.code(text)) {
      if (event.begin() <= at && event.end() > at) {
        assertEquals(type, event.type());
        assertEquals(Modality.ASSERTED, event.modality());
      }
    }
  }

  @Test
  void a_day_to_come_dates_nothing_that_has_happened() {
    String text = "واعتقلت الشرطة المعارض وحبسته حتى جلسة المحكمة في العاشر من حزيران المقبل.";
    for (CodedEvent event : CodingBench.code(text)) {
      boolean later = event.date().date().filter(CodingBench.PUBLISHED::isBefore).isPresent();
      assertTrue(event.modality() == Modality.FUTURE || !later, event.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أعلنت الحكومة التونسية الإثنين إجراءات جديدة غداة احتجاجات في العاصمة.|احتجاجات",
        "وأدانت الحكومة التونسية الإثنين الإرهاب بعد يوم من هجوم على متحف باردو.|هجوم"
      })
  void what_came_the_day_before_has_its_own_day(String text, String word) {
    for (CodedEvent event : CodingBench.code(text)) {
      if (text.startsWith(word, event.begin()) && event.date().text().isPresent()) {
        assertEquals(LocalDate.of(2024, 5, 12), event.date().date().orElseThrow());
      }
    }
  }

  @Test
  void a_weekday_near_ahead_is_the_day_of_a_meeting_told_in_the_present() {
    // Published on a Tuesday.
    String text = "يلتقي الرئيس التركي رجب طيب أردوغان نظيره الروسي الخميس في مدينة سوتشي.";
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), "يلتقي");
    assertEquals(EventType.AGREE, event.type());
    assertEquals(LocalDate.of(2024, 5, 16), event.date().date().orElseThrow());
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
