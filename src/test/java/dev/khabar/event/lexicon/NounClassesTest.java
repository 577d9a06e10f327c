package dev.khabar.event.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NounClassesTest {
  private static String noun(String folded) {
    return NounClasses.shipped()
        .of(folded)
        .map(noun -> noun.sort() + "/" + noun.sign())
        .orElse("none");
  }

  @Test
  void an_office_and_a_body_have_class_gender_and_number() {
    assertEquals("PERSON/MS", noun("وزير"));
    assertEquals("PERSON/FS", noun("وزيره"));
    assertEquals("BODY/FS", noun("حكومه"));
  }

  @Test
  void particles_article_and_pronoun_are_no_matter() {
    assertEquals(noun("حكومه"), noun("وللحكومه"));
    assertEquals(noun("حكومه"), noun("حكومتهم"));
    assertEquals(noun("قوات"), noun("بقواتها"));
  }

  @Test
  void a_broken_plural_that_ends_like_a_woman_is_of_men() {
    assertTrue(noun("القاده").endsWith("/MP"));
  }

  @Test
  void a_word_that_the_table_does_not_hold_is_none() {
    assertEquals("none", noun("قرطقون"));
    assertEquals("none", noun(""));
  }
}
