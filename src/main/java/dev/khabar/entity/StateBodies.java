package dev.khabar.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bodies that many states have under one name, by that name without the nationality: وزارة الداخلية
 * with the entities of وزارة الداخلية العراقية and وزارة الداخلية السعودية. Immutable; thread-safe.
 */
final class StateBodies {
  private static final Set<String> SECTORS =
      Set.of("government", "military", "judiciary", "legislature", "royal", "bank");

  /** Ramallah and Gaza have a ministry each; neither is that of the country. */
  private static final Set<String> DIVIDED = Set.of("PS");

  /** Bodies of one word that news names without more; others are common nouns. */
  private static final Set<String> ONE_WORD = Set.of("البرلمان");

  private final Map<String, Map<String, EntityRef>> byName = new HashMap<>();

  StateBodies(EntityTable table, Countries countries) {
    table.forEachName(
        EntityType.ORGANIZATION,
        (key, entry) -> {
          String name = withoutNationality(key, entry, countries);
          if (!name.isEmpty()
              && SECTORS.contains(entry.sector())
              && !DIVIDED.contains(entry.country())
              && table.find(EntityType.ORGANIZATION, name).isEmpty()) {
            byName
                .computeIfAbsent(name, n -> new HashMap<>())
                .putIfAbsent(entry.country(), KnownNames.ofEntry(entry));
          }
        });
  }

  private static String withoutNationality(
      String key, EntityTable.Entry entry, Countries countries) {
    int blank = key.lastIndexOf(' ');
    if (blank < 0) {
      return "";
    }
    String name = key.substring(0, blank);
    boolean ofCountry =
        countries
            .ofNationality(key.substring(blank + 1))
            .filter(country -> country.iso().equals(entry.country()))
            .isPresent();
    boolean isName = name.indexOf(' ') > 0 || ONE_WORD.contains(name);
    return ofCountry && isName ? name : "";
  }

  boolean knows(String key) {
    return byName.containsKey(key);
  }

  /** The body of that name of a country. */
  Optional<EntityRef> of(String key, String iso) {
    return Optional.ofNullable(byName.getOrDefault(key, Map.of()).get(iso));
  }
}
