package dev.khabar.entity.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Tokenizer;
import dev.khabar.arabic.Vocabulary;
import org.junit.jupiter.api.Test;

class QuoteFeaturesTest {
  @Test
  void a_short_quotation_is_announced_by_the_word_before_it() {
    QuoteFeatures.Quotes quotes = quotes("في قرية \"النور الجديد\" أمس");
    assertArrayEquals(new byte[] {0, 0, 0, 2, 4, 0, 0}, quotes.place());
    assertEquals(1, quotes.head()[3]);
    assertEquals(1, quotes.head()[4]);
  }

  @Test
  void a_quotation_joined_to_another_has_the_same_head() {
    QuoteFeatures.Quotes quotes = quotes("قريتي «النور» و«السلام»، «الأمل»");
    assertEquals(0, quotes.head()[2]);
    assertEquals(0, quotes.head()[6]);
    assertEquals(0, quotes.head()[10]);
  }

  @Test
  void speech_and_unpaired_marks_are_no_quotations() {
    assertEquals(0, quotes("قال \"إن الوفد سيعود إلى بلاده بعد يومين من الآن\"").place().length);
    assertEquals(0, quotes("قال \" إنه").place().length);
    assertEquals(0, quotes("\"\" \"").place().length);
  }

  private static QuoteFeatures.Quotes quotes(String text) {
    Word[] words =
        Tokenizer.tokenize(text).stream()
            .map(token -> Word.of(token, Clitics.shipped(), Vocabulary.shipped()))
            .toArray(Word[]::new);
    return QuoteFeatures.of(words);
  }
}
