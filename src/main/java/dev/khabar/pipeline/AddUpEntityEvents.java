package dev.khabar.pipeline;

import dev.khabar.record.EntityEvents;
import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityEvent;
import dev.khabar.schema.internal.Annotated;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;

/** Entities in their roles in events over all articles, with the names they have in the run. */
final class AddUpEntityEvents extends PTransform<PCollectionTuple, PCollection<EntityEvent>> {
  private static final long serialVersionUID = 1;
  static final TupleTag<Annotated> ARTICLES = new TupleTag<>() {};
  static final TupleTag<Entity> ENTITIES = new TupleTag<>() {};
  private static final TupleTag<Entity> ENTITY = new TupleTag<>() {};
  private static final TupleTag<EntityEvent> ROLES = new TupleTag<>() {};

  private final Buckets buckets;

  private AddUpEntityEvents(Buckets buckets) {
    this.buckets = buckets;
  }

  static AddUpEntityEvents in(Buckets buckets) {
    return new AddUpEntityEvents(buckets);
  }

  @Override
  public PCollection<EntityEvent> expand(PCollectionTuple input) {
    AvroCoder<EntityEvent> coder = AvroCoder.specific(EntityEvent.class);
    PCollection<EntityEvent> roles =
        input
            .get(ARTICLES)
            .apply("Roles of each article", Many.of(EntityEvent.class, EntityEvents::of))
            .apply(
                "Add up",
                AddUp.by(EntityEvent.class, EntityEvents::key, EntityEvents::merge, buckets));
    return KeyedPCollectionTuple.of(
            ENTITY,
            buckets.keyed(
                input.get(ENTITIES),
                "Key entities",
                Entity::getEntityId,
                AvroCoder.specific(Entity.class)))
        .and(ROLES, buckets.keyed(roles, "Key roles", EntityEvent::getEntityId, coder))
        .apply("Join entities", CoGroupByKey.create())
        .apply("Name entities", ParDo.of(new NameEntities()))
        .setCoder(coder);
  }

  /** Gives the rows of each entity its name and overlay. */
  static final class NameEntities extends DoFn<KV<Integer, CoGbkResult>, EntityEvent> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void name(@Element KV<Integer, CoGbkResult> bucket, OutputReceiver<EntityEvent> out) {
      Map<String, Entity> entities = new HashMap<>();
      bucket
          .getValue()
          .getAll(ENTITY)
          .forEach(entity -> entities.put(entity.getEntityId(), entity));
      for (EntityEvent row : bucket.getValue().getAll(ROLES)) {
        out.output(EntityEvents.withEntity(row, entities.get(row.getEntityId())));
      }
    }
  }
}
