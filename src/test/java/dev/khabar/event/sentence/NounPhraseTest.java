package dev.khabar.event.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodingBench;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NounPhraseTest {
  /** The phrases of a sentence behind its verb, in order. */
  private static List<String> phrases(String text, String... names) {
    SentenceView view = CodingBench.view(CodingBench.named(text, names)).sentences().get(0);
    List<String> phrases = new ArrayList<>();
    for (int i = 1; i < view.size(); ) {
      NounPhrase phrase = NounPhrase.at(view, i);
      if (phrase != null) {
        phrases.add(
            text.substring(
                view.token(phrase.first()).begin(), view.token(phrase.last() - 1).end()));
      }
      i = phrase == null ? i + 1 : phrase.last();
    }
    return phrases;
  }

  @Test
  void to_an_adjective_nothing_is_annexed() {
    assertEquals(
        List.of("جهات دولية", "تصرفات الحكومة"), phrases("استنكرت جهات دولية تصرفات الحكومة."));
    assertEquals(List.of("أغلب أقضية المحافظة"), phrases("قصفت أغلب أقضية المحافظة."));
  }

  @Test
  void a_plural_that_keeps_its_nun_is_annexed_to_nothing() {
    assertEquals(List.of("مغردون", "تجاهل القناة"), phrases("انتقد مغردون تجاهل القناة."));
    assertEquals(List.of("مقاومون", "جنود الاحتلال"), phrases("استهدف مقاومون جنود الاحتلال."));
    assertEquals(
        List.of("طيران التحالف", "أرضا زراعية", "شرق المدينة"),
        phrases("قصف طيران التحالف أرضا زراعية شرق المدينة."));
    assertEquals(
        List.of("مسلحون أكراد", "نقطة تفتيش"),
        phrases("هاجم مسلحون أكراد نقطة تفتيش.", "أكراد=MISC"));
  }

  @Test
  void a_title_is_no_part_of_an_organisation_s_name() {
    assertEquals(
        List.of("الوزيرة", "مؤسسة التمويل"),
        phrases("دعت الوزيرة مؤسسة التمويل.", "مؤسسة التمويل=ORGANIZATION"));
    assertEquals(
        List.of("سجون الاحتلال الإسرائيلي", "الحكومة الأردنية"),
        phrases(
            "طالب سجون الاحتلال الإسرائيلي الحكومة الأردنية.",
            "الإسرائيلي=MISC",
            "الحكومة الأردنية=ORGANIZATION"));
  }

  @Test
  void a_person_s_noun_before_his_name_begins_a_phrase_behind_forces() {
    assertEquals(
        List.of("قوات الاحتلال", "الشاب", "يحيى الريماوي"),
        phrases("اعتقلت قوات الاحتلال الشاب يحيى الريماوي.", "يحيى الريماوي=PERSON"));
    assertEquals(
        List.of("قوات الرئيس المخلوع علي صالح"),
        phrases("انسحبت قوات الرئيس المخلوع علي صالح.", "علي صالح=PERSON"));
  }

  @Test
  void how_a_deed_is_done_belongs_to_no_party() {
    assertEquals(
        List.of("القوات", "بشكل مفاجئ", "مواقع المسلحين"),
        phrases("هاجمت القوات بشكل مفاجئ مواقع المسلحين."));
    assertEquals(
        List.of("المنظمة", "بشدة", "قرار السلطات"), phrases("دانت المنظمة بشدة قرار السلطات."));
    assertEquals(
        List.of("بشكل شبه كامل", "مدينة النهر"), phrases("طوقت بشكل شبه كامل مدينة النهر."));
    assertEquals(List.of("مسلحين", "بزعامة القائد"), phrases("قتل مسلحين بزعامة القائد."));
  }

  @Test
  void a_counterpart_has_a_name_of_his_own() {
    assertEquals(
        List.of("وزير الخارجية", "نظيره المصري سامح شكري"),
        phrases("التقى وزير الخارجية نظيره المصري سامح شكري.", "المصري=MISC", "سامح شكري=PERSON"));
    assertEquals(
        List.of("رئيس الحزب", "حكومة الاحتلال", "وزعيمها بنيامين نتنياهو"),
        phrases(
            "هاجم رئيس الحزب حكومة الاحتلال وزعيمها بنيامين نتنياهو.", "بنيامين نتنياهو=PERSON"));
  }

  @Test
  void of_a_quantity_the_whole_stands_behind_it_once() {
    assertEquals(
        List.of("الجماعة", "عشرات التلميذات", "مدرسة"),
        phrases("اختطفت الجماعة عشرات التلميذات من مدرسة."));
    assertEquals(
        List.of("الشرطة", "عددا كبيرا من المتظاهرين"),
        phrases("اعتقلت الشرطة عددا كبيرا من المتظاهرين."));
  }

  @Test
  void a_spokesman_speaks_in_a_body_s_name() {
    assertEquals(
        List.of("الناطق باسم الحكومة", "القصف"), phrases("دان الناطق باسم الحكومة القصف."));
  }

  @Test
  void how_many_of_them_and_how_they_fared_is_no_part_of_those_before_it() {
    assertEquals(List.of("سبعة عمال", "مصرعهم", "حريق"), phrases("لقي سبعة عمال مصرعهم في حريق."));
    assertEquals(
        List.of("القوات", "عشرين شخصا", "معظمهم", "النساء"),
        phrases("اعتقلت القوات عشرين شخصا معظمهم من النساء."));
  }

  @Test
  void an_indefinite_adjective_has_no_definite_noun_behind_it() {
    assertEquals(
        List.of("مقاتلات أردنية", "المواقع"),
        phrases("قصفت مقاتلات أردنية المواقع.", "أردنية=MISC"));
    assertEquals(
        List.of("الجنود", "بندقية ألمانية الصنع"),
        phrases("حمل الجنود بندقية ألمانية الصنع.", "ألمانية=MISC"));
    assertEquals(
        List.of("طائرة مسيرة", "سيارة مدنية"), phrases("استهدفت طائرة مسيرة سيارة مدنية."));
  }

  @Test
  void what_somebody_shoots_with_begins_a_phrase() {
    assertEquals(
        List.of("شرطي متقاعد", "النار", "جاره"), phrases("أطلق شرطي متقاعد النار على جاره."));
    assertEquals(List.of("مجهولين", "قنبلة يدوية"), phrases("إلقاء مجهولين قنبلة يدوية."));
  }

  @Test
  void forces_bear_no_place_s_name() {
    assertEquals(
        List.of("قوات الاحتلال", "المسجد الأقصى"),
        phrases("اقتحمت قوات الاحتلال المسجد الأقصى.", "المسجد الأقصى=LOCATION"));
  }

  @Test
  void a_number_of_several_words_is_one() {
    assertEquals(
        List.of("الحركة", "مئة وثلاثة وخمسين أسيرا"),
        phrases("سلمت الحركة مئة وثلاثة وخمسين أسيرا."));
  }

  @Test
  void a_noun_that_tells_of_nobody_begins_a_phrase_behind_an_adjective() {
    assertEquals(
        List.of("مصادر رسمية", "توقيع عقود جديدة"), phrases("نفت مصادر رسمية توقيع عقود جديدة."));
    assertEquals(List.of("مصدر أمني", "اعتقال الوزير"), phrases("نفى مصدر أمني اعتقال الوزير."));
    assertEquals(
        List.of("قرية جنوب غربي مدينة النهر"), phrases("دخلت قرية جنوب غربي مدينة النهر."));
  }

  @Test
  void what_a_deputy_is_in_charge_of_belongs_to_his_title() {
    assertEquals(
        List.of("الوزارة", "القائم بالأعمال السويدي"),
        phrases("استدعت الوزارة القائم بالأعمال السويدي.", "السويدي=MISC"));
  }

  @Test
  void a_person_joined_behind_a_comma_or_met_is_not_the_one_of_the_title() {
    assertEquals(
        List.of("رئيس حزب الأمل", "ونبيل العلمي"),
        phrases(
            "قابل رئيس حزب الأمل، ونبيل العلمي.", "حزب الأمل=ORGANIZATION", "نبيل العلمي=PERSON"));
    assertEquals(
        List.of("المبعوث الأممي", "الوزير أسعد الدليمي"),
        phrases("اجتمع المبعوث الأممي مع الوزير أسعد الدليمي.", "أسعد الدليمي=PERSON"));
    assertEquals(
        List.of("الأمين العام", "المجموعات المسلحة وقوات حفتر"),
        phrases("دعا الأمين العام المجموعات المسلحة وقوات حفتر.", "حفتر=PERSON"));
  }

  @Test
  void former_behind_a_name_belongs_to_the_title() {
    assertEquals(
        List.of("نائب رئيس إقليم كتالونيا السابق", "برشلونة"),
        phrases(
            "اعتقلت نائب رئيس إقليم كتالونيا السابق في برشلونة.",
            "كتالونيا=LOCATION",
            "برشلونة=LOCATION"));
  }

  @Test
  void a_man_is_no_adjective_of_a_body_or_of_forces() {
    assertEquals(List.of("النيابة", "الضابط"), phrases("اتهمت النيابة الضابط."));
    assertEquals(
        List.of("قوة أمنية خاصة", "زعيم العصابة"), phrases("اعتقلت قوة أمنية خاصة زعيم العصابة."));
  }

  @Test
  void extremists_who_open_fire_are_told_whole() {
    assertEquals(
        List.of("مستوطنون متطرفون", "النار", "مركبات"),
        phrases("أضرم مستوطنون متطرفون النار في مركبات."));
  }

  @Test
  void a_number_behind_people_counts_the_noun_behind_it() {
    assertEquals(List.of("دورية للجيش", "47 عاملا"), phrases("أوقفت دورية للجيش 47 عاملا."));
    assertEquals(List.of("أشخاص", "4 أيام"), phrases("حبس أشخاص 4 أيام."));
    assertEquals(List.of("مسلحون مجهولون", "12 جنديا"), phrases("اختطف مسلحون مجهولون 12 جنديا."));
    assertEquals(List.of("مقتل 20 جنديا"), phrases("أعلن مقتل 20 جنديا."));
  }

  @Test
  void what_is_given_in_return_and_whom_somebody_sets_free_begin_phrases() {
    assertEquals(List.of("رهينة", "مقابل مئة أسير"), phrases("أفرجت عن رهينة مقابل مئة أسير."));
    assertEquals(List.of("مسلحون", "سراح أربعة معلمين"), phrases("أطلق مسلحون سراح أربعة معلمين."));
  }

  @Test
  void a_state_behind_a_feminine_plural_is_no_adjective_of_it() {
    assertEquals(
        List.of("النقابات", "الأرجنتين"),
        phrases("دعت إليه النقابات الأرجنتين.", "الأرجنتين=LOCATION"));
  }

  @Test
  void a_time_behind_a_noun_with_the_article_is_a_phrase_of_its_own() {
    assertEquals(
        List.of("الوزيران", "الأسبوع المقبل", "ملف المياه"),
        phrases("يبحث الوزيران الأسبوع المقبل ملف المياه."));
    assertEquals(List.of("الأمين العام السابق"), phrases("دعا الأمين العام السابق."));
  }

  @Test
  void the_participle_of_a_known_body_begins_no_phrase() {
    assertEquals(
        List.of("الحكومة اليمنية المعترف"),
        phrases("دعت الحكومة اليمنية المعترف بها.", "الحكومة اليمنية=ORGANIZATION"));
  }

  @Test
  void a_heading_ends_before_the_subject_of_the_next_clause() {
    assertEquals(
        List.of("طهران", "والجيش الإيراني"),
        phrases("غارات على طهران والجيش الإيراني يتوعد.", "طهران=LOCATION"));
  }

  @Test
  void another_body_stands_behind_the_adjective_of_circles() {
    assertEquals(List.of("أوساط سياسية", "فصائل مسلحة"), phrases("تتهم أوساط سياسية فصائل مسلحة."));
  }

  @Test
  void a_term_behind_who_serves_it_is_a_phrase_of_its_own() {
    assertEquals(List.of("نائب سابق", "أربع سنوات"), phrases("حبس نائب سابق أربع سنوات."));
    assertEquals(List.of("ضابط", "سنتين"), phrases("سجن ضابط سنتين."));
  }

  @Test
  void how_many_of_them_goes_on_with_who_they_are() {
    assertEquals(List.of("ثلاثة من أفرادها"), phrases("ضبطت ثلاثة من أفرادها."));
  }

  @Test
  void some_body_begins_the_second_clause_of_a_headline() {
    String headline = "الرئيس يستقبل وزيرة الخارجية الألمانية ووفد أوروبي يزور المدينة";
    String[] names = {"الألمانية=MISC", "أوروبي=MISC"};
    assertEquals(
        List.of("وزيرة الخارجية الألمانية", "ووفد أوروبي", "المدينة"), phrases(headline, names));
  }

  @Test
  void a_verbal_noun_is_no_adjective() {
    assertEquals(
        List.of("المجلس", "الدول المانحة", "التعاون", "الوكالة"),
        phrases("ودعا المجلس الدول المانحة التعاون مع الوكالة."));
    assertEquals(List.of("القوات التابعة"), phrases("هاجمت القوات التابعة."));
  }

  @Test
  void nothing_is_annexed_to_a_noun_with_a_pronoun() {
    assertEquals(List.of("جنوده", "مواقع", "المدينة"), phrases("هاجم جنوده مواقع قرب المدينة."));
    assertEquals(List.of("مدرسة بنات"), phrases("قصفت مدرسة بنات."));
  }

  @Test
  void a_name_that_the_noun_of_a_body_begins_is_another_body() {
    assertEquals(
        List.of("وسائل الإعلام", "الاتحاد الصربي"),
        phrases("اتهمت وسائل الإعلام الاتحاد الصربي.", "الاتحاد الصربي=ORGANIZATION"));
  }

  @Test
  void once_more_is_an_adverb() {
    assertEquals(List.of("محيط المستشفى"), phrases("استهدف من جديد محيط المستشفى."));
  }
}
