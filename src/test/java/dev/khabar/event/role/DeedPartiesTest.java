package dev.khabar.event.role;

import static dev.khabar.event.CodingBench.role;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
