package dev.khabar.entity;

import java.util.Optional;

/**
 * The entity that mentions resolve to. Type and folded name make its id; the rest is an overlay
 * from tables.
 *
 * @param type what it is
 * @param name the fullest form of its name in the article
 * @param foldedName the name as compared
 * @param canonicalId {@code iso:IQ}, {@code kb:joe-biden} or an id of the user's table
 * @param country ISO 3166-1 alpha-2 code of the country that it is, lies in or belongs to
 * @param sector what it is, by the table
 */
public record EntityRef(
    EntityType type,
    String name,
    String foldedName,
    Optional<String> canonicalId,
    Optional<String> country,
    Optional<String> sector) {
  /** The canonical id of the state that it is or belongs to by nationality, {@code iso:IQ}. */
  public Optional<String> state() {
    return canonicalId.filter(id -> id.startsWith("iso:"));
  }

  // Both are the record's own, written out: entities are compared all over, and what Java makes for
  // a record takes long to become fast.

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof EntityRef that
            && type == that.type
            && name.equals(that.name)
            && foldedName.equals(that.foldedName)
            && canonicalId.equals(that.canonicalId)
            && country.equals(that.country)
            && sector.equals(that.sector);
  }

  @Override
  public int hashCode() {
    int hash = type.hashCode();
    hash = 31 * hash + name.hashCode();
    hash = 31 * hash + foldedName.hashCode();
    hash = 31 * hash + canonicalId.hashCode();
    hash = 31 * hash + country.hashCode();
    return 31 * hash + sector.hashCode();
  }
}
