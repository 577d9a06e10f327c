package dev.khabar.entity.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Tokenizer;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.GazetteerList;
import dev.khabar.entity.WordClasses;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NationalityFeaturesTest {
  private static final int LISTS = GazetteerList.values().length;

  @Test
  void the_word_before_a_nationality_decides_whichever_it_is() {
    assertEquals(collected("البرلمان المجري", 1), collected("البرلمان الكوري", 1));
    assertNotEquals(collected("البرلمان المجري", 1), collected("الطبيب المجري", 1));
  }

  @Test
  void words_away_from_a_nationality_get_nothing() {
    assertEquals(List.of(), collected("عاد البرلمان المجري", 0));
  }

  private static List<Integer> collected(String text, int i) {
    Vocabulary vocabulary = Vocabulary.shipped();
    Word[] words =
        Tokenizer.tokenize(text).stream()
            .map(token -> Word.of(token, Clitics.shipped(), vocabulary))
            .toArray(Word[]::new);
    byte[] places = new byte[words.length * LISTS];
    places[(words.length - 1) * LISTS + GazetteerList.NATIONALITY.ordinal()] = 1;
    short[][] classes = new short[1][vocabulary.size()];
    ClassFeatures one = new ClassFeatures(new WordClasses(vocabulary.size(), classes));
    Surroundings sentence =
        new Surroundings(
            places,
            new int[words.length][0],
            0,
            QuoteFeatures.of(words),
            HeadFeatures.of(words, places));
    int[] out = new int[NationalityFeatures.most()];
    int n = NationalityFeatures.collect(sentence, words, one, 0, i, out, 0);
    return Arrays.stream(out, 0, n).boxed().toList();
  }
}
