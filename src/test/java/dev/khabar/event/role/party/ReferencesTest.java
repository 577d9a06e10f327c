package dev.khabar.event.role.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.entity.EntityRef;
import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodingBench;
import dev.khabar.event.sentence.SentenceView;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  /** Whom the first words of a text mean. */
  private static Optional<String> meant(String text, int words, String... names) {
    CleanArticle article = CodingBench.named(text, names);
    SentenceView view = CodingBench.view(article).sentences().get(0);
    return References.of(CodingBench.view(article)).resolve(view, 0, words).map(EntityRef::name);
  }

  @Test
  void an_office_behind_a_person_who_is_honoured_is_his() {
    assertEquals(
        Optional.of("سامر الحوراني"),
        meant(
            "وزير الدفاع يستقبل وفدا من التجار.\n"
                + "استقبل صاحب السمو الأمير سامر الحوراني نائب رئيس مجلس الوزراء وزير الدفاع وفدا.",
            2,
            "سامر الحوراني=PERSON"));
  }

  @Test
  void an_office_behind_a_person_whom_a_preposition_governs_is_his() {
    assertEquals(
        Optional.of("رامي النجار"),
        meant(
            "وزير الصحة يبحث مكافحة الوباء.\nبحث السفير مع رامي النجار وزير الصحة مكافحة الوباء.",
            2,
            "رامي النجار=PERSON"));
  }

  @Test
  void a_title_behind_the_subject_of_a_verb_may_be_its_objects() {
    assertEquals(
        Optional.empty(),
        meant(
            "وزير الصحة يبحث مكافحة الوباء.\nالتقى رامي النجار وزير الصحة في مكتبه.",
            2,
            "رامي النجار=PERSON"));
  }

  @Test
  void the_deputy_of_an_heir_is_not_the_heir() {
    String lead = "استقبل سمو الأمير سامر الحوراني ولي ولي العهد وفدا من التجار.";
    String[] names = {"سامر الحوراني=PERSON"};
    assertEquals(
        Optional.of("سامر الحوراني"),
        meant("ولي ولي العهد يستقبل وفدا من التجار.\n" + lead, 3, names));
    assertEquals(Optional.empty(), meant("ولي العهد يستقبل وفدا من التجار.\n" + lead, 2, names));
  }

  @Test
  void whom_an_officer_talks_with_does_not_hold_his_office() {
    assertEquals(
        Optional.empty(),
        meant("وزير الخارجية يبحث مع رامي النجار ملف المياه.", 2, "رامي النجار=PERSON"));
  }

  @Test
  void whom_waw_joins_to_an_officer_does_not_hold_his_office() {
    assertEquals(
        Optional.empty(),
        meant(
            "رئيس الجمعية يستقبل التجار.\nالتقى الوزير رئيس الجمعية ورامي النجار.",
            2,
            "رامي النجار=PERSON"));
  }

  @Test
  void an_office_that_another_name_follows_is_that_persons() {
    assertEquals(
        Optional.of("رامي النجار"),
        meant(
            "رئيس البعثة يبحث مكافحة الوباء.\n"
                + "استقبل معالي الدكتور سامر الحوراني رئيس البعثة السفير رامي النجار.",
            2,
            "سامر الحوراني=PERSON",
            "رامي النجار=PERSON"));
  }

  @Test
  void an_office_that_the_name_of_an_ali_follows_is_his() {
    assertEquals(
        Optional.of("علي النجار"),
        meant(
            "رئيس البعثة يبحث مكافحة الوباء.\n"
                + "استقبل معالي الدكتور سامر الحوراني رئيس البعثة السفير علي النجار.",
            2,
            "سامر الحوراني=PERSON",
            "علي النجار=PERSON"));
  }

  @Test
  void a_name_that_is_spelled_as_a_preposition_governs_nobody() {
    assertEquals(
        Optional.empty(),
        meant(
            "وزير الصحة يبحث مكافحة الوباء.\nالتقى حسن علي رامي النجار وزير الصحة في مكتبه.",
            2,
            "حسن علي=PERSON",
            "رامي النجار=PERSON"));
  }

  @Test
  void an_officer_of_one_body_is_not_that_of_another() {
    String lead = "\nبحث الوفد الأزمة مع سامر الحوراني الأمين العام للحركة.";
    String[] names = {"سامر الحوراني=PERSON"};
    assertEquals(Optional.empty(), meant("الأمين العام لمجلس النواب يستنكر." + lead, 2, names));
    assertEquals(
        Optional.of("سامر الحوراني"), meant("الأمين العام للحركة يستنكر." + lead, 2, names));
  }
}
