package dev.khabar.event.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.arabic.Vocabulary;
import dev.khabar.event.ShippedFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A line that stands twice has one that never counts, and an editor who changes that one. */
class ShippedTablesTest {
  /**
   * Folding leaves ئ and ؤ, so that طايرات stands for no طائرات: a word of a trigger's company that
   * no text holds, while one with a hamza in the place of its ي, و or ا is known.
   */
  @Test
  void every_word_of_a_triggers_company_is_spelt_as_folded_texts_spell_it() {
    List<String> misspelt = new ArrayList<>();
    for (LexiconTable.Row row : ShippedFiles.table("triggers.tsv")) {
      RoleFrame frame = RoleFrame.parse(row.cell(5), row);
      Stream.concat(frame.with().stream(), frame.without().stream())
          .filter(word -> !isKnown(word))
          .flatMap(ShippedTablesTest::withHamza)
          .filter(ShippedTablesTest::isKnown)
          .forEach(word -> misspelt.add("line " + row.line() + ": it should be " + word));
    }
    assertEquals(List.of(), misspelt);
  }

  private static boolean isKnown(String word) {
    return Vocabulary.shipped().indexOf(word) != Vocabulary.UNKNOWN;
  }

  private static Stream<String> withHamza(String word) {
    return IntStream.range(1, word.length())
        .filter(i -> "يوا".indexOf(word.charAt(i)) >= 0)
        .boxed()
        .flatMap(
            i ->
                Stream.of("ئ", "ؤ")
                    .map(hamza -> word.substring(0, i) + hamza + word.substring(i + 1)));
  }

  @Test
  void no_governing_word_stands_twice() {
    assertOnce("governors.tsv", row -> row.cell(0) + "/" + row.cell(2));
  }

  @Test
  void no_class_of_words_stands_twice() {
    assertOnce("cues.tsv", row -> row.cell(0));
    assertOnce("doubles.tsv", row -> row.cell(0));
  }

  @Test
  void no_noun_stands_twice() {
    assertOnce("noun-classes.tsv", row -> Folding.fold(row.cell(0)));
  }

  private static void assertOnce(String table, Function<LexiconTable.Row, String> key) {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (LexiconTable.Row row : ShippedFiles.table(table)) {
      if (!seen.add(key.apply(row))) {
        twice.add(row.line() + ": " + key.apply(row));
      }
    }
    assertEquals(List.of(), twice);
  }
}
