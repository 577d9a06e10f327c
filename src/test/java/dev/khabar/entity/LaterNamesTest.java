package dev.khabar.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.Token;
import dev.khabar.arabic.Tokenizer;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LaterNamesTest {
  private static final int SHORTEST = 4;

  @Test
  void every_name_is_a_phrase_as_the_tagger_reads_it() {
    LaterNames.phrases()
        .keySet()
        .forEach(
            phrase -> {
              String read =
                  Tokenizer.tokenize(phrase).stream()
                      .map(Token::folded)
                      .collect(Collectors.joining(" "));
              assertEquals(phrase, read);
              assertTrue(phrase.split(" ").length <= Gazetteer.LONGEST, phrase);
            });
  }

  @Test
  void no_name_is_so_short_that_its_hash_is_a_common_words_too() {
    LaterNames.phrases()
        .keySet()
        .forEach(phrase -> assertTrue(phrase.length() >= SHORTEST, phrase));
  }

  @Test
  void a_gazetteer_with_another_holds_the_lists_of_both() {
    int place = GazetteerList.LOCATION.bit();
    int club = GazetteerList.ORGANIZATION.bit();
    Gazetteer both =
        Gazetteer.of(Map.of("الوادي", place, "السهل", place))
            .with(Gazetteer.of(Map.of("الوادي", club, "الجبل", club)));
    assertEquals(3, both.size());
    assertEquals(place | club, both.lists(Gazetteer.start("الوادي")));
    assertEquals(club, both.lists(Gazetteer.start("الجبل")));
    assertEquals(place, both.lists(Gazetteer.start("السهل")));
  }
}
