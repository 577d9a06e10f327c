package dev.khabar.entity.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.entity.EntityType;
import dev.khabar.entity.LabelSet;
import dev.khabar.entity.train.BioCorpus.BioSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttachedCliticsTest {
  private static final int LOCATION = LabelSet.begin(EntityType.LOCATION);

  @Test
  void a_conjunction_and_a_preposition_go_to_the_name_behind_them() {
    BioSentence joined = join(List.of("ل", "القاهرة", "و", "دمشق"), 0, LOCATION, 0, LOCATION);
    assertEquals(List.of("للقاهرة", "ودمشق"), joined.tokens());
    assertArrayEquals(new int[] {LOCATION, LOCATION}, joined.labels());
  }

  @Test
  void a_pronoun_goes_to_the_word_before_it_and_opens_its_teh_marbuta() {
    BioSentence joined = join(List.of("عاصمة", "ها", "بيروت"), 0, 0, LOCATION);
    assertEquals(List.of("عاصمتها", "بيروت"), joined.tokens());
    assertArrayEquals(new int[] {0, LOCATION}, joined.labels());
  }

  @Test
  void letters_of_a_name_and_of_an_enumeration_stay_where_they_are() {
    assertEquals(List.of("و", "،", "ب"), join(List.of("و", "،", "ب"), 0, 0, 0).tokens());
    BioSentence initial = join(List.of("ب", "ماكسويل"), LOCATION, LOCATION + 1);
    assertEquals(List.of("ب", "ماكسويل"), initial.tokens());
  }

  @Test
  void the_articles_that_the_corpus_doubles_become_single() {
    assertEquals(
        List.of("اللبنانية", "للاتحاد", "الالمانية"),
        join(List.of("الالبنانية", "لالاتحاد", "الالمانية"), 0, 0, 0).tokens());
  }

  private static BioSentence join(List<String> tokens, int... labels) {
    return AttachedClitics.join(new BioSentence(tokens, labels, 1));
  }
}
