package dev.khabar.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names of common nouns alone (الحزب الجمهوري, البنك الأهلي, جبهة الإنقاذ) that bodies of several
 * countries bear, though the tables know one of them: in an article that speaks of another country
 * and names nothing else of the known one's, the body is that other country's. Immutable;
 * thread-safe.
 */
final class SharedNames {
  /**
   * Of 15,000 articles the rule changed 13 with these, all rightly but for one that is open; of
   * ministries, courts and universities, which are named abroad too, half were wrong.
   */
  private static final Set<String> SECTORS = Set.of("party", "legislature", "bank");

  private static final Set<String> OF_THE_WORLD =
      Set.of("الدولي", "الدوليه", "العالمي", "العالميه");

  private final Countries countries;
  private final Map<String, EntityRef> byName = new HashMap<>();

  SharedNames(EntityTable table, Titles titles, Countries countries) {
    this.countries = countries;
    table.forEachName(
        EntityType.ORGANIZATION,
        (key, entry) -> {
          if (SECTORS.contains(entry.sector())
              && !entry.country().isEmpty()
              && isOfCommonNouns(NameWords.of(key), titles, countries)) {
            byName.put(key, KnownNames.ofEntry(entry));
          }
        });
  }

  private static boolean isOfCommonNouns(List<String> words, Titles titles, Countries countries) {
    return words.size() > 1
        && titles.isHead(EntityType.ORGANIZATION, words.get(0))
        && words.stream()
            .skip(1)
            .allMatch(
                word ->
                    (word.startsWith("ال") || word.startsWith("لل") || word.startsWith("وال"))
                        && !OF_THE_WORLD.contains(word)
                        && countries.within(word).isEmpty());
  }

  /** What the tables know by a shared name. */
  Optional<EntityRef> known(String key) {
    return Optional.ofNullable(byName.get(key));
  }

  /** The body of that name of another country, which the tables do not know. */
  EntityRef of(String surface, String iso) {
    String country = countries.withIso(iso).map(Countries.Country::name).orElse(iso);
    String name = surface + " (" + country + ")";
    return new EntityRef(
        EntityType.ORGANIZATION,
        name,
        NameWords.key(name),
        Optional.empty(),
        Optional.of(iso),
        Optional.empty());
  }
}
