package dev.khabar.event.role;

import static dev.khabar.event.CodingBench.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.khabar.event.RoleName;
import org.junit.jupiter.api.Test;

/** Who does and who suffers what is done, as far as where the words end decides. */
class DeedPartiesTest {
  @Test
  void a_feminine_adjective_behind_men_is_the_deed_s() {
    assertEquals(
        "التحالف",
        role("أسفرت غارات التحالف الجوية عن تدمير مخازن للسلاح.", "غارات", RoleName.ACTOR));
    assertEquals(
        "المستوطنين",
        role("أدانت الرئاسة اعتداءات المستوطنين الإرهابية على قرى.", "اعتداءات", RoleName.ACTOR));
  }

  @Test
  void forces_are_told_with_whose_they_are() {
    String text = "ألقت شرطة العاصمة القبض على اثنين من سائقي الشاحنات.";
    assertEquals("شرطة العاصمة", role(text, "القبض", RoleName.ACTOR));
    assertEquals("سائقي الشاحنات", role(text, "القبض", RoleName.RECIPIENT));
  }

  @Test
  void a_thing_is_told_with_its_adjective() {
    String text = "استهدفت طائرة مسيرة سيارة مدنية على طريق ساحلي.";
    assertEquals("طائرة مسيرة", role(text, "استهدفت", RoleName.ACTOR));
    assertEquals("سيارة مدنية", role(text, "استهدفت", RoleName.RECIPIENT));
  }

  @Test
  void people_in_number_are_told_with_the_body_that_they_belong_to() {
    String text = "منعت السلطات خمسة من لاعبي نادي الاتحاد من دخول البلاد.";
    assertEquals(
        "لاعبي نادي الاتحاد", role(text, "منعت", RoleName.RECIPIENT, "نادي الاتحاد=ORGANIZATION"));
  }

  @Test
  void who_backs_those_who_suffer_does_not_suffer() {
    String text = "قصفت طائرات حربية الجماعة المتحالفة مع إيران في ريف حمص.";
    String[] names = {"إيران=LOCATION", "حمص=LOCATION"};
    assertEquals("الجماعة المتحالفة", role(text, "قصفت", RoleName.RECIPIENT, names));
  }

  @Test
  void aid_is_nobody() {
    String text = "الهلال الأحمر يقدم مساعدات إيوائية للنازحين في تعز";
    String[] names = {"الهلال الأحمر=ORGANIZATION", "تعز=LOCATION"};
    assertEquals("الهلال الأحمر", role(text, "مساعدات", RoleName.ACTOR, names));
  }

  @Test
  void a_judge_is_no_verb() {
    assertEquals(
        "قاضي المعارضات",
        role("جدد قاضي المعارضات حبس المتهم خمسة عشر يوما.", "حبس", RoleName.ACTOR));
  }

  @Test
  void who_undertakes_a_deed_does_it_and_not_who_tells_of_it() {
    String text = "أعلنت الشرطة عن قيام رجل بإطلاق النار على زوجته في عمان.";
    assertEquals("رجل", role(text, "إطلاق النار", RoleName.ACTOR, "عمان=LOCATION"));
    text = "أعلن وزير الخارجية نجاح الوحدات الأمنية في توقيف مئة شخص.";
    assertEquals("الوحدات الأمنية", role(text, "توقيف", RoleName.ACTOR));
    text = "نددت المنظمة بإقدام السلطات على اعتقال ناشطين.";
    assertEquals("السلطات", role(text, "اعتقال", RoleName.ACTOR));
  }

  @Test
  void behind_the_same_preposition_stands_the_same_part() {
    String text = "واشنطن تفرض عقوبات على وزير الخارجية علي كرتي وعلى شركتين لدعمهما المتمردين";
    String[] names = {"واشنطن=LOCATION", "علي كرتي=PERSON"};
    assertEquals("علي كرتي/شركتين", role(text, "تفرض عقوبات", RoleName.RECIPIENT, names));
  }

  @Test
  void behind_a_demonstrative_stand_those_whom_it_points_at() {
    String text = "اعتقلت الشرطة ثلاثة من هؤلاء الشبان في بروكسل.";
    assertEquals("الشبان", role(text, "اعتقلت", RoleName.RECIPIENT, "بروكسل=LOCATION"));
  }

  @Test
  void who_is_set_free_is_told_without_the_word_for_it() {
    String text = "أطلقت المقاومة سراح ثلاث محتجزات ضمن المرحلة الأولى.";
    assertEquals("محتجزات", role(text, "أطلقت", RoleName.RECIPIENT));
  }

  @Test
  void people_of_somebody_who_is_named_are_a_second_party() {
    String text = "اختطف مسلحون العقيد نديم الحسن ورفاقه في ريف حلب.";
    String[] names = {"نديم الحسن=PERSON", "حلب=LOCATION"};
    assertEquals("نديم الحسن/رفاقه", role(text, "اختطف", RoleName.RECIPIENT, names));
    text = "قصفت طائرات التحالف مواقع الحوثيين وحلفائهم في صرواح.";
    names = new String[] {"الحوثيين=ORGANIZATION", "صرواح=LOCATION"};
    assertEquals("الحوثيين/حلفائهم", role(text, "قصفت", RoleName.RECIPIENT, names));
  }

  @Test
  void who_acts_in_a_clause_of_an_indefinite_deed_acts() {
    String text = "قتل ثلاثة جنود في كمين نصبه مقاتلون أكراد شرقي المدينة.";
    assertEquals("مقاتلون أكراد", role(text, "كمين", RoleName.ACTOR, "أكراد=MISC"));
  }

  @Test
  void what_stresses_a_subject_is_none_of_its_object() {
    String text = "ودعت الوثيقة ذاتها الحكومة إلى الإصغاء لمطالب العمال.";
    assertEquals("الوثيقة", role(text, "دعت", RoleName.ACTOR));
    assertEquals("الحكومة", role(text, "دعت", RoleName.RECIPIENT));
    text = "ودعا المصدر نفسه السلطات إلى فتح تحقيق في الحادث.";
    assertEquals("السلطات", role(text, "دعا", RoleName.RECIPIENT));
  }

  @Test
  void one_person_or_state_has_no_adjective_in_the_plural() {
    String text = "كما دعا الأسد الأميركيين إلى مغادرة البلاد.";
    String[] names = {"الأسد=PERSON", "الأميركيين=MISC"};
    assertEquals("الأسد", role(text, "دعا", RoleName.ACTOR, names));
    assertEquals("الأميركيين", role(text, "دعا", RoleName.RECIPIENT, names));
  }

  @Test
  void the_sides_that_and_joins_are_one_beside_the_subject() {
    String text = "أمير البلاد يلتقي المرشد حسين رضائي والرئيس الإيراني في طهران";
    String[] names = {"حسين رضائي=PERSON", "الإيراني=MISC", "طهران=LOCATION"};
    assertEquals(
        "أمير البلاد/حسين رضائي/الرئيس الإيراني", role(text, "يلتقي", RoleName.ACTOR, names));
    text = "أجرى وزير الري محادثات مع السودان وإثيوبيا حول السد.";
    names = new String[] {"السودان=LOCATION", "إثيوبيا=LOCATION"};
    assertEquals("وزير الري/السودان/إثيوبيا", role(text, "محادثات", RoleName.ACTOR, names));
  }

  @Test
  void a_name_in_quotation_marks_begins_the_joined_clause() {
    String text = "الحكومة ترفض محاورته و«صوت الحق» تتهمه بالهيمنة على الإعلام";
    String name = "صوت الحق=ORGANIZATION";
    assertEquals("", role(text, "ترفض", RoleName.RECIPIENT, name));
    assertEquals("صوت الحق", role(text, "تتهمه", RoleName.ACTOR, name));
  }

  @Test
  void who_is_not_there_has_no_part() {
    String text =
        "تفتقر المملكة المتحدة إلى القدرة على الدفاع عن أجوائها ضد مستوى الضربات الصاروخية"
            + " والطائرات بدون طيار التي تتحملها أوكرانيا.";
    String[] names = {"المملكة المتحدة=LOCATION", "أوكرانيا=LOCATION"};
    assertFalse(role(text, "الضربات", RoleName.RECIPIENT, names).contains("طيار"));
  }

  @Test
  void whose_envoy_somebody_is_suffers_nothing_by_what_he_says() {
    String text = "المبعوث الأممي لليمن قلق بشأن استمرار القتال رغم الهدنة";
    assertEquals("", role(text, "قلق", RoleName.RECIPIENT, "لليمن=LOCATION"));
  }

  @Test
  void a_joined_verb_of_another_gender_has_a_subject_of_its_own() {
    String text = "واتهم الوزير سيرغي لافروف كييف بالتورط في التفجير، ودعت موسكو إلى تحقيق دولي.";
    String[] names = {"سيرغي لافروف=PERSON", "كييف=LOCATION", "موسكو=LOCATION"};
    assertEquals("موسكو", role(text, "دعت", RoleName.ACTOR, names));
    text = "وقالت المنظمة إن الوضع خطير، ودعت الحكومة إلى التدخل.";
    assertEquals("الحكومة", role(text, "دعت", RoleName.RECIPIENT));
  }

  @Test
  void what_accuses_us_accuses_who_speaks() {
    String text = "وقال الرئيس الروسي إن الغرب يضع عراقيل جديدة ويتهمنا بإعاقة توريد الحبوب.";
    assertEquals("الغرب", role(text, "يتهمنا", RoleName.ACTOR, "الروسي=MISC"));
  }

  @Test
  void the_son_or_the_driver_of_those_who_are_named_suffers_with_them() {
    String text = "اختطاف 5 مواطنين تشيكيين وسائقهم اللبناني في منطقة البقاع الغربي.";
    String[] names = {"تشيكيين=MISC", "اللبناني=MISC", "البقاع الغربي=LOCATION"};
    assertEquals(
        "مواطنين تشيكيين/سائقهم اللبناني", role(text, "اختطاف", RoleName.RECIPIENT, names));
    text = "جرى تسميم الجاسوس سيرغي سكريبال وابنته في سالزبري.";
    names = new String[] {"سيرغي سكريبال=PERSON", "سالزبري=LOCATION"};
    assertEquals("سيرغي سكريبال/ابنته", role(text, "تسميم", RoleName.RECIPIENT, names));
  }

  @Test
  void two_fields_of_one_minister_are_no_two_parties() {
    String text = "عقدت وزيرة الاقتصاد والمالية اجتماعات ثنائية مع مسؤولين آخرين.";
    assertEquals("وزيرة الاقتصاد والمالية/مسؤولين آخرين", role(text, "اجتماعات", RoleName.ACTOR));
  }

  @Test
  void of_a_deed_of_somebody_he_is_told() {
    String text = "وفاة فلسطيني برصاص جيش الاحتلال في المدينة أمس.";
    assertEquals("فلسطيني", role(text, "رصاص", RoleName.RECIPIENT, "فلسطيني=MISC"));
    text = "شاركت فرنسا في عملية عسكرية لإنهاء سيطرة إسلاميين متشددين على شمال مالي.";
    String[] names = {"فرنسا=LOCATION", "مالي=LOCATION"};
    assertEquals("إسلاميين متشددين", role(text, "عملية", RoleName.RECIPIENT, names));
  }

  @Test
  void a_count_of_one_digit_is_left_out() {
    String text = "قتل 5 من قوى الأمن في هجوم قرب المدينة.";
    assertEquals("قوى الأمن", role(text, "هجوم", RoleName.RECIPIENT));
  }

  @Test
  void a_refusal_is_of_who_decides_or_proposes() {
    String text = "رفض البرلمان قرار الرئيس حل اللجنة.";
    assertEquals("الرئيس", role(text, "رفض", RoleName.RECIPIENT, "البرلمان=ORGANIZATION"));
    text = "ترفض النقابة خطة الوزارة لخفض الأجور.";
    assertEquals("الوزارة", role(text, "ترفض", RoleName.RECIPIENT));
  }

  @Test
  void the_second_title_of_a_pair_announces_its_person() {
    String text = "مكالمة هاتفية جمعت بين ترامب والعاهل السعودي الملك سلمان بن عبد العزيز أمس.";
    String[] names = {"ترامب=PERSON", "السعودي=MISC", "سلمان بن عبد العزيز=PERSON"};
    assertEquals("ترامب/سلمان بن عبد العزيز", role(text, "مكالمة", RoleName.ACTOR, names));
  }

  @Test
  void the_opposition_asks_for_nobody() {
    String text = "رحبت الحكومة بمبادرة المعارضة لإنهاء الأزمة.";
    assertEquals("المعارضة", role(text, "رحبت", RoleName.RECIPIENT));
  }

  @Test
  void a_youth_keeps_his_first_letter() {
    String text = "وفاة فتى فلسطيني برصاص جيش الاحتلال في المدينة أمس.";
    assertEquals("فتى فلسطيني", role(text, "رصاص", RoleName.RECIPIENT, "فلسطيني=MISC"));
  }
}
