package dev.khabar.entity;

import dev.khabar.arabic.LexiconTable;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that stand in or behind a name in one article and are left out in the next, from {@code
 * epithets.tsv}. Immutable; thread-safe.
 */
final class Epithets {
  private final Map<EntityType, Set<String>> behind = new EnumMap<>(EntityType.class);
  private final Set<String> within = new HashSet<>();
  private final Set<String> cues = new HashSet<>();

  /** Columns: word, kind (behind, within, byname), type, note. */
  Epithets(List<LexiconTable.Row> rows) {
    for (EntityType type : EntityType.values()) {
      behind.put(type, new HashSet<>());
    }
    for (LexiconTable.Row row : rows) {
      String word = NameWords.key(row.cell(0));
      switch (row.cell(1)) {
        case "kind" -> {
          // The header.
        }
        case "behind" -> behind.get(type(row)).add(word);
        case "within" -> within.add(word);
        case "byname" -> cues.add(word);
        default ->
            throw row.wrong("'" + row.cell(1) + "' is no kind; use behind, within or byname");
      }
    }
  }

  private static EntityType type(LexiconTable.Row row) {
    return row.constant(EntityType.class, row.cell(2), "type");
  }

  /** How many of the last words are epithets of a name of this type; never all words. */
  int wordsBehind(EntityType type, List<String> words) {
    int count = 0;
    while (count < words.size() - 1
        && behind.get(type).contains(words.get(words.size() - 1 - count))) {
      count++;
    }
    return count;
  }

  /** Whether a word may be left out of the middle of an organisation's name: الوطني. */
  boolean isWithin(String word) {
    return within.contains(word);
  }

  /** Whether the words announce another name of the person before: الملقب, المعروف باسم. */
  boolean announceByname(String key) {
    return cues.contains(key);
  }
}
