package dev.khabar.event.modality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.choice.TriggerFinder;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a clause, a headline or an article says beyond the trigger's own words. */
class GoverningWordsTest {
  @Test
  void a_result_gives_way_to_the_attack_behind_it() {
    String text = "قُتل ثلاثة جنود أتراك في هجوم انتحاري قرب مدينة إدلب.";
    List<CodedEvent> events = CodingBench.code(text);
    assertEquals(1, events.size(), events.toString());
    assertTrue(text.substring(events.get(0).begin()).startsWith("هجوم"));
  }

  @Test
  void the_wounded_give_way_to_the_bullets() {
    String text = "أصيب شاب فلسطيني برصاص قوات الاحتلال في مدينة رفح.";
    List<CodedEvent> events = CodingBench.code(text);
    assertEquals(1, events.size(), events.toString());
    assertTrue(text.substring(events.get(0).begin()).startsWith("رصاص"));
  }

  @Test
  void a_result_without_a_word_of_attack_stays() {
    String text = "قتل مسلحون ثلاثة جنود أتراك قرب مدينة إدلب.";
    assertTrue(CodingBench.code(text).stream().anyMatch(e -> e.type() == EventType.ASSAULT));
  }

  @Test
  void a_headline_that_asks_asserts_nothing() {
    String asks = "هل قصفت إسرائيل مدينة صور؟\nلا يزال الغموض يلف ما جرى ليلا.";
    for (CodedEvent event : CodingBench.code(asks)) {
      assertNotEquals(Modality.ASSERTED, event.modality());
    }
    String granted = "لماذا قصفت إسرائيل مدينة صور؟\nلا يزال الغموض يلف ما جرى ليلا.";
    CodedEvent strike = CodingBench.at(granted, CodingBench.code(granted), "قصفت");
    assertEquals(Modality.ASSERTED, strike.modality());
  }

  @Test
  void what_happened_years_before_the_newest_date_of_an_undated_article_is_background() {
    String text =
        "قصفت الطائرات الإسرائيلية مدينة صور في 12 أيار 2023 وقتلت ثلاثة مدنيين. "
            + "وكانت القوات الإسرائيلية هاجمت بلدة قانا في 30 تموز 2006.";
    List<CodedEvent> events = CodingBench.codeUndated(text);
    assertEquals(Modality.ASSERTED, CodingBench.at(text, events, "قصفت").modality());
    assertEquals(Modality.HISTORICAL, CodingBench.at(text, events, "هاجمت").modality());
  }

  @Test
  void what_is_counted_among_others_is_not_prepared() {
    String text = "أعلنت السلطات اعتقال القيادي الذي يعد من أبرز المطلوبين في مدينة إدلب.";
    CodedEvent arrest = CodingBench.at(text, CodingBench.code(text), "اعتقال");
    assertEquals(Modality.ASSERTED, arrest.modality());
  }

  @Test
  void what_a_light_verb_of_the_future_carries_is_to_come() {
    for (String text :
        new String[] {
          "أعلن قائد الجيش السوداني أن قواته ستشن هجوما على مدينة مدني.",
          "قال مسؤول أمني إن المسلحين يحضرون لهجمات على مدينة بغداد."
        }) {
      for (CodedEvent event : CodingBench.code(text)) {
        assertNotEquals(Modality.ASSERTED, event.modality(), text);
      }
    }
  }

  @Test
  void a_deed_of_which_people_are_afraid_has_not_happened() {
    String text = "غادر آلاف المدنيين مدينة إدلب خشية تعرضهم لقصف الطائرات الروسية.";
    for (CodedEvent event : CodingBench.code(text)) {
      boolean feared = text.startsWith("قصف", event.begin());
      assertTrue(!feared || event.modality() == Modality.HYPOTHETICAL, event.toString());
    }
  }

  @Test
  void what_will_have_to_be_done_is_asked_for_today() {
    assertEquals(Modality.ASSERTED, duty("سيتعين على الحكومة اللبنانية تنفيذ القرار الدولي."));
    assertEquals(Modality.ASSERTED, duty("يجب على الحكومة اللبنانية تنفيذ القرار الدولي."));
  }

  /** How the first word of the sentence is read, a request. */
  private static Modality duty(String text) {
    SentenceView view = CodingBench.view(CodingBench.article(text)).sentences().get(0);
    Candidate candidate = TriggerFinder.find(view).get(0);
    return TypedModality.of(view, candidate, EventType.REQUEST, Modality.FUTURE).modality();
  }

  @Test
  void the_hour_of_dawn_is_no_explosion() {
    String text = "وصل وزير الخارجية التركي فجر يوم الخميس إلى العاصمة بغداد.";
    assertTrue(CodingBench.code(text).stream().noneMatch(e -> e.type() == EventType.ASSAULT));
  }

  @Test
  void a_patient_brought_to_hospital_is_not_arrested() {
    String text = "نقلت إدارة السجن الأسير المضرب عن الطعام إلى المستشفى بعد تدهور صحته.";
    assertTrue(CodingBench.code(text).stream().noneMatch(e -> e.type() == EventType.COERCE));
  }

  @Test
  void what_is_hindered_or_abstained_from_did_not_happen() {
    for (String hindered : List.of("الجيش يمتنع عن قصف المدينة.", "المطر حال دون قصف المدينة.")) {
      for (CodedEvent event : CodingBench.code(hindered)) {
        assertNotEquals(Modality.ASSERTED, event.modality(), hindered);
      }
    }
  }

  @Test
  void a_wrong_line_is_told_with_file_line_and_reason() {
    LexiconTable.Row row = new LexiconTable.Row("mine.tsv", 3, List.of("DENIED", "before", "نفي"));
    LexiconException error =
        assertThrows(LexiconException.class, () -> GoverningPhrases.of(List.of(row)));
    assertTrue(
        error.getMessage().startsWith("mine.tsv:3: unknown modality 'DENIED'"), error.getMessage());
  }
}
