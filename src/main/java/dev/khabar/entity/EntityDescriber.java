package dev.khabar.entity;

import dev.khabar.arabic.Folding;
import java.util.List;
import java.util.Optional;

/**
 * What a name is called in the records, and what the tables know of it. The shipped tables name
 * known entities (so that بايدن and جو بايدن are one id in every article); a user's table adds its
 * own ids, countries and sectors, and never changes an entity id.
 */
final class EntityDescriber {
  private final Countries countries;
  private final EntityTable shipped;
  private final Optional<EntityTable> users;

  EntityDescriber(Countries countries, EntityTable shipped, Optional<EntityTable> users) {
    this.countries = countries;
    this.shipped = shipped;
    this.users = users;
  }

  /** The entity of a name. */
  EntityRef describe(ArticleName name) {
    EntityRef ref = fromShippedTables(name);
    return users
        .flatMap(
            table ->
                table
                    .find(ref.type(), ref.foldedName())
                    .or(() -> table.find(ref.type(), name.key())))
        .map(
            entry ->
                new EntityRef(
                    ref.type(),
                    ref.name(),
                    ref.foldedName(),
                    Optional.of(entry.id()),
                    present(entry.country()).or(ref::country),
                    present(entry.sector()).or(ref::sector)))
        .orElse(ref);
  }

  /** The key under which the shipped tables know a name, if they do. */
  Optional<String> knownAs(EntityType type, String key) {
    if (type == EntityType.LOCATION && countries.named(key).isPresent()) {
      return countries.named(key).map(country -> "iso:" + country.iso());
    }
    return shipped.find(type, key).map(EntityTable.Entry::id);
  }

  /** Whether a key is the lemma of a nationality, of one word or of two such as كوري شمالي. */
  boolean isNationality(String key) {
    return countries.ofNationality(key).isPresent();
  }

  private EntityRef fromShippedTables(ArticleName name) {
    String key = name.key();
    if (name.type() == EntityType.LOCATION) {
      Optional<Countries.Country> country = countries.named(key);
      if (country.isPresent()) {
        return ofCountry(EntityType.LOCATION, country.get(), "country");
      }
    }
    Optional<EntityTable.Entry> entry = shipped.find(name.type(), key);
    if (entry.isPresent()) {
      EntityTable.Entry known = entry.get();
      return new EntityRef(
          name.type(),
          known.name(),
          NameWords.key(known.name()),
          Optional.of(known.id()),
          present(known.country()),
          present(known.sector()));
    }
    if (name.type() == EntityType.MISC && name.words().size() <= 2) {
      Optional<Countries.Country> nationality = countries.ofNationality(key);
      if (nationality.isPresent()) {
        return ofCountry(EntityType.MISC, nationality.get(), "nationality");
      }
    }
    Optional<String> country =
        switch (name.type()) {
          case LOCATION -> countries.withCapital(key).map(Countries.Country::iso);
          case ORGANIZATION -> countryIn(name.words());
          case PERSON, MISC -> Optional.empty();
        };
    return new EntityRef(
        name.type(), name.display(), key, Optional.empty(), country, Optional.empty());
  }

  /** The country whose name or nationality stands in an organisation's name, the last first. */
  private Optional<String> countryIn(List<String> words) {
    Optional<Countries.Country> team = countries.named(String.join(" ", words));
    for (int i = words.size() - 1; i >= 0 && team.isEmpty(); i--) {
      String word = words.get(i);
      team = countries.ofNationality(word).or(() -> countries.named(word));
    }
    return team.map(Countries.Country::iso);
  }

  private static EntityRef ofCountry(EntityType type, Countries.Country country, String sector) {
    return new EntityRef(
        type,
        country.name(),
        Folding.fold(country.name()),
        Optional.of("iso:" + country.iso()),
        Optional.of(country.iso()),
        Optional.of(sector));
  }

  private static Optional<String> present(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
