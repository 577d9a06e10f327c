package dev.khabar.run;

import dev.khabar.schema.Article;
import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityEvent;
import dev.khabar.schema.EntityMention;
import dev.khabar.schema.Event;
import dev.khabar.schema.EventMention;
import dev.khabar.schema.Reject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Schema;

/** The datasets of a run: a folder, a schema, a key. */
@SuppressWarnings("ImmutableEnumChecker") // the generated schemas and List.of are never changed
public enum Dataset {
  ARTICLES("articles", Article.getClassSchema(), "doc_id"),
  ENTITY_MENTIONS("entity_mentions", EntityMention.getClassSchema(), "mention_id"),
  ENTITIES("entities", Entity.getClassSchema(), "entity_id"),
  EVENT_MENTIONS("event_mentions", EventMention.getClassSchema(), "event_mention_id"),
  EVENTS("events", Event.getClassSchema(), "event_id"),
  ENTITY_EVENTS("entity_events", EntityEvent.getClassSchema(), "entity_id", "event_id", "role"),
  REJECTS("rejects", Reject.getClassSchema(), "reject_id");

  private final String folder;
  private final Schema schema;
  private final List<String> key;

  Dataset(String folder, Schema schema, String... key) {
    this.folder = folder;
    this.schema = schema;
    this.key = List.of(key);
  }

  /** Its folder in a run. */
  public String folder() {
    return folder;
  }

  /** The schema of its rows. */
  public Schema schema() {
    return schema;
  }

  /** The fields that tell its rows apart. */
  public List<String> key() {
    return key;
  }

  /** The dataset in a folder of that name. */
  public static Optional<Dataset> in(String folder) {
    return Arrays.stream(values()).filter(dataset -> dataset.folder.equals(folder)).findFirst();
  }
}
