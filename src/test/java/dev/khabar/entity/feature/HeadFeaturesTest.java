package dev.khabar.entity.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.arabic.Clitics;
import dev.khabar.arabic.Tokenizer;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.entity.GazetteerList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadFeaturesTest {
  private static final int LISTS = GazetteerList.values().length;

  @Test
  void the_words_of_a_noun_phrase_know_its_head_and_how_often_it_was_broken() {
    HeadFeatures.Heads heads = heads("أعلن مركز التنسيق لشؤون البيئة أمس", 1);
    assertArrayEquals(new int[] {-1, -1, 1, 1, 1, 1}, heads.organization());
    assertEquals(0, heads.broken()[4]);
    assertEquals(0, heads.broken()[5]);
  }

  @Test
  void a_verb_breaks_the_phrase_and_a_comma_ends_it() {
    HeadFeatures.Heads heads = heads("مركز أعلن البيان ، البيئة", 0);
    assertEquals(1, heads.broken()[2]);
    assertEquals(-1, heads.organization()[4]);
  }

  @Test
  void a_head_far_back_is_none() {
    HeadFeatures.Heads heads = heads("مركز " + "البيئة ".repeat(9), 0);
    assertEquals(0, heads.organization()[8]);
    assertEquals(-1, heads.organization()[9]);
  }

  private static HeadFeatures.Heads heads(String text, int head) {
    List<Word> words =
        Tokenizer.tokenize(text).stream()
            .map(token -> Word.of(token, Clitics.shipped(), Vocabulary.shipped()))
            .toList();
    byte[] places = new byte[words.size() * LISTS];
    places[head * LISTS + GazetteerList.ORGANIZATION_TRIGGER.ordinal()] = 1;
    return HeadFeatures.of(words.toArray(new Word[0]), places);
  }
}
