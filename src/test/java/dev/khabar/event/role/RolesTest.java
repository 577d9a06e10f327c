package dev.khabar.event.role;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.PlaceSource;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {
  private static void actors(
      String text, String trigger, String actor, String recipient, String... names) {
    List<CodedEvent> events = CodingBench.codeNamed(text, names);
    CodedEvent event = CodingBench.at(text, events, trigger);
    assertEquals(actor, CodingBench.role(text, event, RoleName.ACTOR), "actor in " + text);
    assertEquals(
        recipient, CodingBench.role(text, event, RoleName.RECIPIENT), "recipient in " + text);
  }

  @Test
  void a_verb_first_takes_subject_then_object() {
    actors(
        "هاجم الجيش السوري قوات المعارضة في ريف حماة.",
        "هاجم",
        "الجيش السوري",
        "قوات المعارضة",
        "الجيش السوري=ORGANIZATION",
        "حماة=LOCATION");
  }

  @Test
  void a_subject_first_leaves_the_object_behind_the_verb() {
    actors(
        "طائرات إسرائيلية تقصف مخيم النصيرات وسط قطاع غزة",
        "تقصف",
        "طائرات إسرائيلية",
        "مخيم النصيرات",
        "إسرائيلية=MISC",
        "مخيم النصيرات=LOCATION",
        "قطاع غزة=LOCATION");
  }

  @Test
  void a_passive_has_a_recipient_only() {
    actors("قُتل ثلاثة جنود في هجوم على ثكنة قرب بنغازي.", "هجوم", "", "جنود", "بنغازي=LOCATION");
    String text = "اغتيل القاضي سليم نصار أمام منزله في بيروت.";
    CodedEvent event =
        CodingBench.at(
            text, CodingBench.codeNamed(text, "سليم نصار=PERSON", "بيروت=LOCATION"), "اغتيل");
    assertEquals("", CodingBench.role(text, event, RoleName.ACTOR));
    assertEquals("سليم نصار", CodingBench.role(text, event, RoleName.RECIPIENT));
    assertEquals("بيروت", CodingBench.role(text, event, RoleName.PLACE));
  }

  @Test
  void annexation_behind_a_verbal_noun_gives_subject_and_object() {
    actors(
        "أدى قصف الطيران الروسي مواقع للمعارضة في إدلب إلى مقتل أربعة أشخاص.",
        "قصف",
        "الطيران الروسي",
        "مواقع للمعارضة",
        "الروسي=MISC",
        "إدلب=LOCATION");
  }

  @Test
  void a_light_verb_lends_its_subject() {
    actors(
        "شن تنظيم داعش هجوما على نقطة للجيش العراقي في كركوك.",
        "هجوما",
        "داعش",
        "نقطة للجيش العراقي",
        "داعش=ORGANIZATION",
        "كركوك=LOCATION");
  }

  @Test
  void what_is_exposed_to_an_attack_is_its_recipient() {
    String text = "تعرضت السفارة الأميركية في بغداد لهجوم بالصواريخ مساء الإثنين.";
    CodedEvent event =
        CodingBench.at(
            text,
            CodingBench.codeNamed(text, "السفارة الأميركية=ORGANIZATION", "بغداد=LOCATION"),
            "هجوم");
    assertEquals("السفارة الأميركية", CodingBench.role(text, event, RoleName.RECIPIENT));
    assertEquals("", CodingBench.role(text, event, RoleName.ACTOR));
  }

  @Test
  void what_a_preposition_governs_does_not_act() {
    String text = "هدد بالاستقالة من منصبه قبل يومين.";
    CodedEvent event = CodingBench.at(text, CodingBench.codeNamed(text), "هدد");
    assertEquals("", CodingBench.role(text, event, RoleName.ACTOR));
  }

  @Test
  void a_relative_clause_tells_who_did_it() {
    String text = "أسفر الهجوم الذي نفذته حركة الشباب في مقديشو عن مقتل عشرة أشخاص.";
    CodedEvent event =
        CodingBench.at(
            text,
            CodingBench.codeNamed(text, "حركة الشباب=ORGANIZATION", "مقديشو=LOCATION"),
            "الهجوم");
    assertEquals("حركة الشباب", CodingBench.role(text, event, RoleName.ACTOR));
    assertEquals("مقديشو", CodingBench.role(text, event, RoleName.PLACE));
    assertEquals(10, event.killed().orElseThrow());
  }

  @Test
  void a_meeting_has_actors_only() {
    String text = "التقى سامح شكري نظيره التركي هاكان فيدان في القاهرة.";
    CodedEvent event =
        CodingBench.at(
            text,
            CodingBench.codeNamed(
                text, "سامح شكري=PERSON", "التركي=MISC", "هاكان فيدان=PERSON", "القاهرة=LOCATION"),
            "التقى");
    assertEquals("سامح شكري/هاكان فيدان", CodingBench.role(text, event, RoleName.ACTOR));
    assertEquals("", CodingBench.role(text, event, RoleName.RECIPIENT));
    assertEquals("القاهرة", CodingBench.role(text, event, RoleName.PLACE));
    assertEquals(PlaceSource.CLAUSE, event.placeSource().orElseThrow());
  }

  @Test
  void a_reporting_verb_gives_the_speaker_and_no_event() {
    String text = "قال ستيفان دوجاريك إن القوات الروسية قصفت مدينة أوديسا أمس.";
    List<CodedEvent> events =
        CodingBench.codeNamed(text, "ستيفان دوجاريك=PERSON", "الروسية=MISC", "أوديسا=LOCATION");
    assertEquals(1, events.size(), events.toString());
    CodedEvent event = CodingBench.at(text, events, "قصفت");
    assertEquals("ستيفان دوجاريك", CodingBench.role(text, event, RoleName.SPEAKER));
    assertEquals("القوات الروسية", CodingBench.role(text, event, RoleName.ACTOR));
  }

  @Test
  void whoever_reports_without_a_name_is_the_speaker_and_a_title_alone_is_the_one_before() {
    String text =
        "قال ستيفان دوجاريك إن القوات الروسية قصفت مدينة أوديسا أمس."
            + " وأعلنت الشرطة أن مسلحين هاجموا حاجزا في المدينة."
            + " وأضاف المتحدث أن القوات اعتقلت ستة رجال.";
    List<CodedEvent> events =
        CodingBench.codeNamed(text, "ستيفان دوجاريك=PERSON", "الروسية=MISC", "أوديسا=LOCATION");
    CodedEvent attack = CodingBench.at(text, events, "هاجموا");
    assertEquals("الشرطة", CodingBench.role(text, attack, RoleName.SPEAKER));
    CodedEvent arrest = CodingBench.at(text, events, "اعتقلت");
    assertEquals("الشرطة", CodingBench.role(text, arrest, RoleName.SPEAKER));
  }

  @Test
  void nobody_speaks_in_a_reminder() {
    String text =
        "قال ستيفان دوجاريك إن المحادثات تأجلت. ويذكر أن القوات الروسية قصفت مدينة أوديسا أمس.";
    List<CodedEvent> events =
        CodingBench.codeNamed(text, "ستيفان دوجاريك=PERSON", "الروسية=MISC", "أوديسا=LOCATION");
    CodedEvent event = CodingBench.at(text, events, "قصفت");
    assertEquals("", CodingBench.role(text, event, RoleName.SPEAKER));
  }

  @Test
  void an_unnamed_subject_is_not_named_by_its_object() {
    String blame = "اتهم مصدر مغربي فرنسا بعرقلة الاتفاق.";
    CodedEvent accused =
        CodingBench.at(blame, CodingBench.codeNamed(blame, "مغربي=MISC", "فرنسا=LOCATION"), "اتهم");
    assertEquals("مصدر مغربي", CodingBench.role(blame, accused, RoleName.ACTOR));
    assertEquals("فرنسا", CodingBench.role(blame, accused, RoleName.RECIPIENT));
    String review = "انتقد مدير سابق للمصرف أداء سامي حداد خلال الأزمة.";
    CodedEvent criticised =
        CodingBench.at(review, CodingBench.codeNamed(review, "سامي حداد=PERSON"), "انتقد");
    assertEquals("سامي حداد", CodingBench.role(review, criticised, RoleName.RECIPIENT));
  }

  @Test
  void a_name_without_a_known_part_takes_part_and_does_not_act() {
    String text =
        "قصفت القوات الروسية مدينة خيرسون أمس بعد ساعات من كلمة ألقاها فولوديمير زيلينسكي.";
    CodedEvent event =
        CodingBench.at(
            text,
            CodingBench.codeNamed(
                text, "الروسية=MISC", "خيرسون=LOCATION", "فولوديمير زيلينسكي=PERSON"),
            "قصفت");
    assertEquals("فولوديمير زيلينسكي", CodingBench.role(text, event, RoleName.PARTICIPANT));
    assertTrue(
        event.roles().stream()
            .noneMatch(
                role ->
                    role.role() == RoleName.ACTOR && text.startsWith("فولوديمير", role.begin())));
  }

  @Test
  void the_trigger_leaves_attached_particles_out() {
    String text = "وقصفت القوات الروسية مدينة خيرسون.";
    CodedEvent event =
        CodingBench.at(
            text, CodingBench.codeNamed(text, "الروسية=MISC", "خيرسون=LOCATION"), "قصفت");
    assertEquals(1, event.begin());
  }

  @Test
  void an_object_behind_a_place_and_a_day_is_found() {
    String text = "استقبل الملك عبد الله الثاني في عمّان، الإثنين، الرئيس الفرنسي إيمانويل ماكرون.";
    CodedEvent event =
        CodingBench.at(
            text,
            CodingBench.codeNamed(
                text,
                "عبد الله الثاني=PERSON",
                "عمّان=LOCATION",
                "الفرنسي=MISC",
                "إيمانويل ماكرون=PERSON"),
            "استقبل");
    assertEquals("إيمانويل ماكرون", CodingBench.role(text, event, RoleName.ACTOR));
    assertEquals("عبد الله الثاني", CodingBench.role(text, event, RoleName.RECIPIENT));
    assertEquals("عمّان", CodingBench.role(text, event, RoleName.PLACE));
  }

  @Test
  void whose_positions_are_shelled_is_the_recipient() {
    String text = "قصف الجيش السوداني مواقع لقوات الدعم السريع في أم درمان.";
    CodedEvent event =
        CodingBench.at(
            text,
            CodingBench.codeNamed(
                text,
                "الجيش السوداني=ORGANIZATION",
                "قوات الدعم السريع=ORGANIZATION",
                "أم درمان=LOCATION"),
            "قصف");
    assertEquals("الجيش السوداني", CodingBench.role(text, event, RoleName.ACTOR));
    assertEquals("قوات الدعم السريع", CodingBench.role(text, event, RoleName.RECIPIENT));
    assertEquals("أم درمان", CodingBench.role(text, event, RoleName.PLACE));
  }

  @Test
  void parties_that_are_joined_all_act() {
    String text = "دانت مصر والأردن وقطر الهجوم على الدوحة.";
    CodedEvent event =
        CodingBench.at(
            text,
            CodingBench.codeNamed(
                text, "مصر=LOCATION", "الأردن=LOCATION", "قطر=LOCATION", "الدوحة=LOCATION"),
            "دانت");
    assertEquals("مصر/الأردن/قطر", CodingBench.role(text, event, RoleName.ACTOR));
  }

  @Test
  void a_title_means_the_person_who_had_it() {
    String text =
        "وصل المبعوث الأممي هانس غروندبرغ إلى عدن.\nودعا المبعوث الأممي الحوثيين إلى الإفراج عن"
            + " موظفين.";
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), "دعا");
    assertTrue(
        event.fillers(RoleName.ACTOR).stream()
            .anyMatch(
                actor -> actor.entity().filter(e -> e.name().contains("غروندبرغ")).isPresent()),
        event.toString());
  }

  @Test
  void a_quantity_a_statement_or_a_deed_alone_is_nobody() {
    String text = "دان البيان الهجوم على المستشفى ودعا أكثر من مرة إلى وقف القتال.";
    List<CodedEvent> events = CodingBench.codeNamed(text);
    for (CodedEvent event : events) {
      for (RoleFiller filler : event.fillers(RoleName.ACTOR)) {
        String actor = text.substring(filler.begin(), filler.end());
        assertTrue(!actor.equals("البيان") && !actor.equals("أكثر"), event.toString());
      }
    }
  }

  @Test
  void whoever_has_the_posts_suffers_the_strike_on_them() {
    String text = "استهدف الطيران العراقي في الفلوجة مواقع لتنظيم داعش أمس.";
    String[] names = {"العراقي=MISC", "الفلوجة=LOCATION", "داعش=ORGANIZATION"};
    assertEquals("داعش", CodingBench.role(text, "استهدف", RoleName.RECIPIENT, names));
  }

  @Test
  void who_stands_behind_a_verb_with_its_object_s_pronoun_acts() {
    String text = "قالت الصحيفة إن باكستان التي يتهمها تنظيم داعش بالسيطرة على الحركة ترفض الحوار.";
    String[] names = {"باكستان=LOCATION", "داعش=ORGANIZATION"};
    assertEquals("داعش", CodingBench.role(text, "يتهمها", RoleName.ACTOR, names));
    assertEquals("باكستان", CodingBench.role(text, "يتهمها", RoleName.RECIPIENT, names));
  }

  @Test
  void a_minister_and_his_counterpart_meet() {
    String text = "التقى وزير الخارجية نظيره المصري سامح شكري في القاهرة.";
    String[] names = {"المصري=MISC", "سامح شكري=PERSON", "القاهرة=LOCATION"};
    assertEquals("وزير الخارجية/سامح شكري", CodingBench.role(text, "التقى", RoleName.ACTOR, names));
  }

  @Test
  void what_a_deed_answers_is_another_s() {
    String text = "فرضت واشنطن عقوبات جديدة على مسؤولين إيرانيين بسبب قمع الاحتجاجات.";
    String[] names = {"واشنطن=LOCATION", "إيرانيين=MISC"};
    assertEquals("واشنطن", CodingBench.role(text, "عقوبات", RoleName.ACTOR, names));
    assertEquals("", CodingBench.role(text, "قمع", RoleName.ACTOR, names));
  }

  @Test
  void who_is_told_of_behind_the_subject_s_speech_does_not_threaten() {
    String text = "قال وزير الدفاع إن الحركة انتهكت الاتفاق في الجنوب، مهددا برد قاس وسريع.";
    assertEquals("وزير الدفاع", CodingBench.role(text, "مهددا", RoleName.ACTOR));
    String feminine = "أوضحت الوزيرة أن المصانع التزمت بالأسعار، مطالبة التجار بخفضها.";
    assertEquals("الوزيرة", CodingBench.role(feminine, "مطالبة", RoleName.ACTOR));
  }

  @Test
  void the_town_that_hosts_talks_is_their_place() {
    String text = "استضافت الدوحة الجولة الثالثة من المفاوضات بين كابل والحركة.";
    String[] names = {"الدوحة=LOCATION", "كابل=LOCATION"};
    assertEquals("الدوحة", CodingBench.role(text, "المفاوضات", RoleName.PLACE, names));
  }

  @Test
  void whom_the_pronoun_of_a_relative_clause_means_is_accused() {
    String text = "لجأ المعارض إلى تركيا التي يتهمها خصومها بإيواء المتشددين.";
    assertEquals("تركيا", CodingBench.role(text, "يتهمها", RoleName.RECIPIENT, "تركيا=LOCATION"));
  }

  @Test
  void whose_stance_is_blamed_is_blamed() {
    String text = "أدانت الرابطة صمت المجتمع الدولي على جرائم الاحتلال.";
    assertEquals("المجتمع الدولي", CodingBench.role(text, "أدانت", RoleName.RECIPIENT));
    String praised = "عبر المنسق عن تقديره لجهود الفرق الطبية العاملة في الميدان.";
    assertEquals("الفرق الطبية العاملة", CodingBench.role(praised, "تقديره", RoleName.RECIPIENT));
  }

  @Test
  void a_counterpart_behind_a_preposition_meets_too() {
    String text = "أجرى وزير الخارجية المصري اتصالا هاتفيا بنظيرته الألمانية بشأن الأزمة.";
    String[] names = {"المصري=MISC", "الألمانية=MISC"};
    assertEquals(
        "وزير الخارجية المصري/نظيرته الألمانية",
        CodingBench.role(text, "اتصالا هاتفيا", RoleName.ACTOR, names));
  }

  @Test
  void a_dual_behind_a_meeting_is_of_both_its_sides() {
    String text = "ولي العهد يستقبل وزير الدفاع البريطاني ويبحثان التعاون العسكري.";
    assertEquals(
        "ولي العهد/وزير الدفاع البريطاني",
        CodingBench.role(text, "يبحثان", RoleName.ACTOR, "البريطاني=MISC"));
  }

  @Test
  void beside_whom_somebody_stands_is_told_without_the_preposition() {
    String text = "أكد الرئيس السيسي وقوف مصر إلى جانب الشعب السوداني في محنته.";
    String[] names = {"السيسي=PERSON", "مصر=LOCATION", "السوداني=MISC"};
    assertEquals("الشعب السوداني", CodingBench.role(text, "وقوف", RoleName.RECIPIENT, names));
  }

  @Test
  void who_expresses_something_speaks_and_is_not_across_anything() {
    String text = "عبر حزب الأمل عن قلقه من تدهور الأوضاع، داعيا الحكومة إلى التدخل.";
    assertEquals(
        "حزب الأمل", CodingBench.role(text, "داعيا", RoleName.ACTOR, "حزب الأمل=ORGANIZATION"));
  }

  @Test
  void whoever_is_joined_behind_a_comma_meets_too() {
    String text = "بحث الرئيس مع قائد الجيش، ووزير الداخلية، الوضع الأمني في الجنوب.";
    assertEquals("الرئيس/قائد الجيش/وزير الداخلية", CodingBench.role(text, "بحث", RoleName.ACTOR));
  }

  @Test
  void an_honour_alone_names_nobody() {
    String text =
        "التقى الوزير عادل الطريفي السفير أمس.\nوعبر معاليه عن استغرابه من تصريحات المسؤولين.";
    CodedEvent event = CodingBench.at(text, CodingBench.codeNamed(text), "استغرابه");
    assertTrue(
        event.fillers(RoleName.ACTOR).stream()
            .noneMatch(actor -> text.substring(actor.begin(), actor.end()).equals("معاليه")),
        event.toString());
  }

  @Test
  void whoever_talks_with_somebody_is_the_subject_of_the_verb() {
    String text = "ولي العهد يبحث مع رامي النجار ملف المياه المشتركة.";
    assertEquals(
        "ولي العهد/رامي النجار",
        CodingBench.role(text, "يبحث", RoleName.ACTOR, "رامي النجار=PERSON"));
  }
}
