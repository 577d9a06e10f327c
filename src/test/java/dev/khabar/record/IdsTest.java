package dev.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class IdsTest {
  @Test
  void an_id_is_the_same_in_every_version_of_the_program() {
    // Warehouses hold these keys: a change here breaks every table that was ever loaded.
    assertEquals("6ae305bc5aea4b14df7b5e9ac51d97d0", Ids.article("url:https://example.org/1"));
    assertEquals("8af869d6c92bd228d9323600ac3b5fd6", Ids.entity("PERSON", "جو بايدن"));
  }

  @Property
  void an_id_is_32_lower_case_hex_digits(@ForAll List<String> parts) {
    assertTrue(Ids.id("any", parts).matches("[0-9a-f]{32}"));
  }

  @Property
  void parts_that_only_join_to_the_same_characters_have_other_ids(
      @ForAll String first, @ForAll String second) {
    assertNotEquals(Ids.id("any", List.of(first, second)), Ids.id("any", List.of(first + second)));
    assertNotEquals(Ids.id("any", List.of(first)), Ids.id("other", List.of(first)));
  }

  @Property
  void composed_and_decomposed_spelling_have_one_id(@ForAll String text) {
    assertEquals(
        Ids.id("any", List.of(Normalizer.normalize(text, Normalizer.Form.NFC))),
        Ids.id("any", List.of(Normalizer.normalize(text, Normalizer.Form.NFD))));
  }
}
