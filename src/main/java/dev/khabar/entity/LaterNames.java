package dev.khabar.entity;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names that joined the {@link Gazetteer} after the tagger was trained. What a list is worth the
 * tagger has learnt with the names that it had then; so a town that no text of the training names
 * is found without training again.
 */
public final class LaterNames {
  private static final List<String> TABLES =
      List.of("gazetteers/places.tsv", "gazetteers/later.tsv");

  private LaterNames() {}

  /** The phrases with the bits of their lists, as {@link Gazetteer#of} takes them. */
  public static Map<String, Integer> phrases() {
    Map<String, Integer> phrases = new HashMap<>();
    for (String table : TABLES) {
      for (LexiconTable.Row row : LexiconTable.resource(Gazetteer.class, table)) {
        int bit = row.constant(GazetteerList.class, row.cell(0), "list").bit();
        for (String name : row.cell(1).split("\\|", -1)) {
          // Names are letters and blanks: to divide them into tokens would take ten times as long.
          phrases.merge(Folding.fold(name), bit, (a, b) -> a | b);
        }
      }
    }
    return phrases;
  }
}
