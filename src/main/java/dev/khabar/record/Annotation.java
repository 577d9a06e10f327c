package dev.khabar.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityEvent;
import dev.khabar.schema.Event;
import dev.khabar.schema.internal.Annotated;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All records of one article by itself: what the pipeline would publish of a run that read nothing
 * else.
 *
 * @param annotated the article and its mentions
 * @param entities its entities
 * @param events its events
 * @param entityEvents its entities in their roles
 */
public record Annotation(
    Annotated annotated,
    List<Entity> entities,
    List<Event> events,
    List<EntityEvent> entityEvents) {

  /** Adds up an article's mentions. */
  public static Annotation of(Annotated annotated) {
    List<Entity> entities = EntityTallies.of(annotated).stream().map(EntityTallies::row).toList();
    Map<String, Entity> byId =
        entities.stream().collect(Collectors.toMap(Entity::getEntityId, Function.identity()));
    List<EntityEvent> entityEvents =
        EntityEvents.of(annotated).stream()
            .map(row -> EntityEvents.withEntity(row, byId.get(row.getEntityId())))
            .toList();
    return new Annotation(
        annotated,
        entities,
        EventTallies.of(annotated).stream().map(EventTallies::row).toList(),
        entityEvents);
  }

  /** One object with a key for each dataset. */
  public ObjectNode toJson() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.set("article", RecordJson.of(annotated.getArticle()));
    root.set("entity_mentions", RecordJson.of(annotated.getEntityMentions()));
    root.set("entities", RecordJson.of(entities));
    root.set("event_mentions", RecordJson.of(annotated.getEventMentions()));
    root.set("events", RecordJson.of(events));
    root.set("entity_events", RecordJson.of(entityEvents));
    return root;
  }
}
