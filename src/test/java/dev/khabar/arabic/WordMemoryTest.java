package dev.khabar.arabic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordMemoryTest {
  @Test
  void a_word_is_looked_up_once() {
    List<String> lookedUp = new ArrayList<>();
    WordMemory<Integer> memory = new WordMemory<>(16, word -> length(word, lookedUp));
    assertEquals(5, memory.of("مدينة"));
    assertEquals(5, memory.of("مدينة"));
    assertEquals(List.of("مدينة"), lookedUp);
  }

  @Test
  void words_of_one_place_do_not_answer_for_each_other() {
    WordMemory<String> memory = new WordMemory<>(1, word -> word + "!");
    for (String word : List.of("Aa", "BB", "قرية", "Aa")) {
      assertEquals(word + "!", memory.of(word));
    }
  }

  @Test
  void a_word_that_comes_again_is_the_same_object() {
    String text = "وصل الوزير إلى القاهرة، والقاهرة عاصمة؛ القاهرة";
    List<Token> tokens = Tokenizer.tokenize(text);
    List<Token> same = tokens.stream().filter(token -> token.form().equals("القاهرة")).toList();
    assertEquals(2, same.size());
    assertSame(same.get(0).folded(), same.get(1).folded());
    for (Token token : tokens) {
      assertEquals(text.substring(token.begin(), token.end()), token.form());
      assertEquals(Folding.fold(token.form()), token.folded());
    }
  }

  private static int length(String word, List<String> lookedUp) {
    lookedUp.add(word);
    return word.length();
  }
}
