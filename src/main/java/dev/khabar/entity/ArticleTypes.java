package dev.khabar.entity;

import java.util.Map;

/**
 * The types of an article's names, reconciled over it. Immutable; thread-safe.
 *
 * @param byKey the type by the key of the surface
 */
record ArticleTypes(Map<String, EntityType> byKey) {
  /**
   * The type of a mention. A nationality keeps its own: تركيا is a country and, in the accusative,
   * a Turk (رأى مواطنا تركيا).
   */
  EntityType of(String key, NameMention mention) {
    boolean nationality = mention.type() == EntityType.MISC && !Nisba.lemma(key).isEmpty();
    return nationality ? EntityType.MISC : byKey.getOrDefault(key, mention.type());
  }
}
