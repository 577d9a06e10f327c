package dev.khabar.event.lexicon;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final String[][] FORMS = {
    {"وبالهجوم", "هجوم"}, {"زيارتها", "زياره"}, {"للشرطه", "شرطه"}, {"قتلا", "قتل"}, {"يوم", "يوم"}
  };

  private static boolean has(String token, String word) {
    return (Spelling.lettersOfForms(word) & ~Spelling.letters(token)) == 0;
  }

  @Test
  void a_form_of_a_word_has_its_letters() {
    for (String[] form : FORMS) {
      assertTrue(Spelling.isFormOf(form[0], form[1]), form[0]);
      assertTrue(has(form[0], form[1]), form[0]);
    }
  }

  @Test
  void a_token_without_the_letters_of_a_word_is_no_form_of_it() {
    assertFalse(has("المدينه", "هجوم"));
  }
}
