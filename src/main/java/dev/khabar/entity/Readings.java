package dev.khabar.entity;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Names that several things bear, and what tells which is meant, from {@code readings.tsv}.
 * Immutable; thread-safe.
 */
final class Readings {
  /**
   * One thing that a name can mean.
   *
   * @param written the name with the vowel signs that only this thing has; without signs where they
   *     tell nothing
   * @param entity the thing as the tables know it
   * @param before keys of words before the name that leave no doubt, without article
   * @param company ISO codes and canonical ids that speak for it where the article names them
   * @param about a sector that the article must name something of; empty where none
   */
  record Reading(
      String written, EntityRef entity, Set<String> before, Set<String> company, String about) {
    /** Whether a surface bears the vowel signs of this reading. */
    boolean isWrittenIn(String surface) {
      Map<Character, String> here = signs(surface);
      Map<Character, String> mine = signs(written);
      return !mine.isEmpty()
          && mine.entrySet().stream()
              .allMatch(sign -> here.getOrDefault(sign.getKey(), "").contains(sign.getValue()));
    }

    /** The signs on the letters of a word, by letter, of the first of its kind. */
    private static Map<Character, String> signs(String word) {
      Map<Character, String> signs = new HashMap<>();
      for (int i = 0; i < word.length(); i++) {
        if (!Folding.isMark(word.charAt(i))) {
          int end = i + 1;
          while (end < word.length() && Folding.isMark(word.charAt(end))) {
            end++;
          }
          signs.putIfAbsent(word.charAt(i), word.substring(i + 1, end));
        }
      }
      signs.values().removeIf(String::isEmpty);
      return signs;
    }

    /** Whether the words before a name end in one that decides: سلطان, لسلطان, السلطان. */
    boolean isAnnouncedBy(List<String> words) {
      if (words.isEmpty()) {
        return false;
      }
      String last = words.get(words.size() - 1);
      return before.stream().anyMatch(cue -> last.equals(cue) || isAttached(last, cue));
    }

    private static boolean isAttached(String word, String cue) {
      return cue.length() > 1
          && word.endsWith(cue)
          && Set.of("ال", "لل", "وال", "بال", "فال", "كال", "و", "ل", "ب", "ف", "ك", "ولل")
              .contains(word.substring(0, word.length() - cue.length()));
    }

    /** Whether a place in a list with it lies in the same country, and is not that country. */
    boolean isOfCountryOf(EntityRef neighbour) {
      return neighbour.type() == EntityType.LOCATION
          && entity.type() == EntityType.LOCATION
          && entity.sector().isPresent()
          && !COUNTRY.equals(entity.sector().get())
          && !COUNTRY.equals(neighbour.sector().orElse(COUNTRY))
          && neighbour.country().equals(entity.country());
    }

    /** Whether a neighbour in a list is of the same kind: a country, a city, a state of it. */
    boolean isOfKind(EntityRef neighbour) {
      String kind = entity.sector().orElse("");
      return !kind.isEmpty()
          && neighbour.type() == entity.type()
          && neighbour.sector().filter(kind::equals).isPresent()
          && (!kind.equals("place-region") || neighbour.country().equals(entity.country()));
    }
  }

  private static final String COUNTRY = "country";

  private final Map<String, List<Reading>> byName = new HashMap<>();

  /**
   * Columns: type, name, means, before, company, about.
   *
   * @param known the entity that the tables know by type and words
   */
  Readings(
      List<LexiconTable.Row> rows,
      BiFunction<EntityType, List<String>, Optional<EntityRef>> known) {
    for (LexiconTable.Row row : rows) {
      if (row.cell(0).equals("type")) {
        continue;
      }
      EntityType type = row.constant(EntityType.class, row.cell(0), "type");
      EntityRef entity =
          known
              .apply(type, NameWords.of(row.cell(2)))
              .orElseThrow(
                  () ->
                      row.wrong("no table knows '" + row.cell(2) + "'; write a name that one has"));
      byName
          .computeIfAbsent(type + " " + NameWords.key(row.cell(1)), key -> new ArrayList<>())
          .add(
              new Reading(
                  row.cell(1),
                  entity,
                  Countries.values(row.cell(3)).stream()
                      .map(NameWords::key)
                      .collect(Collectors.toUnmodifiableSet()),
                  Set.copyOf(Countries.values(row.cell(4))),
                  row.cell(5)));
    }
  }

  boolean knows(EntityType type, String key) {
    return byName.containsKey(type + " " + key);
  }

  List<Reading> of(EntityType type, String key) {
    return byName.getOrDefault(type + " " + key, List.of());
  }
}
