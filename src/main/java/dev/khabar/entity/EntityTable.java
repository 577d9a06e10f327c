package dev.khabar.entity;

import dev.khabar.arabic.LexiconTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Known persons, organisations and places by their names and variants: {@code entities.tsv} or a
 * user's table of the same columns (id, type, name, variants, country, sector, note). Immutable;
 * thread-safe.
 */
final class EntityTable {
  /** An entry; country and sector are empty where the table has none. */
  record Entry(String id, EntityType type, String name, String country, String sector) {}

  private final Map<EntityType, Map<String, Entry>> byName = new EnumMap<>(EntityType.class);
  private final Map<String, Set<Entry>> personsBySkeleton = new HashMap<>();

  /** The prefix goes before every id that has none of its own ({@code kb:}). */
  EntityTable(List<LexiconTable.Row> rows, String prefix) {
    Set<String> ids = new HashSet<>();
    for (EntityType type : EntityType.values()) {
      byName.put(type, new HashMap<>());
    }
    for (LexiconTable.Row row : rows) {
      if (row.cell(0).equals("id")) {
        continue;
      }
      Entry entry = entry(row, prefix);
      if (!ids.add(entry.id())) {
        throw row.wrong("the id '" + row.cell(0) + "' stands twice; give each entity one line");
      }
      add(row, entry, entry.name());
      for (String variant : Countries.values(row.cell(3))) {
        add(row, entry, variant);
      }
    }
  }

  Optional<Entry> find(EntityType type, String key) {
    return Optional.ofNullable(byName.get(type).get(key));
  }

  /** Every name and variant of a type, folded, with the entry that it names. */
  void forEachName(EntityType type, BiConsumer<String, Entry> action) {
    new TreeMap<>(byName.get(type)).forEach(action);
  }

  /**
   * The one person whose name, of two words and more, is another transliteration of this: ألكساندر
   * for ألكسندر.
   */
  Optional<Entry> findTransliterated(List<String> words) {
    Set<Entry> entries = personsBySkeleton.getOrDefault(Spelling.skeleton(words), Set.of());
    return words.size() > 1 && entries.size() == 1
        ? Optional.of(entries.iterator().next())
        : Optional.empty();
  }

  private static Entry entry(LexiconTable.Row row, String prefix) {
    if (row.cell(0).isEmpty() || row.cell(2).isEmpty()) {
      throw row.wrong("an entity needs an id, a type and a name, divided by tabs");
    }
    String id = row.cell(0).contains(":") ? row.cell(0) : prefix + row.cell(0);
    if (!row.cell(4).isEmpty() && !Countries.isCode(row.cell(4))) {
      throw row.wrong("'" + row.cell(4) + "' is no country; write its ISO code, such as JO");
    }
    EntityType type = row.constant(EntityType.class, row.cell(1), "type");
    return new Entry(id, type, row.cell(2), row.cell(4), row.cell(5));
  }

  private void add(LexiconTable.Row row, Entry entry, String name) {
    String key = NameWords.key(name);
    if (key.isEmpty()) {
      throw row.wrong("'" + name + "' holds no letter");
    }
    if (entry.type() == EntityType.PERSON) {
      personsBySkeleton
          .computeIfAbsent(Spelling.skeleton(NameWords.of(name)), skeleton -> new HashSet<>())
          .add(entry);
    }
    Entry other = byName.get(entry.type()).putIfAbsent(key, entry);
    if (other != null && !other.id().equals(entry.id())) {
      throw row.wrong(
          "'"
              + name
              + "' names "
              + other.id()
              + " already; one name can stand for one entity only");
    }
  }
}
