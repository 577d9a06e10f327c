package dev.khabar.record;

import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityEvent;
import dev.khabar.schema.EventMention;
import dev.khabar.schema.Role;
import dev.khabar.schema.internal.Annotated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rows that the product exists for: entities in their roles in events, added up over articles.
 * {@link #merge} is associative and commutative. Stateless; thread-safe.
 */
public final class EntityEvents {
  /** An order of what the rows say, not of who says it, so that merging in any order ends alike. */
  private static final Comparator<EntityEvent> SPEAKING_FIRST =
      Comparator.comparing((EntityEvent row) -> -row.getConfidence())
          .thenComparing(EntityEvent::getEventDate, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(EntityEvent::getModality)
          .thenComparing(EntityEvent::getEventType);

  private EntityEvents() {}

  /** What one article says of its entities' roles; sorted by key. */
  public static List<EntityEvent> of(Annotated annotated) {
    Map<String, Entity> entities = new HashMap<>();
    annotated.getEntities().forEach(entity -> entities.put(entity.getEntityId(), entity));
    Map<String, List<EntityEvent>> rows = new TreeMap<>();
    for (EventMention mention : annotated.getEventMentions()) {
      for (Role role : mention.getRoles()) {
        if (role.getEntityId() != null) {
          EntityEvent row = of(mention, role, entities.get(role.getEntityId()));
          rows.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row);
        }
      }
    }
    return rows.values().stream().map(EntityEvents::mergeWithinArticle).toList();
  }

  /** The primary key as one string. */
  public static String key(EntityEvent row) {
    return row.getEntityId() + row.getEventId() + row.getRole();
  }

  /** Rows of one key from different articles as one; neither argument is changed. */
  public static EntityEvent merge(EntityEvent a, EntityEvent b) {
    EntityEvent merged = mergeWithinArticle(List.of(a, b));
    merged.setArticleCount(a.getArticleCount() + b.getArticleCount());
    return merged;
  }

  /** The row with the name and overlay that the entity has in the run. */
  public static EntityEvent withEntity(EntityEvent row, Entity entity) {
    return EntityEvent.newBuilder(row)
        .setEntityName(entity.getName())
        .setEntityCanonicalId(entity.getCanonicalId())
        .setEntityCountry(entity.getCountry())
        .build();
  }

  private static EntityEvent of(EventMention mention, Role role, Entity entity) {
    return EntityEvent.newBuilder()
        .setEntityId(role.getEntityId())
        .setEventId(mention.getEventId())
        .setRole(role.getRole())
        .setEntityType(entity.getType())
        .setEntityName(entity.getName())
        .setEntityCanonicalId(entity.getCanonicalId())
        .setEntityCountry(entity.getCountry())
        .setEventType(mention.getEventType())
        .setEventDate(mention.getEventDate())
        .setModality(mention.getModality())
        .setEventMentionIds(List.of(mention.getEventMentionId()))
        .setMentionCount(1)
        .setArticleCount(1)
        .setConfidence(
            role.getConfidence() == null ? mention.getConfidence() : role.getConfidence())
        .build();
  }

  private static EntityEvent mergeWithinArticle(List<EntityEvent> rows) {
    TreeSet<String> ids = new TreeSet<>();
    rows.forEach(row -> ids.addAll(row.getEventMentionIds()));
    // Mentions of one story may differ in modality or date: the most confident one speaks.
    return EntityEvent.newBuilder(Collections.min(rows, SPEAKING_FIRST))
        .setEventMentionIds(new ArrayList<>(ids))
        .setMentionCount(ids.size())
        .build();
  }
}
