package dev.khabar.event.role;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.RoleName;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingBeforeTest {
  private static final String MEETING =
      "استقبل وزير الزراعة سامر الحوراني أمس في مكتبه السفير رامي النجار.\n";

  private static final String[] NAMES = {"سامر الحوراني=PERSON", "رامي النجار=PERSON"};

  /** The sides of the event behind the first sentence whose trigger begins with the word. */
  private static List<String> sides(String behind, String trigger, String... further) {
    String text = MEETING + behind;
    String[] names = Arrays.copyOf(NAMES, NAMES.length + further.length);
    System.arraycopy(further, 0, names, NAMES.length, further.length);
    List<CodedEvent> later =
        CodingBench.codeNamed(text, names).stream()
            .filter(event -> event.begin() >= MEETING.length())
            .toList();
    CodedEvent talks = CodingBench.at(text, later, trigger);
    return Arrays.stream(CodingBench.role(text, talks, RoleName.ACTOR).split("/"))
        .sorted()
        .toList();
  }

  @Test
  void talks_during_the_meeting_before_have_its_sides() {
    assertEquals(
        List.of("رامي النجار", "سامر الحوراني"),
        sides("وجرى خلال اللقاء بحث سبل تطوير التعاون بين البلدين.", "بحث"));
  }

  @Test
  void what_both_sides_talk_of_the_sides_of_the_meeting_before_talk_of() {
    assertEquals(
        List.of("رامي النجار", "سامر الحوراني"),
        sides("وأوضح البيان أن الجانبين استعرضا العلاقات الثنائية بين البلدين.", "استعرضا"));
  }

  @Test
  void what_both_sides_agree_on_the_sides_of_the_meeting_before_agree_on() {
    assertEquals(
        List.of("رامي النجار", "سامر الحوراني"),
        sides("واتفق الجانبان على تشكيل لجنة مشتركة لإدارة المياه.", "اتفق"));
  }

  @Test
  void talks_that_were_held_behind_the_meeting_have_its_sides() {
    assertEquals(
        List.of("رامي النجار", "سامر الحوراني"),
        sides("وجرى بحث العلاقات الثنائية بين البلدين الشقيقين.", "بحث"));
  }

  @Test
  void talks_of_somebody_else_keep_their_sides() {
    assertEquals(
        List.of("ليلى الشامي", "منى الحلو"),
        sides(
            "وبحثت ليلى الشامي مع منى الحلو خلال الزيارة ملف التعليم.",
            "بحثت",
            "ليلى الشامي=PERSON",
            "منى الحلو=PERSON"));
  }
}
