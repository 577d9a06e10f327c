package dev.khabar.event.choice;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.event.ShippedFiles;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words that tell whether two triggers are two words for one act, {@code doubles.tsv}.
 */
enum ActWords {
  /** Prepositions of the noun that says how a verb's act was done. */
  WITHIN,
  /** Verbs whose object is the act of another. */
  ANSWERS,
  /** Verbs that a noun of attack is the subject of. */
  STRIKES,
  /** Nouns that the act's own word follows. */
  GENERAL,
  /** Calls whose matter stands behind على. */
  URGES,
  /** Calls whose matter stands behind إلى. */
  INVITES,
  /** Calls whose matter stands behind ب. */
  DEMANDS;

  private static final String TABLE = "doubles.tsv";
  private static final Map<ActWords, Set<String>> SHIPPED = words(ShippedFiles.table(TABLE));

  static Map<ActWords, Set<String>> shipped() {
    return SHIPPED;
  }

  /** Whether the folded word, of a verb its lemma, is one of the class. */
  boolean has(String word) {
    return SHIPPED.get(this).contains(word);
  }

  /**
   * The words of a table's rows by their classes.
   *
   * @throws LexiconException naming file, line and reason
   */
  static Map<ActWords, Set<String>> words(List<LexiconTable.Row> rows) {
    Map<ActWords, Set<String>> words = new EnumMap<>(ActWords.class);
    for (LexiconTable.Row row : rows) {
      ActWords kind = row.constant(ActWords.class, row.cell(0), "class of words");
      Set<String> of = words.computeIfAbsent(kind, key -> new HashSet<>());
      for (String word : row.cell(1).split(" ", -1)) {
        of.add(Folding.fold(word));
      }
    }
    for (ActWords kind : ActWords.values()) {
      if (!words.containsKey(kind)) {
        throw new LexiconException(TABLE, 0, "has no line for " + kind);
      }
    }
    return words;
  }
}
