package dev.khabar.event.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Company in which a word reports nothing, and the same word where it does. */
class EmptyCompanyTest {
  private static void reports(EventType type, String... texts) {
    for (String text : texts) {
      List<CodedEvent> events = CodingBench.code(text);
      assertTrue(events.stream().anyMatch(e -> e.type() == type), text + " " + events);
    }
  }

  private static void reportsNo(EventType type, String... texts) {
    for (String text : texts) {
      List<CodedEvent> events = CodingBench.code(text);
      assertEquals(0, events.stream().filter(e -> e.type() == type).count(), text + " " + events);
    }
  }

  @Test
  void wars_and_blows_as_figures_of_speech_are_no_attacks() {
    reportsNo(
        EventType.ASSAULT,
        "تخوض واشنطن حربا تجارية ضد الصين منذ الربيع.",
        "خاض الوزير معركة قضائية طويلة في باريس.",
        "وجه الزلزال ضربة قاصمة للاقتصاد التركي.",
        "ضرب زلزال عنيف شمال المغرب فجر السبت.");
    reports(EventType.ASSAULT, "يخوض الجيش السوداني معركة عنيفة في مدينة أم درمان.");
  }

  @Test
  void an_attack_in_words_is_criticism() {
    String text = "شن النائب اللبناني هجوما لاذعا على رئيس الوزراء.";
    reportsNo(EventType.ASSAULT, text);
    reports(EventType.ACCUSE, text);
  }

  @Test
  void accidents_and_launches_of_satellites_are_no_attacks() {
    reportsNo(
        EventType.ASSAULT,
        "قتل ثلاثة أشخاص إثر اصطدام قطار بحافلة في مصر.",
        "أطلقت الهند قمرا اصطناعيا جديدا للاتصالات.",
        "أطلق رجل النار على نفسه أمام السفارة.");
  }

  @Test
  void what_a_report_that_was_published_tells_moves_no_troops() {
    reportsNo(
        EventType.MOBILIZE,
        "اتهمت منظمة العفو الدولية، في تقرير نشر الأربعاء، قوات الدعم السريع بارتكاب جرائم حرب في الفاشر.");
    reports(EventType.MOBILIZE, "نشرت فرنسا مئات الجنود على الحدود مع مالي الأربعاء.");
  }

  @Test
  void advice_to_the_public_is_no_request() {
    reportsNo(
        EventType.REQUEST,
        "دعا الدفاع المدني المواطنين والمقيمين إلى توخي الحيطة والحذر.",
        "دعت البلدية الجميع إلى الابتعاد عن مجاري السيول.");
    reports(EventType.REQUEST, "دعا الأمين العام للأمم المتحدة إسرائيل إلى فتح المعابر.");
  }

  @Test
  void questions_of_the_press_and_private_wishes_are_no_requests() {
    reportsNo(
        EventType.REQUEST,
        "لم ترد الوزارة على طلب للتعليق من الصحيفة.",
        "اتصل بي صديقي وطلب مني الحضور إلى محله.");
    reports(EventType.REQUEST, "طلبت بغداد من واشنطن سحب قواتها من العراق.");
  }

  @Test
  void dangers_threaten_nobody_and_warnings_of_them_neither() {
    reportsNo(
        EventType.THREATEN,
        "الجفاف يهدد آلاف المزارعين في المغرب.",
        "حذرت منظمة الصحة العالمية من مخاطر انتشار الوباء في السودان.");
    reports(EventType.THREATEN, "هدد الرئيس الأميركي إيران بضربات عسكرية.");
  }

  @Test
  void a_kind_word_accuses_nobody() {
    reportsNo(EventType.ACCUSE, "وصف الوزير التركي محادثاته في بغداد بأنها إيجابية ومثمرة.");
    reports(EventType.ACCUSE, "وصف الوزير التركي القرار الإسرائيلي بأنه جريمة.");
  }

  @Test
  void missile_tests_and_burnt_tyres_are_told_from_attacks() {
    String test = "أطلقت كوريا الشمالية صاروخا باليستيا باتجاه البحر الشرقي.";
    reportsNo(EventType.ASSAULT, test);
    reports(EventType.MOBILIZE, test);
    String tyres = "أحرق المتظاهرون إطارات السيارات في وسط بيروت.";
    reportsNo(EventType.ASSAULT, tyres);
    reports(EventType.PROTEST, tyres);
    reports(EventType.ASSAULT, "أطلق الحوثيون صواريخ على مدينة جازان وقتلوا ثلاثة مدنيين.");
  }

  @Test
  void a_visit_to_a_place_meets_nobody() {
    reportsNo(
        EventType.CONSULT,
        "زار وزير الصحة التونسي مستشفى صفاقس صباح الاثنين.",
        "قام الوزير بزيارة تفقدية إلى الميناء الجديد.");
    reports(EventType.CONSULT, "زار وزير الخارجية التونسي القاهرة والتقى نظيره المصري.");
  }

  @Test
  void what_is_to_end_is_not_told() {
    reportsNo(
        EventType.ASSAULT,
        "بحث الوزيران سبل وقف الغارات على المدن السورية.",
        "علقت منظمة الإغاثة عملياتها في دارفور.");
    reports(EventType.ASSAULT, "تواصلت الغارات الروسية على المدن السورية يوم الثلاثاء.");
  }

  @Test
  void words_of_one_spelling_are_told_apart() {
    reportsNo(EventType.ACCUSE, "جلس الوزير السابق في قفص الاتهام صامتا.");
    reportsNo(EventType.COERCE, "حبس المشجعون المغاربة أنفاسهم حتى صافرة النهاية.");
    reports(EventType.ACCUSE, "سخر الوزير الإيراني من تهديدات واشنطن.");
  }

  @Test
  void what_protesters_demand_is_no_request_of_its_own() {
    reportsNo(EventType.REQUEST, "طالب المتظاهرون في عمان الحكومة بخفض الأسعار.");
    reports(EventType.REQUEST, "طالب وزير الخارجية المصري إسرائيل بفتح المعابر.");
  }

  @Test
  void what_a_protest_is_for_is_no_act_beside_it() {
    reportsNo(EventType.ACCUSE, "خرجت تظاهرة حاشدة وسط تونس العاصمة تنديدا بالقصف على غزة.");
  }

  @Test
  void abstentions_and_laws_that_pass_are_no_refusals_and_no_concessions() {
    reportsNo(EventType.REJECT, "امتنعت خمس دول عن التصويت على مشروع القرار.");
    reportsNo(EventType.CONCEDE, "أقر البرلمان التونسي قانونا جديدا للانتخابات.");
  }

  @Test
  void what_texts_require_and_courts_order_is_no_request() {
    reportsNo(
        EventType.REQUEST,
        "أصدر قاض اتحادي أمرا يطالب فيه الشركة بدفع تعويضات للضحايا.",
        "البند الرابع يطالب الموظفين بتقديم إقراراتهم المالية.");
    reports(EventType.REQUEST, "طالب الرئيس اللبناني إسرائيل بالانسحاب من الجنوب.");
  }

  @Test
  void failures_and_regret_accuse_nobody() {
    reportsNo(
        EventType.ACCUSE,
        "فشل المرشح في الحصول على أغلبية الأصوات في الجولة الأولى.",
        "أعرب الاتحاد عن أسفه حيال ما حدث في الملعب.");
  }

  @Test
  void what_is_warned_of_has_not_happened_again() {
    reportsNo(EventType.ASSAULT, "حذرت دمشق من تكرار الهجمات على مطارها.");
    reportsNo(EventType.THREATEN, "حذرت دمشق من تكرار الهجمات على مطارها.");
  }

  @Test
  void who_stops_an_advance_arrests_nobody() {
    reportsNo(EventType.COERCE, "أوقف الجيش تقدم المسلحين نحو المدينة.");
    reports(EventType.COERCE, "أوقفت الشرطة التونسية ثلاثة مشتبه بهم في سوسة.");
  }

  @Test
  void machines_refuse_nobody_and_hermits_do_not_protest() {
    reportsNo(EventType.REJECT, "رفضت آلة الدفع في المحطة بطاقة المسافر.");
    reports(EventType.REJECT, "رفضت إيران عرض الدول الأوروبية.");
    reportsNo(EventType.PROTEST, "اعتصم الشيخ بالصمت طوال الجلسة.");
    reports(EventType.PROTEST, "اعتصم مئات الطلاب أمام مبنى الوزارة في تونس يوم الثلاثاء.");
  }
}
