package dev.khabar.entity;

import dev.khabar.arabic.LexiconTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Titles that stand before a person's name and the head nouns of organisations and places, from
 * {@code titles.tsv}. Immutable; thread-safe.
 */
final class Titles {
  private static final Set<String> PERSONAL = Set.of("title", "rank", "profession", "honorific");

  private final Set<String> personal = new HashSet<>();
  private final Map<EntityType, Set<String>> heads = new EnumMap<>(EntityType.class);
  private final Map<EntityType, Set<String>> outside = new EnumMap<>(EntityType.class);
  private final Set<String> parts = new HashSet<>();
  private final int longest;

  /** Columns: title, kind, type, note. */
  Titles(List<LexiconTable.Row> rows) {
    for (EntityType type : EntityType.values()) {
      heads.put(type, new HashSet<>());
      outside.put(type, new HashSet<>());
    }
    int words = 1;
    for (LexiconTable.Row row : rows) {
      List<String> title = NameWords.of(row.cell(0));
      String kind = row.cell(1);
      if (kind.equals("kind")) {
        continue;
      }
      if (PERSONAL.contains(kind)) {
        personal.add(String.join(" ", title));
        words = Math.max(words, title.size());
      } else {
        addHead(row, kind, NameWords.bare(String.join(" ", title)));
      }
    }
    longest = words;
  }

  private void addHead(LexiconTable.Row row, String kind, String head) {
    EntityType type = row.constant(EntityType.class, row.cell(2), "type");
    switch (kind) {
      case "head-outside" -> outside.get(type).add(head);
      case "head-part" -> parts.add(head);
      case "head-inside" -> {
        // Known as a head of the type, below.
      }
      default ->
          throw row.wrong(
              "'"
                  + kind
                  + "' is no kind; use title, rank, profession, honorific, head-outside,"
                  + " head-inside or head-part");
    }
    heads.get(type).add(head);
  }

  /** How many of a name's first words are its bearer's titles; never all of them. */
  int titleWords(List<String> words) {
    int stripped = 0;
    boolean found = true;
    while (found) {
      found = false;
      for (int n = Math.min(longest, words.size() - stripped - 1); n > 0 && !found; n--) {
        if (personal.contains(String.join(" ", words.subList(stripped, stripped + n)))) {
          stripped += n;
          found = true;
        }
      }
    }
    return stripped;
  }

  /** The longest title that these words end in, without its article; empty where there is none. */
  String titleAtEnd(List<String> words) {
    for (int n = Math.min(longest, words.size()); n > 0; n--) {
      String last = String.join(" ", words.subList(words.size() - n, words.size()));
      if (personal.contains(last)) {
        return NameWords.bare(last);
      }
    }
    return "";
  }

  /** Whether a word is the head noun of names of a type, such as حزب or وزارة. */
  boolean isHead(EntityType type, String word) {
    return heads.get(type).contains(NameWords.bare(word));
  }

  /** Whether a word names a part of the body behind it: مكتب الأمم المتحدة. */
  boolean isPart(String word) {
    return parts.contains(NameWords.bare(word));
  }

  /** Whether a word announces a name of the type and is no part of it: صحيفة, مدينة. */
  boolean isOutside(EntityType type, String word) {
    return outside.get(type).contains(word);
  }

  /** A name without the head nouns before it; the name itself where nothing would remain. */
  List<String> withoutHeads(EntityType type, List<String> words) {
    int first = 0;
    while (first < words.size() - 1 && isHead(type, words.get(first))) {
      first++;
    }
    return new ArrayList<>(words.subList(first, words.size()));
  }
}
