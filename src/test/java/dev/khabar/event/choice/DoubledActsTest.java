package dev.khabar.event.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.event.CodingBench;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two words of one clause for one act give one row; two acts give two. */
class DoubledActsTest {
  private static List<String> triggers(String text) {
    return CodingBench.code(text).stream()
        .map(event -> text.substring(event.begin(), event.end()))
        .toList();
  }

  @Test
  void a_verb_and_the_noun_that_says_how_are_one_act() {
    assertEquals(List.of("اقتحم"), triggers("اقتحم مسلحون قاعدة أميركية في العراق في هجوم مباغت."));
    assertEquals(List.of("زار"), triggers("زار وزير الخارجية التركي بغداد في زيارة رسمية."));
  }

  @Test
  void a_verb_and_its_object_noun_are_one_act() {
    assertEquals(List.of("مظاهرة"), triggers("خرج مئات العراقيين في مظاهرة وسط بغداد."));
    assertEquals(List.of("قصف"), triggers("استهدف قصف إسرائيلي بلدة الخيام."));
  }

  @Test
  void the_verb_of_a_noun_of_attack_is_no_second_act() {
    assertEquals(
        List.of("الغارات"), triggers("الغارات الإسرائيلية استهدفت ثلاثة منازل في بلدة الخيام."));
  }

  @Test
  void who_protests_before_the_verb_that_says_how_is_no_second_act() {
    assertEquals(
        List.of("يقطعون الطريق"), triggers("متظاهرون يقطعون الطريق في بيروت احتجاجا على الغلاء"));
  }

  @Test
  void the_general_noun_before_the_word_of_the_act_gives_way() {
    List<String> found = triggers("نفذ مسلحون عملية اغتيال في مدينة طرابلس.");
    assertEquals(1, found.size(), found.toString());
    assertEquals("اغتيال", found.get(0));
  }

  @Test
  void synonyms_of_speech_joined_under_one_governor_are_one_act() {
    List<String> found = triggers("أعربت تونس عن إدانتها واستنكارها للهجوم على العاصمة الأفغانية.");
    assertTrue(found.contains("إدانتها"), found.toString());
    assertTrue(!found.contains("استنكارها"), found.toString());
  }

  @Test
  void what_is_threatened_is_no_act_of_its_own() {
    assertEquals(List.of("هددت"), triggers("هددت النقابة بإضراب عام."));
  }

  @Test
  void a_defence_and_the_attack_that_it_meets_are_two_acts() {
    List<String> found = triggers("تصدت الدفاعات الجوية السورية لهجوم إسرائيلي على دمشق.");
    assertEquals(List.of("تصدت", "هجوم"), found);
  }

  @Test
  void attacks_that_follow_each_other_are_two_acts() {
    List<String> found =
        triggers("قصفت الطائرات الإسرائيلية بلدة الخيام، وهاجم مسلحون قاعدة أميركية في العراق.");
    assertEquals(List.of("قصفت", "هاجم"), found);
  }

  @Test
  void a_noun_that_only_takes_up_what_was_told_is_no_second_act() {
    List<String> found =
        triggers("استهدف هجوم مسلح مقر الشرطة في كابول، وقال شهود إنهم فروا بعد الهجوم.");
    assertEquals(List.of("هجوم"), found.stream().filter(word -> word.contains("هجوم")).toList());
  }

  @Test
  void what_is_asked_for_is_no_act_beside_the_call() {
    List<String> found = triggers("حث الرئيس الفرنسي البرلمان على رفض الاتفاق التجاري.");
    assertEquals(List.of("حث"), found);
  }

  @Test
  void the_talk_that_ministers_spoke_in_is_no_second_meeting() {
    List<String> found =
        triggers("بحث وزير الخارجية الأردني، أيمن الصفدي، في اتصال هاتفي مع نظيره القطري التهدئة.");
    assertTrue(found.contains("بحث"), found.toString());
    assertTrue(!found.contains("اتصال هاتفي") && !found.contains("اتصال"), found.toString());
  }
}
