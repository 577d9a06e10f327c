package dev.khabar.event.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  private static boolean has(List<InflectedForm> forms, String form) {
    return forms.stream().anyMatch(inflected -> inflected.folded().equals(Folding.fold(form)));
  }

  @ParameterizedTest
  @CsvSource({
    "هاجم,,هاجمت", "هاجم,,يهاجمون", "هاجم,,هوجم", "هاجم,,مهاجم", "استهدف,,تستهدف",
    "أدان,,يدين", "أدان,,أدانت", "أدان,,أدين", "اغتال,يغتال,اغتيل", "زار,يزور,تزور",
    "زار,يزور,يزر", "دعا,يدعو,دعت", "دعا,يدعو,يدعون", "دعا,يدعو,دعوا", "شنّ,يشن,شنوا",
    "اعتدى,,اعتدوا", "اعتدى,,يعتدي", "استقال,,يستقيل", "التقى,,التقيا", "قتل,يقتل,قتلوا",
    "بدأ,يبدأ,بدأت", "بدأ,يبدأ,بدأوا", "بدأ,يبدأ,بدؤوا", "بدأ,يبدأ,يبدأون", "بدأ,يبدأ,يبدؤون",
    "هنّأ,يهنئ,هنأت", "هنّأ,يهنئ,يهنئون", "برّأ,يبرئ,برئت", "واجه,,واجهوا"
  })
  void verbs_take_their_persons_tenses_and_voices(String perfect, String imperfect, String form) {
    assertTrue(has(VerbInflection.of(perfect, Optional.ofNullable(imperfect), true), form), form);
  }

  @ParameterizedTest
  @CsvSource({
    "غارة,غارات",
    "غارة,غارتان",
    "هجوم,هجوما",
    "هجوم,هجومين",
    "اعتداء,اعتداءات",
    "تصدي,تصد",
    "زيارة,زيارات",
    "توجيه,توجيها",
    "منوه,منوها"
  })
  void nouns_take_dual_plural_and_tanween(String singular, String form) {
    assertTrue(has(NounInflection.of(singular, List.of(), false), form), form);
  }

  @ParameterizedTest
  @CsvSource({
    "وهاجمتهم,هاجم",
    "سيهاجمونها,هاجم",
    "فهاجموه,هاجم",
    "وبزيارته,زيارة",
    "للزيارة,زيارة",
    "وسيعتدون,اعتدى",
    "باعتدائه,اعتداء",
    "لغاراتها,غارة",
    "واستهدافاته,استهداف"
  })
  void attached_letters_are_taken_off_before_the_form_is_looked_up(String token, String lemma) {
    FormIndex index = EventLexicon.load(Optional.empty()).index();
    List<WordReading> readings = List.of(index.read(Folding.fold(token)));
    assertTrue(
        readings.stream()
            .anyMatch(reading -> Folding.fold(reading.word().lemma()).equals(Folding.fold(lemma))),
        readings.toString());
  }

  @Test
  void a_particle_that_no_form_takes_is_none() {
    FormIndex index = EventLexicon.load(Optional.empty()).index();
    assertFalse(Arrays.stream(index.read(Folding.fold("بهاجمت"))).anyMatch(WordReading::isVerb));
  }

  @Test
  void there_are_more_than_1500_triggers_in_all_types() {
    assertTrue(EventLexicon.load(Optional.empty()).size() >= 1500);
  }
}
