package dev.khabar.event.role.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.CodingBench;
import dev.khabar.event.RoleName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "اتهمت وزارة الدفاع الروسية القوات الأوكرانية بقصف محطة زابوريجيا، ونفت كييف الاتهامات.|نفت",
        "أعلن مستشفى جنين ارتقاء أربعة شهداء، فيما تصدت المقاومة لقوات الاحتلال في المخيم.|تصدت",
        "حماس تتهم إسرائيل بقتل ستة من كوادرها في غزة وإسرائيل تنفي الاتهام|تنفي"
      })
  void who_speaks_says_nothing_of_the_clause_that_is_joined(String text, String word) {
    assertEquals("", speaker(text, word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "أعلنت وزارة الدفاع الروسية أن قواتها سيطرت على البلدة وقصفت مواقع للجيش الأوكراني.|قصفت|وزارة الدفاع الروسية",
        "ومن جهتها، أعلنت وزارة الدفاع الروسية أن قواتها قصفت مواقع للجيش الأوكراني.|قصفت|وزارة الدفاع الروسية"
      })
  void what_stands_behind_an_is_said(String text, String word, String speaker) {
    assertEquals(speaker, speaker(text, word));
  }

  private static String speaker(String text, String word) {
    CodedEvent event = CodingBench.at(text, CodingBench.code(text), word);
    return CodingBench.role(text, event, RoleName.SPEAKER);
  }
}
