package dev.khabar.entity;

import java.util.List;
import java.util.Optional;

/**
 * What a name is called in the records, and what the tables know of it. The shipped tables name
 * known entities (so that بايدن and جو بايدن are one id in every article); a user's table adds its
 * own ids, countries and sectors, and never changes an entity id. Immutable; thread-safe.
 */
final class EntityDescriber {
  private final Countries countries;
  private final KnownNames knownNames;
  private final Optional<EntityTable> users;
  private final boolean usersOnly;

  /**
   * @param users a user's table over the shipped one
   * @param usersOnly whether it stands in place of what the shipped one adds to a name
   */
  EntityDescriber(
      Countries countries, KnownNames knownNames, Optional<EntityTable> users, boolean usersOnly) {
    this.countries = countries;
    this.knownNames = knownNames;
    this.users = users;
    this.usersOnly = usersOnly;
  }

  /** The entity that the shipped tables know by these words. */
  Optional<EntityRef> known(EntityType type, List<String> words) {
    return knownNames.find(type, words);
  }

  /** The entity of names that are one thing. */
  EntityRef describe(NameClass names) {
    ArticleName first = names.first();
    EntityRef named = known(first.type(), first.words()).orElseGet(() -> unknown(first));
    EntityRef ref = usersOnly && isFromTable(named) ? bare(named) : named;
    return users
        .flatMap(table -> entry(table, ref, names))
        .map(entry -> over(ref, entry))
        .orElse(ref);
  }

  private static Optional<EntityTable.Entry> entry(
      EntityTable table, EntityRef ref, NameClass names) {
    Optional<EntityTable.Entry> entry = table.find(ref.type(), ref.foldedName());
    for (ArticleName name : names.names()) {
      if (entry.isEmpty()) {
        entry = table.find(ref.type(), name.key());
      }
    }
    return entry;
  }

  private static boolean isFromTable(EntityRef ref) {
    return ref.canonicalId().filter(id -> id.startsWith("kb:")).isPresent();
  }

  private static EntityRef bare(EntityRef ref) {
    return new EntityRef(
        ref.type(),
        ref.name(),
        ref.foldedName(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static EntityRef over(EntityRef ref, EntityTable.Entry entry) {
    return new EntityRef(
        ref.type(),
        ref.name(),
        ref.foldedName(),
        Optional.of(entry.id()),
        KnownNames.present(entry.country()).or(ref::country),
        KnownNames.present(entry.sector()).or(ref::sector));
  }

  private EntityRef unknown(ArticleName name) {
    Optional<String> country =
        switch (name.type()) {
          case LOCATION -> countries.withCapital(name.key()).map(Countries.Country::iso);
          case ORGANIZATION -> countryIn(name.words());
          case PERSON, MISC -> Optional.empty();
        };
    return new EntityRef(
        name.type(), name.display(), name.key(), Optional.empty(), country, Optional.empty());
  }

  /** The country whose name or nationality stands in an organisation's name, the last first. */
  private Optional<String> countryIn(List<String> words) {
    Optional<Countries.Country> team = countries.named(String.join(" ", words));
    for (int i = words.size() - 1; i >= 0 && team.isEmpty(); i--) {
      team = countries.within(words.get(i));
    }
    return team.map(Countries.Country::iso);
  }
}
