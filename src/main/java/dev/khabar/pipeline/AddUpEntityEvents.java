package dev.khabar.pipeline;

import dev.khabar.record.EntityEvents;
import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityEvent;
import dev.khabar.schema.internal.Annotated;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Entities in their roles in events over all articles, with the names they have in the run. */
final class AddUpEntityEvents extends PTransform<PCollectionTuple, PCollection<EntityEvent>> {
  private static final long serialVersionUID = 1;
  static final TupleTag<Annotated> ARTICLES = new TupleTag<>() {};
  static final TupleTag<Entity> ENTITIES = new TupleTag<>() {};
  private static final TupleTag<Entity> ENTITY = new TupleTag<>() {};
  private static final TupleTag<EntityEvent> ROLES = new TupleTag<>() {};

  @Override
  public PCollection<EntityEvent> expand(PCollectionTuple input) {
    PCollection<KV<String, EntityEvent>> roles =
        input
            .get(ARTICLES)
            .apply("Roles of each article", Many.of(EntityEvent.class, EntityEvents::of))
            .apply(
                "Key by entity, event and role",
                WithKeys.of(EntityEvents::key).withKeyType(TypeDescriptors.strings()))
            .apply("Add up", Combine.perKey(EntityEvents::merge))
            .apply("Drop keys", Values.create())
            .apply(
                "Key by entity",
                WithKeys.of(EntityEvent::getEntityId).withKeyType(TypeDescriptors.strings()));
    PCollection<KV<String, Entity>> entities =
        input
            .get(ENTITIES)
            .apply(
                "Key entities",
                WithKeys.of(Entity::getEntityId).withKeyType(TypeDescriptors.strings()));
    return KeyedPCollectionTuple.of(ENTITY, entities)
        .and(ROLES, roles)
        .apply("Join entities", CoGroupByKey.create())
        .apply("Name entities", ParDo.of(new NameEntity()))
        .setCoder(AvroCoder.specific(EntityEvent.class));
  }

  /** Gives the rows of one entity its name and overlay. */
  static final class NameEntity extends DoFn<KV<String, CoGbkResult>, EntityEvent> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void name(@Element KV<String, CoGbkResult> joined, OutputReceiver<EntityEvent> out) {
      Entity entity = joined.getValue().getOnly(ENTITY);
      for (EntityEvent row : joined.getValue().getAll(ROLES)) {
        out.output(EntityEvents.withEntity(row, entity));
      }
    }
  }
}
