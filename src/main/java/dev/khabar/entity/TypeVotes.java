package dev.khabar.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reconciles the types of one name over an article: the type with the most confidence wins, and
 * where the tagger was unsure, the one type that the table knows the name in. Nationalities stay
 * out of it: السوداني can be an adjective and a person's name in one article.
 */
final class TypeVotes {
  /**
   * Below this mean confidence the table's type goes before the tagger's. The tagger's confidences
   * are calibrated, so that below .5 it is more likely wrong than right.
   */
  private static final double UNSURE = 0.5;

  private final EntityTable table;
  private final Countries countries;

  TypeVotes(EntityTable table, Countries countries) {
    this.table = table;
    this.countries = countries;
  }

  /** The types of names that are no nationality. */
  ArticleTypes of(String text, List<NameMention> mentions) {
    Map<String, EnumMap<EntityType, Double>> votes = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (NameMention mention : mentions) {
      String key = NameWords.key(text.substring(mention.begin(), mention.end()));
      if (!isNationality(key, mention.type())) {
        votes
            .computeIfAbsent(key, k -> new EnumMap<>(EntityType.class))
            .merge(mention.type(), mention.confidence(), Double::sum);
        counts.merge(key, 1, Integer::sum);
      }
    }
    Map<String, EntityType> types = new HashMap<>();
    votes.forEach((key, byType) -> types.put(key, winner(key, byType, counts.get(key))));
    return new ArticleTypes(types);
  }

  private EntityType winner(String key, EnumMap<EntityType, Double> votes, int mentions) {
    EntityType best = null;
    for (Map.Entry<EntityType, Double> vote : votes.entrySet()) {
      if (best == null || vote.getValue() > votes.get(best)) {
        best = vote.getKey();
      }
    }
    boolean unsure = votes.get(best) / mentions < UNSURE;
    return unsure && !isKnown(best, key) ? onlyKnownType(key, best) : best;
  }

  private EntityType onlyKnownType(String key, EntityType otherwise) {
    EntityType known = null;
    for (EntityType type : EntityType.values()) {
      if (isKnown(type, key)) {
        if (known != null) {
          return otherwise;
        }
        known = type;
      }
    }
    return known == null ? otherwise : known;
  }

  private boolean isKnown(EntityType type, String key) {
    return table.find(type, key).isPresent()
        || (type == EntityType.LOCATION && countries.named(key).isPresent());
  }

  /** Half of the countries have the form of one (روسيا, سوريا); they are one where tagged so. */
  private boolean isNationality(String key, EntityType type) {
    boolean country = type != EntityType.MISC && countries.named(key).isPresent();
    return !country
        && key.indexOf(' ') < 0
        && (countries.ofNationality(key).isPresent() || !Nisba.lemma(key).isEmpty());
  }
}
