package dev.khabar.event.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.ShippedFiles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A line that stands twice has one that never counts, and an editor who changes that one. */
class ShippedTablesTest {
  @Test
  void no_trigger_stands_twice_with_one_type() {
    assertOnce("triggers.tsv", row -> row.cell(0) + "/" + row.cell(2) + "/" + row.cell(3));
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
