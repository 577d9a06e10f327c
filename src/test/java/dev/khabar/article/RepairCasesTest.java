package dev.khabar.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes and what stays, case by case. */
class RepairCasesTest {
  private static final String TITLE = "رسائل التهنئة";
  private static final String BODY =
      "وتأتي الرسائل في ختام أسبوع من الزيارات بين البلدين شملت موانئ ومعامل وجامعات عدة.";

  private static List<PassageKind> kinds(String title, String summary, String... paragraphs) {
    ArticleText text = ComposedText.of(title, summary, String.join("\n", paragraphs));
    return PassageMarker.mark(text).stream().map(TextPassage::kind).toList();
  }

  @Test
  void two_sentences_that_differ_in_a_name_report_two_things() {
    assertEquals(
        List.of(PassageKind.HEADLINE, PassageKind.LEAD, PassageKind.BODY, PassageKind.BODY),
        kinds(
            TITLE,
            "",
            "بعث رئيس الوزراء السيد كمال الراوي برسالة تهنئة إلى ملك البلاد الشقيقة سالم بن ناصر بمناسبة"
                + " ذكرى توليه مهام الحكم.",
            "كما بعث نائب رئيس الوزراء الدكتور هاشم بن عمر برسالة تهنئة إلى ملك البلاد الشقيقة سالم بن ناصر"
                + " بمناسبة ذكرى توليه مهام الحكم.",
            BODY));
  }

  @Test
  void forecasts_for_two_regions_are_two() {
    assertEquals(
        List.of(PassageKind.HEADLINE, PassageKind.LEAD, PassageKind.BODY, PassageKind.BODY),
        kinds(
            "طقس الغد",
            "",
            "نبه مركز الأرصاد في تقريره عن حالة الطقس من أمطار متوسطة على أجزاء من سهل الشمال خلال صباح غد"
                + " الخميس.",
            "نبه مركز الأرصاد في تقريره عن حالة الطقس من أمطار متوسطة على أجزاء من الساحل الغربي خلال صباح"
                + " غد الخميس.",
            BODY));
  }

  @Test
  void a_summary_in_another_tense_and_without_the_day_repeats_the_lead() {
    assertEquals(
        List.of(
            PassageKind.HEADLINE, PassageKind.LEAD, PassageKind.REPEATED_LEAD, PassageKind.BODY),
        kinds(
            "حكم في القضية",
            "محكمة الاستئناف تصدر حكما بحبس تسعة مدانين في قضية المرفأ الشرقي بعد محاكمة دامت عامين كاملين.",
            "أصدرت محكمة الاستئناف، اليوم الخميس، حكما بحبس تسعة مدانين في قضية المرفأ الشرقي.",
            BODY));
  }

  @Test
  void of_a_lead_that_stands_twice_word_for_word_one_copy_stays_beside_a_longer_version() {
    String lead =
        "رئيس البلدية، سامر النجار، يقيل مدير المرفأ، عمر حداد، بسبب تأخر السفن في الرصيف.";
    List<PassageKind> kinds =
        kinds(
            "إقالة مدير المرفأ",
            lead,
            lead,
            "أصدر رئيس البلدية، سامر النجار، اليوم الاثنين، قرارا يقضي بإقالة مدير المرفأ عمر حداد، بسبب"
                + " تأخر السفن في الرصيف.",
            BODY,
            lead);
    assertEquals(PassageKind.LEAD, kinds.get(1));
    assertEquals(2, kinds.stream().filter(PassageKind.REPEATED_LEAD::equals).count());
  }

  @Test
  void who_signs_a_letter_is_no_copy_of_the_lead_that_names_him() {
    assertEquals(
        List.of(
            PassageKind.HEADLINE,
            PassageKind.LEAD,
            PassageKind.BODY,
            PassageKind.BODY,
            PassageKind.BODY),
        kinds(
            TITLE,
            "",
            "بعث كمال الراوي نائب رئيس مجلس الوزراء وزير الأشغال العامة رسالة شكر إلى أمين المدينة بعد ختام"
                + " زيارته لها، وقال فيها:",
            BODY,
            "كمال الراوي",
            "نائب رئيس مجلس الوزراء وزير الأشغال العامة"));
  }

  @Test
  void an_item_that_stands_in_two_lists_stays_in_both() {
    List<PassageKind> kinds =
        kinds(
            "وصفتان",
            "",
            "تقدم الطاهية في حلقة اليوم طبقين من مطبخ الساحل يكفي كل منهما أربعة أشخاص.",
            "- ملعقتان كبيرتان من زيت الزيتون البكر الممتاز.",
            "- حبة طماطم مقطعة.",
            "ويضاف إلى الطبق الثاني ما يأتي بحسب الرغبة، على أن يؤكل باردا.",
            "- ملعقتان كبيرتان من زيت الزيتون البكر الممتاز.",
            "- رشة نعناع.");
    assertEquals(5, kinds.stream().filter(PassageKind.BODY::equals).count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The post رسائل التهنئة بين البلدين appeared first on موقع النهر.",
        "ظهرت المقالة رسائل التهنئة أولاً على موقع النهر.",
        "اقرأ أيضا: هل تعود الزيارات بين البلدين؟",
        "شاهد.. لحظة وصول السفينة الأولى",
        "قد يهمك/ المرفأ يستقبل سفينة جديدة",
        "* نقلا عن \"النهر\" البحرينية",
        "نقله إلى العربية: كمال الراوي",
        "صدر الصورة، Getty Images",
        "التعليق على الصورة، السفينة في المرفأ",
        "لمتابعة التغطية على الهاتف، اضغط هنا...",
        "رمز الخبر 1234567",
        "م.ل/ س.ك",
        "Next Previous"
      })
  void what_a_page_adds_goes(String line) {
    List<PassageKind> kinds =
        kinds(TITLE, "", "بعث رئيس الوزراء برسالة تهنئة إلى أمين المدينة.", BODY, line);
    assertEquals(PassageKind.BOILERPLATE, kinds.get(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* * *",
        "شاهد العيان قال إن السفينة وصلت ليلا.",
        "نقلا عن مصادر في المرفأ، تصل السفينة الثانية غدا.",
        "انطلاق «بوست ـ عربي» اليوم",
        "كتب التاريخ تروي قصة المرفأ كما عرفها أهله."
      })
  void what_only_looks_like_it_stays(String line) {
    List<PassageKind> kinds =
        kinds(TITLE, "", "بعث رئيس الوزراء برسالة تهنئة إلى أمين المدينة.", BODY, line);
    assertEquals(PassageKind.BODY, kinds.get(3));
  }

  @Test
  void a_headline_may_begin_with_a_call_to_watch() {
    assertEquals(
        List.of(PassageKind.HEADLINE, PassageKind.LEAD),
        kinds("", "", "شاهد.. لحظة وصول السفينة الأولى", BODY));
  }

  @Test
  void a_poem_keeps_the_line_that_it_is_named_by() {
    List<PassageKind> kinds =
        kinds(
            "وتبقى أنت يا بحر",
            "",
            "يعود الموج كل مساء",
            "ويحكي للرمال حكايته",
            "وتمضي السفن تباعا",
            "وتبقى أنت يا بحر",
            "ويغفو المرفأ القديم");
    assertEquals(PassageKind.BODY, kinds.get(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"صوت المرفأ – صور", "هدى العلي - صوت المرفأ", "صور - أ ف ب", "أ ف ب"})
  void a_dateline_on_a_line_of_its_own_stays_and_is_no_lead(String line) {
    assertEquals(
        List.of(PassageKind.HEADLINE, PassageKind.BODY, PassageKind.LEAD, PassageKind.BODY),
        kinds(TITLE, "", line, "تبادل البلدان رسائل التهنئة في ذكرى توقيع اتفاق الملاحة.", BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"بقلم: هدى العلي", "كتبت هدى العلي", "تصوير: هدى العلي", "كتبت - هدى العلي"})
  void a_line_that_says_who_wrote_is_the_pages(String line) {
    assertEquals(
        List.of(PassageKind.HEADLINE, PassageKind.BOILERPLATE, PassageKind.LEAD, PassageKind.BODY),
        kinds(TITLE, "", line, "تبادل البلدان رسائل التهنئة في ذكرى توقيع اتفاق الملاحة.", BODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "تقرير: المرفأ القديم يعود إلى العمل بعد توقف طويل",
        "وكالات: ارتفاع عدد القتلى في انهيار السد إلى عشرين",
        "اشترك في السباق عشرون قاربا من ست دول",
        "للانضمام إلى الاتحاد شروط",
        "الأحد 4 شباط 2024:",
        "huda.ali@sawt-example.org",
        "#نافذة:"
      })
  void a_line_that_begins_like_a_label_and_says_something_stays(String line) {
    assertEquals(
        List.of(
            PassageKind.HEADLINE,
            PassageKind.LEAD,
            PassageKind.BODY,
            PassageKind.BODY,
            PassageKind.BODY,
            PassageKind.BODY,
            PassageKind.BODY),
        kinds(
            TITLE,
            "",
            "تبادل البلدان رسائل التهنئة في ذكرى توقيع اتفاق الملاحة.",
            "وقال الوزير إن الرسائل جاءت في وقتها بعد شهور من المفاوضات في البلدين.",
            "وحضر الحفل صيادون من قرى الساحل كلها.",
            line,
            "وتزور فرق من البلدين المرافئ الأخرى في الأسابيع المقبلة.",
            BODY));
  }

  @Test
  void a_feeds_summary_that_names_its_agencies_is_no_label() {
    assertEquals(
        List.of(PassageKind.HEADLINE, PassageKind.LEAD),
        kinds(TITLE, "وكالات - أعلنت وزارة الصحة ارتفاع عدد القتلى إلى عشرين"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "صوت المرفأ الأحد 15 تموز 2012 الساعة 10:05",
        "14h34",
        "رابط الخبر بصحيفة النهر: رسائل التهنئة بين البلدين في عامها العاشر"
      })
  void a_line_of_time_or_a_link_to_itself_is_no_lead(String line) {
    assertEquals(
        List.of(PassageKind.HEADLINE, PassageKind.BOILERPLATE, PassageKind.LEAD, PassageKind.BODY),
        kinds(
            "رسائل التهنئة بين البلدين في عامها العاشر",
            "",
            line,
            "تبادل البلدان رسائل التهنئة في ذكرى توقيع اتفاق الملاحة.",
            BODY));
  }

  @Test
  void the_rest_of_a_broken_headline_is_a_kicker() {
    assertEquals(
        List.of(PassageKind.HEADLINE, PassageKind.KICKER, PassageKind.LEAD, PassageKind.BODY),
        kinds(
            "رسائل التهنئة بين البلدين في عامها العاشر",
            "",
            "في عامها العاشر",
            "تبادل البلدان رسائل التهنئة في ذكرى توقيع اتفاق الملاحة.",
            BODY));
  }
}
