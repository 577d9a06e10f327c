package dev.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "وصل الوزير. وغادر الوفد!#وصل الوزير.|وغادر الوفد!",
        "قال د. سامي إن النسبة 3.5 بالمئة.#قال د. سامي إن النسبة 3.5 بالمئة.",
        "قال: «انتهى الأمر.» ثم خرج.#قال: «انتهى الأمر.»|ثم خرج.",
        "«أين الحل؟» سؤال يتكرر.#«أين الحل؟» سؤال يتكرر.",
        "«انتهى.»، قال الوزير.#«انتهى.»، قال الوزير.",
        "عودة القطار.. والركاب ينتظرون#عودة القطار.. والركاب ينتظرون",
        "انتهى كل شيء... وبدأ غيره#انتهى كل شيء...|وبدأ غيره",
        "انتهى العمل.وبدأ غيره#انتهى العمل.|وبدأ غيره",
        "1. فتح الميناء#1. فتح الميناء",
        "باعت شركة Example Inc. أسهمها#باعت شركة Example Inc. أسهمها",
        "قالت قناة بي.بي.سي. وأضافت#قالت قناة بي.بي.سي.|وأضافت",
        "نشر موقع المثال.نت الخبر#نشر موقع المثال.نت الخبر",
        "هل عاد؟! نعم.#هل عاد؟!|نعم.",
      })
  void ends_a_sentence_where_a_reader_would(String text, String expected) {
    List<String> found =
        SentenceSplitter.split(text, 0, text.length(), 0).stream()
            .map(s -> text.substring(s.begin(), s.end()))
            .toList();
    assertEquals(List.of(expected.split("\\|")), found);
  }

  @Test
  void counts_on_from_the_given_index() {
    String text = "عاد الوفد. وصل الوفد.";
    List<Sentence> sentences = SentenceSplitter.split(text, 0, text.length(), 7);
    assertEquals(List.of(7, 8), sentences.stream().map(Sentence::index).toList());
  }

  @Test
  void ends_at_a_line_break() {
    String text = "عنوان أول\nعنوان ثان";
    assertEquals(2, SentenceSplitter.split(text, 0, text.length(), 0).size());
  }

  @Test
  void cuts_an_endless_sentence_behind_a_comma() {
    String text = "كلمة ".repeat(150) + "، " + "كلمة ".repeat(5000);
    List<Sentence> sentences = SentenceSplitter.split(text, 0, text.length(), 0);
    assertEquals(151, sentences.get(0).tokens().size());
    assertTrue(sentences.stream().allMatch(s -> s.tokens().size() <= SentenceSplitter.LONGEST));
    assertEquals(5151, sentences.stream().mapToInt(s -> s.tokens().size()).sum());
  }

  @ParameterizedTest
  @ValueSource(strings = {"!»", "د.", ".", "a. ", "،"})
  void is_linear_whatever_the_text(String unit) {
    String text = unit.repeat(100_000);
    SentenceSplitter.split(unit, 0, unit.length(), 0); // loads the vocabulary
    assertTimeout(Duration.ofSeconds(5), () -> SentenceSplitter.split(text, 0, text.length(), 0));
  }
}
