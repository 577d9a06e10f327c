package dev.khabar.event.role;

import static dev.khabar.event.CodingBench.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleName;
import dev.khabar.event.choice.TriggerFinder;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.role.party.References;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.WrittenVoice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleLimitsTest {
  @Test
  void the_host_receives_and_the_visitor_acts() {
    String text = "استقبل فؤاد معصوم في بغداد اليوم الوزير البلجيكي ديدييه رينديرز.";
    String[] names = {
      "فؤاد معصوم=PERSON", "بغداد=LOCATION", "البلجيكي=MISC", "ديدييه رينديرز=PERSON"
    };
    assertEquals("ديدييه رينديرز", role(text, "استقبل", RoleName.ACTOR, names));
    assertEquals("فؤاد معصوم", role(text, "استقبل", RoleName.RECIPIENT, names));
    assertEquals("بغداد", role(text, "استقبل", RoleName.PLACE, names));
  }

  @Test
  void the_visitor_stands_behind_asides_between_commas() {
    String text = "استقبل الرئيس فؤاد معصوم، اليوم الثلاثاء، بقصر السلام، الرئيس القبرصي نيكوس.";
    String[] names = {"فؤاد معصوم=PERSON", "قصر السلام=LOCATION", "القبرصي=MISC", "نيكوس=PERSON"};
    assertEquals("نيكوس", role(text, "استقبل", RoleName.ACTOR, names));
    assertEquals("فؤاد معصوم", role(text, "استقبل", RoleName.RECIPIENT, names));
  }

  @Test
  void who_is_honoured_with_wishes_receives_and_nobody_else() {
    String text =
        "استقبل حضرة صاحب السمو أمير البلاد الشيخ مشعل الأحمد حفظه الله ورعاه صباح أمس سفير اليابان.";
    String[] names = {"مشعل الأحمد=PERSON", "اليابان=LOCATION"};
    assertEquals("مشعل الأحمد", role(text, "استقبل", RoleName.RECIPIENT, names));
  }

  @Test
  void an_office_between_commas_is_the_person_s_before() {
    String text =
        "استقبل صاحب السمو الأمير تركي بن طلال، أمير منطقة عسير، في مكتبه أمس، مدير الشرطة.";
    String[] names = {"تركي بن طلال=PERSON", "عسير=LOCATION"};
    assertEquals("تركي بن طلال", role(text, "استقبل", RoleName.RECIPIENT, names));
    assertEquals("مدير الشرطة", role(text, "استقبل", RoleName.ACTOR, names));
    text = "وبحث علي خامنئي، المرشد الأعلى للثورة، مع الرئيس بشار الأسد تطورات المنطقة.";
    names = new String[] {"علي خامنئي=PERSON", "بشار الأسد=PERSON"};
    assertEquals("علي خامنئي/بشار الأسد", role(text, "بحث", RoleName.ACTOR, names));
  }

  @Test
  void a_title_between_commas_that_a_name_follows_is_another_s() {
    String text = "استقبل الرئيس عبد الفتاح السيسي، وزير الخارجية، أنتوني بلينكن، أمس في القاهرة.";
    String[] names = {"عبد الفتاح السيسي=PERSON", "أنتوني بلينكن=PERSON", "القاهرة=LOCATION"};
    assertEquals("عبد الفتاح السيسي", role(text, "استقبل", RoleName.RECIPIENT, names));
    assertEquals("أنتوني بلينكن", role(text, "استقبل", RoleName.ACTOR, names));
  }

  @Test
  void a_threat_to_answer_a_deed_is_made_to_nobody_in_it() {
    String text = "توعدت إيران بالرد على اغتيال قائد في الحرس الثوري في دمشق.";
    String[] names = {"إيران=LOCATION", "الحرس الثوري=ORGANIZATION", "دمشق=LOCATION"};
    assertEquals("إيران", role(text, "توعدت", RoleName.ACTOR, names));
    assertEquals("", role(text, "توعدت", RoleName.RECIPIENT, names));
    String answer = "توعد الرئيس الأميركي برد قاس على إيران.";
    String[] named = {"الأميركي=MISC", "إيران=LOCATION"};
    assertEquals("إيران", role(answer, "توعد", RoleName.RECIPIENT, named));
  }

  @Test
  void who_stands_behind_the_pronoun_of_a_preposition_is_the_subject() {
    String text = "وهما خطوتان رحبت بهما القاهرة والرياض.";
    String[] names = {"القاهرة=LOCATION", "الرياض=LOCATION"};
    assertEquals("القاهرة/الرياض", role(text, "رحبت", RoleName.ACTOR, names));
    assertEquals("", role(text, "رحبت", RoleName.RECIPIENT, names));
  }

  @Test
  void men_of_a_force_are_the_subject_of_a_feminine_verb() {
    String text = "أوقفت عناصر الشرطة القضائية في المدينة، مساء الإثنين، 11 شخصا.";
    assertEquals("عناصر الشرطة القضائية", role(text, "أوقفت", RoleName.ACTOR));
  }

  @Test
  void what_a_protest_condemns_is_condemned_by_who_protests() {
    String text =
        "خرج أهالي القرية في مظاهرة حاشدة نددت بالانتهاكات، وطالبت المجتمع الدولي بالتدخل.";
    assertEquals("أهالي القرية", role(text, "نددت", RoleName.ACTOR));
    assertEquals("أهالي القرية", role(text, "طالبت", RoleName.ACTOR));
  }

  @Test
  void a_participle_is_not_of_whom_its_sentence_blames() {
    String text =
        "وأدانت وزارة الخارجية الهجمات، وحملت الحكومة الإسرائيلية المسؤولية، مطالبة مجلس الأمن"
            + " بفرض عقوبات.";
    String[] names = {
      "وزارة الخارجية=ORGANIZATION", "الحكومة الإسرائيلية=ORGANIZATION", "مجلس الأمن=ORGANIZATION"
    };
    assertEquals("وزارة الخارجية", role(text, "مطالبة", RoleName.ACTOR, names));
  }

  @Test
  void who_presides_the_court_is_not_sentenced() {
    String text = "قضت محكمة الجيزة، أمس، برئاسة المستشار محمد عبد الحميد، بإعدام عامل.";
    assertEquals("عامل", role(text, "قضت", RoleName.RECIPIENT, "محمد عبد الحميد=PERSON"));
  }

  @Test
  void whom_a_party_opposes_does_not_act_with_it() {
    String text =
        "وقام المحتجون من ممثلي الأحزاب المعارضة للسلطة الرسمية بنصب خيامهم قرب البرلمان أمس.";
    assertEquals("المحتجون", role(text, "نصب", RoleName.ACTOR));
  }

  @Test
  void a_head_of_government_is_no_place() {
    String text = "رئيس الجمهورية يستقبل رئيس وزراء اليونان";
    assertEquals("", role(text, "يستقبل", RoleName.PLACE, "اليونان=LOCATION"));
  }

  @Test
  void whoever_condemns_did_not_do_it_and_whoever_did_is_condemned() {
    String text = "أدانت الأردن هجوم حركة الشباب على فندق في مقديشو.";
    String[] names = {"الأردن=LOCATION", "حركة الشباب=ORGANIZATION", "مقديشو=LOCATION"};
    assertEquals("الأردن", role(text, "أدانت", RoleName.ACTOR, names));
    assertEquals("حركة الشباب", role(text, "أدانت", RoleName.RECIPIENT, names));
    assertEquals("حركة الشباب", role(text, "هجوم", RoleName.ACTOR, names));
  }

  @Test
  void of_two_nouns_behind_a_joined_verb_the_first_is_its_subject() {
    String text =
        "دعا القادة العسكريون الجنود إلى القتال، ودعا القادة العرب المجتمع الدولي إلى التحرك.";
    List<CodedEvent> events = CodingBench.codeNamed(text, "العرب=MISC");
    assertEquals("القادة العرب", CodingBench.role(text, events.get(1), RoleName.ACTOR));
    assertEquals("المجتمع الدولي", CodingBench.role(text, events.get(1), RoleName.RECIPIENT));
    String resigns = "اتهم الوزير المعارضة بالتحريض، وطالب رئيس الحزب الحكومة بالاستقالة.";
    assertEquals("رئيس الحزب", role(resigns, "طالب", RoleName.ACTOR));
    assertEquals("الحكومة", role(resigns, "طالب", RoleName.RECIPIENT));
  }

  @Test
  void whose_secretary_somebody_is_has_no_part_in_what_he_says() {
    String text = "أدان الأمين العام للمنظمة الهجوم على السفينة.";
    assertEquals("", role(text, "أدان", RoleName.RECIPIENT));
  }

  @Test
  void goods_go_to_a_state_through_a_port() {
    String port = "وصلت سفينة مساعدات تركية إلى ميناء عدن أمس.";
    String[] names = {"تركية=MISC", "ميناء عدن=LOCATION"};
    assertEquals("", role(port, "مساعدات", RoleName.RECIPIENT, names));
    assertEquals("ميناء عدن", role(port, "مساعدات", RoleName.PLACE, names));
    String state = "وصلت سفينة مساعدات تركية إلى السودان أمس.";
    assertEquals(
        "السودان", role(state, "مساعدات", RoleName.RECIPIENT, "تركية=MISC", "السودان=LOCATION"));
  }

  @Test
  void behind_a_plural_verb_stands_its_object() {
    String text = "التقى العمال الوزير وطالبوا الحكومة بصرف أجورهم المتأخرة.";
    assertEquals("الحكومة", role(text, "طالبوا", RoleName.RECIPIENT));
  }

  @Test
  void the_police_that_disperse_a_protest_do_not_protest() {
    String text = "فرقت الشرطة مظاهرة للعمال في وسط تونس.";
    assertEquals("الشرطة", role(text, "فرقت", RoleName.ACTOR, "تونس=LOCATION"));
    List<CodedEvent> events = CodingBench.codeNamed(text, "تونس=LOCATION");
    for (CodedEvent event : events) {
      if (event.type() == EventType.PROTEST) {
        assertFalse(CodingBench.role(text, event, RoleName.ACTOR).contains("الشرطة"));
      }
    }
  }

  @Test
  void hours_suffer_nothing() {
    String text = "استمر القصف المدفعي على بلدة الكرمة أكثر من ساعتين.";
    String[] names = {"الكرمة=LOCATION"};
    for (CodedEvent event : CodingBench.codeNamed(text, names)) {
      assertFalse(CodingBench.role(text, event, RoleName.RECIPIENT).contains("ساعتين"));
    }
  }

  @Test
  void a_feminine_noun_before_a_masculine_verb_is_not_its_subject() {
    String text = "قال رامي الشامي إن السلطات تأخرت كثيرا، ودعا إلى إطلاق سراح المعتقلين.";
    assertFalse(role(text, "دعا", RoleName.ACTOR, "رامي الشامي=PERSON").contains("السلطات"));
  }

  @Test
  void what_a_meeting_is_about_is_not_where_it_is() {
    String text = "رامي الشامي وسمير النجار يبحثان الأوضاع في السودان";
    String[] names = {"رامي الشامي=PERSON", "سمير النجار=PERSON", "السودان=LOCATION"};
    assertFalse(role(text, "يبحثان", RoleName.PLACE, names).contains("السودان"));
  }

  @Test
  void where_an_ambassador_is_accredited_does_not_act() {
    String text = "أعلنت سفيرة كندا لدى الأمم المتحدة سلمى الحاج انسحاب بلادها من الاتفاق.";
    String[] names = {"كندا=LOCATION", "الأمم المتحدة=ORGANIZATION", "سلمى الحاج=PERSON"};
    assertFalse(role(text, "انسحاب", RoleName.ACTOR, names).contains("الأمم المتحدة"));
  }

  @Test
  void whoever_is_told_of_behind_the_dots_of_a_headline_did_not_do_it() {
    String text = "هجوم في مرسيليا.. الشرطة تحتجز رجلا";
    assertFalse(role(text, "هجوم", RoleName.ACTOR, "مرسيليا=LOCATION").contains("الشرطة"));
  }

  @Test
  void who_meets_a_missile_did_not_send_it() {
    String text = "اعترضت السعودية صاروخا استهدف الرياض.";
    CleanArticle article = CodingBench.named(text, "السعودية=LOCATION", "الرياض=LOCATION");
    SentenceView view = CodingBench.view(article).sentences().get(0);
    Candidate sent =
        TriggerFinder.find(view).stream()
            .filter(candidate -> view.token(candidate.token()).form().equals("استهدف"))
            .findFirst()
            .orElseThrow();
    RoleCandidates.Item first =
        RoleCandidates.of(view, List.of(sent), References.of(CodingBench.view(article))).stream()
            .filter(item -> item.party().begin() == text.indexOf("السعودية"))
            .findFirst()
            .orElseThrow();
    RoleProbabilities probabilities = new RoleProbabilities(0.9, 0.05, 0.05);
    new RoleLimits(view, sent, sent.options().get(0), Optional.empty(), phrase -> false)
        .apply(first, Optional.empty(), false, probabilities);
    assertEquals(0, probabilities.of(RoleName.ACTOR));
  }

  @Test
  void whoever_takes_over_a_shipment_does_not_give_it() {
    String text = "وتسلم الهلال الأحمر السوداني الشحنة في مطار بورتسودان.";
    CleanArticle article = CodingBench.named(text, "الهلال الأحمر السوداني=ORGANIZATION");
    SentenceView view = CodingBench.view(article).sentences().get(0);
    Candidate taken = TriggerFinder.find(view).get(0);
    Trigger aid =
        taken.options().stream()
            .filter(option -> option.type() == EventType.AID)
            .findFirst()
            .orElseThrow();
    RoleCandidates.Item first =
        RoleCandidates.of(view, List.of(taken), References.of(CodingBench.view(article))).get(0);
    RoleProbabilities probabilities = new RoleProbabilities(0.6, 0.3, 0);
    new RoleLimits(view, taken, aid, Optional.empty(), phrase -> false)
        .apply(first, Optional.of(RoleName.RECIPIENT), false, probabilities);
    assertEquals(0, probabilities.of(RoleName.ACTOR));
    assertEquals(0.9, probabilities.of(RoleName.RECIPIENT), 1e-9);
  }

  @Test
  void a_damma_makes_the_accused_of_the_subject() {
    String text = "اتُّهم سامر النجار بالوقوف وراء الهجوم على المصنع.";
    assertEquals("سامر النجار", role(text, "اتُّهم", RoleName.RECIPIENT, "سامر النجار=PERSON"));
    assertEquals("", role(text, "اتُّهم", RoleName.ACTOR, "سامر النجار=PERSON"));
  }

  @Test
  void a_damma_on_the_first_letter_of_the_imperfect_is_a_passive_only_of_some_verbs() {
    assertTrue(isPassive("يُعتقل الشاب مساء."));
    assertTrue(isPassive("قُتل الشاب مساء."));
    assertFalse(isPassive("يُهدّد الشاب المدير."));
    assertFalse(isPassive("يُهاجم الشاب المدير."));
  }

  private static boolean isPassive(String text) {
    SentenceView view = CodingBench.view(CodingBench.named(text)).sentences().get(0);
    Candidate verb = TriggerFinder.find(view).get(0);
    return WrittenVoice.isPassive(view, verb.token(), verb.reading());
  }

  @Test
  void whoever_is_asked_stands_behind_min() {
    String text = "وطلب سامر النجار من رامي الشامي تسليم المطلوبين.";
    String[] names = {"سامر النجار=PERSON", "رامي الشامي=PERSON"};
    assertEquals("رامي الشامي", role(text, "طلب", RoleName.RECIPIENT, names));
  }

  @Test
  void a_joined_verb_without_a_doer_goes_on_with_the_one_before() {
    String text = "ورفض الكرملين الخطوة ووصفها بالعدائية، وهدد بالرد عليها.";
    assertEquals("الكرملين", role(text, "هدد", RoleName.ACTOR, "الكرملين=ORGANIZATION"));
  }

  @Test
  void the_ends_of_a_railway_sign_nothing() {
    String text = "ووقع وزيرا النقل في البلدين اتفاقية لتحديث خط السكة الحديد بين السدرة والكرمة.";
    String[] names = {"السدرة=LOCATION", "الكرمة=LOCATION"};
    String actors = role(text, "وقع", RoleName.ACTOR, names);
    assertTrue(actors.startsWith("وزيرا النقل"));
    assertFalse(actors.contains("السدرة") || actors.contains("الكرمة"));
  }

  @Test
  void an_officer_with_a_pronoun_behind_the_verb_is_its_subject() {
    String text = "ودعا مبعوثها إلى اليمن الطرفين إلى وقف القتال.";
    assertEquals("مبعوثها", role(text, "دعا", RoleName.ACTOR, "اليمن=LOCATION"));
    assertFalse(role(text, "دعا", RoleName.RECIPIENT, "اليمن=LOCATION").contains("مبعوثها"));
  }

  @Test
  void a_number_with_waw_is_not_cut() {
    String text = "أفرجت جماعة الفجر عن ثمانية وثلاثين أسيرا من القوات الحكومية.";
    assertEquals(
        "أسيرا من القوات الحكومية", role(text, "أفرجت", RoleName.RECIPIENT, "الفجر=ORGANIZATION"));
  }

  @Test
  void whoever_a_by_phrase_names_need_not_agree_with_the_verb() {
    String text = "اعتُقل الناشط محمد الحسن من قبل قوات الأمن السودانية في الخرطوم.";
    String[] names = {"محمد الحسن=PERSON", "السودانية=MISC", "الخرطوم=LOCATION"};
    assertEquals("قوات الأمن السودانية", role(text, "اعتُقل", RoleName.ACTOR, names));
    assertEquals("محمد الحسن", role(text, "اعتُقل", RoleName.RECIPIENT, names));
  }

  @Test
  void a_sound_plural_and_the_place_behind_it_are_two_parties() {
    String text = "اقتحم المستوطنون المسجد الأقصى صباح الخميس.";
    String[] names = {"المسجد الأقصى=LOCATION"};
    assertEquals("المستوطنون", role(text, "اقتحم", RoleName.ACTOR, names));
    assertEquals("المسجد الأقصى", role(text, "اقتحم", RoleName.PLACE, names));
  }

  @Test
  void a_state_whose_ambassador_is_summoned_does_not_summon() {
    String text = "استدعت سفيرة هولندا لدى الكويت أمس وسلمتها مذكرة احتجاج.";
    String[] names = {"هولندا=LOCATION", "الكويت=LOCATION"};
    assertEquals("", role(text, "استدعت سفيرة", RoleName.ACTOR, names));
  }

  @Test
  void a_dead_commander_did_not_fight_the_clashes_that_killed_him() {
    String text = "اندلعت اشتباكات عنيفة في محيط المطار أسفرت عن مقتل قائد ميداني وجرح آخرين.";
    assertEquals("", role(text, "اشتباكات", RoleName.ACTOR));
  }

  @Test
  void a_whole_title_and_the_state_behind_it_are_two_parties() {
    String text = "هنأ وزير الدفاع مصر بذكرى الثورة.";
    assertEquals("وزير الدفاع", role(text, "هنأ", RoleName.ACTOR, "مصر=LOCATION"));
    assertEquals("مصر", role(text, "هنأ", RoleName.RECIPIENT, "مصر=LOCATION"));
  }

  @Test
  void a_word_in_ba_may_hold_no_preposition() {
    String text = "أطلقت الجماعة ثمانية صواريخ باليستية على منطقة جازان.";
    assertEquals("جازان", role(text, "أطلقت", RoleName.RECIPIENT, "جازان=LOCATION"));
  }

  @Test
  void who_died_in_a_clash_is_no_side_of_it_and_fighters_are() {
    String text =
        "قالت مصادر طبية إن شخصين قُتلا وأصيب عشرة في اشتباكات وسط بنغازي بين قوات الحكومة"
            + " ومقاتلين متطرفين.";
    CodedEvent clash = CodingBench.codeNamed(text, "بنغازي=LOCATION").get(0);
    assertEquals(
        List.of("قوات الحكومة", "مقاتلين متطرفين"),
        clash.fillers(RoleName.ACTOR).stream()
            .map(actor -> text.substring(actor.begin(), actor.end()))
            .toList());
    String dead = "ارتفع عدد القتلى إثر مواجهات مع القوات الحكومية إلى 17 قتيلا.";
    assertEquals("القوات الحكومية", role(dead, "مواجهات", RoleName.ACTOR));
  }

  @Test
  void a_masculine_body_is_not_the_subject_of_a_feminine_verb_before_it() {
    String text = "أدانت رسالة وقعها نواب الهجوم، بينما دعت البيت الأبيض إلى حماية المدنيين.";
    assertEquals("", role(text, "دعت", RoleName.ACTOR, "البيت الأبيض=ORGANIZATION"));
    String next = "طالبت الوزارة مجلس الأمن بعقد جلسة طارئة.";
    assertEquals("الوزارة", role(next, "طالبت", RoleName.ACTOR, "مجلس الأمن=ORGANIZATION"));
  }

  @Test
  void what_stands_before_the_bar_of_a_headline_has_no_part() {
    String text = "غزة | لجان الأحياء تشيد بموقف البلدية";
    assertEquals("لجان الأحياء", role(text, "تشيد", RoleName.ACTOR, "غزة=LOCATION"));
  }

  @Test
  void a_preposition_before_a_quotation_mark_is_one_that_is_written_to_the_word() {
    String[] names = {"إسرائيل=LOCATION", "المصرية=MISC"};
    for (String to : List.of("لـ\"إسرائيل\"", "ل \"إسرائيل\"", "لـ«إسرائيل»", "ل إسرائيل")) {
      String text = "وجهت الحكومة المصرية انتقادات " + to + " أمس بسبب الاستيطان.";
      assertEquals("إسرائيل", role(text, "انتقادات", RoleName.RECIPIENT, names), to);
    }
    String owner = "قصفت الطائرات مواقع لـ\"حركة الفجر\" في الجنوب.";
    String hit = role(owner, "قصفت", RoleName.RECIPIENT, "حركة الفجر=ORGANIZATION");
    assertEquals("حركة الفجر", hit, "whose the positions are");
  }

  @Test
  void behind_the_dots_of_a_headline_its_subject_begins() {
    String crowd = "شاهد.. آلاف الطلاب يتظاهرون ضد العنف أمام الجامعة";
    assertEquals("الطلاب", role(crowd, "يتظاهرون", RoleName.ACTOR));
    String gunman = "بالكلاشينكوف.. مسلح يقتحم سفارة أذربيجان في طهران";
    String[] names = {"أذربيجان=LOCATION", "طهران=LOCATION"};
    assertEquals("مسلح", role(gunman, "يقتحم", RoleName.ACTOR, names));
    String told = "السلطات تلغي تصنيف الحركة.. النقابة تستنكر القرار";
    assertEquals("النقابة", role(told, "تستنكر", RoleName.ACTOR));
  }

  @Test
  void a_particle_before_a_verb_and_an_honorific_before_a_title_are_no_parties() {
    String particle = "وقد استقبل رئيس الهيئة أمس وفدا من الإعلاميين.";
    assertEquals("رئيس الهيئة", role(particle, "استقبل", RoleName.RECIPIENT));
    String honoured = "استقبل الأخ الرئيس سالم العامري أمس مبعوث المنظمة.";
    String[] names = {"سالم العامري=PERSON"};
    assertEquals("سالم العامري", role(honoured, "استقبل", RoleName.RECIPIENT, names));
  }

  @Test
  void whom_an_officer_served_does_not_suffer_his_criticism() {
    String text = "وانتقد وزير سابق لفلانيا أداء الرئيس في القمة ووصفه بأنه خيانة.";
    assertFalse(role(text, "انتقد", RoleName.RECIPIENT, "فلانيا=LOCATION").contains("فلانيا"));
  }

  @Test
  void a_name_that_is_spelt_as_a_particle_ends_no_title() {
    String text = "رحب الأمين العام للأمم المتحدة بان كي مون بالهدنة.";
    String[] names = {"للأمم المتحدة=ORGANIZATION", "بان كي مون=PERSON"};
    assertEquals("بان كي مون", role(text, "رحب", RoleName.ACTOR, names));
  }

  @Test
  void whose_secretary_somebody_is_does_not_act_for_him() {
    String text = "كذلك دان الأمين العام للأمم المتحدة بشدة الانقلاب.";
    String[] names = {"للأمم المتحدة=ORGANIZATION"};
    assertEquals("الأمين العام للأمم المتحدة", role(text, "دان", RoleName.ACTOR, names));
  }

  @Test
  void what_a_deed_is_like_suffers_nothing() {
    String text = "خلفت الحرب آلاف الضحايا إضافة إلى تدمير هائل في المنشآت.";
    assertEquals("", role(text, "تدمير", RoleName.RECIPIENT));
  }

  @Test
  void for_whom_a_protest_is_has_no_part_in_it() {
    String prisoners = "عمت التظاهرات المدن دعما وإسنادا للأسرى.";
    assertEquals("", role(prisoners, "التظاهرات", RoleName.ACTOR));
    String government = "تظاهرة مؤيدة لحكومة نتنياهو في القدس";
    String[] names = {"نتنياهو=PERSON", "القدس=LOCATION"};
    assertEquals("", role(government, "تظاهرة", RoleName.RECIPIENT, names));
  }

  @Test
  void a_king_is_not_the_president_whom_he_welcomes() {
    String text = "رحب الملك بالرئيس إيمانويل ماكرون في القصر أمس.";
    String[] names = {"إيمانويل ماكرون=PERSON"};
    assertEquals("الملك", role(text, "رحب", RoleName.ACTOR, names));
    assertEquals("إيمانويل ماكرون", role(text, "رحب", RoleName.RECIPIENT, names));
  }

  @Test
  void the_allies_of_a_state_are_not_the_state() {
    String text = "ويتهم حلفاء تركيا الحكومة بخرق الهدنة.";
    assertEquals("حلفاء تركيا", role(text, "يتهم", RoleName.ACTOR, "تركيا=LOCATION"));
  }
}
