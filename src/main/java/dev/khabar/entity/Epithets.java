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
  private static final String PARTICLES = "وفبل";

  private final Map<EntityType, Set<String>> behind = new EnumMap<>(EntityType.class);
  private final Set<String> within = new HashSet<>();
  private final Set<String> cues = new HashSet<>();
  private final Set<String> kin = new HashSet<>();
  private final Set<String> families = new HashSet<>();

  /** Columns: word, kind (behind, within, byname, kin, family), type, note. */
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
        case "kin" -> kin.add(word);
        case "family" -> families.add(word);
        default ->
            throw row.wrong(
                "'" + row.cell(1) + "' is no kind; use behind, within, byname, kin or family");
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

  /** Whether a word makes of the name behind it another person's: بن, والد, أم. */
  boolean isKin(String word) {
    return kin.contains(word);
  }

  /** Whether a word announces the name of a family, with or without a particle: عائلة, لأسرة. */
  boolean isFamily(String word) {
    return families.contains(word)
        || (word.length() > 1
            && PARTICLES.indexOf(word.charAt(0)) >= 0
            && families.contains(word.substring(1)));
  }
}
