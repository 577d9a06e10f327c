package dev.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "أُمَّة, امه",
    "إلى, الي",
    "آثار, اثار",
    "مـــصـــر, مصر",
    "ﻻ, لا",
    "مدرسة, مدرسه",
    "١٢٣, 123",
    "۴۵, 45",
    "ایران, ايران",
    "BBC, bbc"
  })
  void spellings_of_one_word_fold_together(String written, String folded) {
    assertEquals(folded, Folding.fold(written));
  }

  @Property
  void folding_twice_is_folding_once(@ForAll("texts") String text) {
    assertEquals(Folding.fold(text), Folding.fold(Folding.fold(text)));
  }

  @Property
  void vowel_signs_tatweel_and_invisible_marks_change_nothing(
      @ForAll("words") String word, @ForAll("marks") String mark) {
    StringBuilder marked = new StringBuilder();
    for (char letter : word.toCharArray()) {
      marked.append(letter).append(mark);
    }
    assertEquals(Folding.fold(word), Folding.fold(marked.toString()));
  }

  @Property
  void words_stay_apart(@ForAll("words") String first, @ForAll("words") String second) {
    assertTrue(Folding.fold(first + " " + second).contains(" "));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "خ", "أ", "إ", "ى", "ة", "ـ", "َ", "ّ", "ﷲ", "ﻻ", "٣", "A", "é", " ", "\u200f", "😀",
            "\ud83d")
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withCharRange('ب', 'غ').ofMinLength(1).ofMaxLength(8);
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of("\u064e", "\u0651", "\u0640", "\u200f", "\u200c", "\u0670", "");
  }
}
