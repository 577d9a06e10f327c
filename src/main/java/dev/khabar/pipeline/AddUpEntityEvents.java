package dev.khabar.pipeline;

import dev.khabar.record.EntityEvents;
import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;

/** Entities in their roles in events over all articles, with the names they have in the run. */
final class AddUpEntityEvents extends PTransform<PCollectionTuple, PCollection<EntityEvent>> {
  private static final long serialVersionUID = 1;
  static final TupleTag<byte[]> ARTICLES = new TupleTag<>() {};
  static final TupleTag<Entity> ENTITIES = new TupleTag<>() {};
  private static final Packing<Entity> ENTITY = Packing.of(Entity.class, (byte) 'e');
  private static final Packing<EntityEvent> ROLE = Packing.of(EntityEvent.class, (byte) 'r');

  /**
   * An entity that is everywhere has a share of all rows, however many buckets there are: with each
   * gigabyte of input the rows of one entity are divided among one more bucket, up to this many.
   */
  private static final int MOST_PLACES = 64;

  private static final int BUCKETS_A_PLACE = 1024;

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
            .apply(
                "Add up",
                AddUp.of(
                    EntityEvent.class,
                    Annotate.PACKING.then(EntityEvents::of),
                    EntityEvents::key,
                    EntityEvents::merge,
                    buckets));
    return Buckets.meet(
            "Join entities",
            PCollectionList.of(
                    input
                        .get(ENTITIES)
                        .apply("Key entities", ParDo.of(new Spread(buckets)))
                        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of())))
                .and(buckets.keyed(roles, "Key roles", key(buckets), ROLE)))
        .apply("Name entities", ParDo.of(new NameEntities()))
        .setCoder(coder);
  }

  /** The place at which a row meets its entity: one of several, so that no bucket has them all. */
  private static SerializableFunction<EntityEvent, String> key(Buckets buckets) {
    int places = places(buckets);
    return row -> place(row.getEntityId(), Math.floorMod(row.getEventId().hashCode(), places));
  }

  private static String place(String entityId, int place) {
    return place == 0 ? entityId : entityId + place;
  }

  private static int places(Buckets buckets) {
    return Math.min(MOST_PLACES, 1 + buckets.count() / BUCKETS_A_PLACE);
  }

  /** Gives an entity to each place that its rows may be at. */
  static final class Spread extends DoFn<Entity, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1;

    private final Packing<Entity> packing = ENTITY;
    private final Buckets buckets;
    private transient Chunks<Integer> chunks;

    Spread(Buckets buckets) {
      this.buckets = buckets;
    }

    @StartBundle
    public void start() {
      chunks = new Chunks<>();
    }

    @ProcessElement
    public void spread(@Element Entity entity, OutputReceiver<KV<Integer, byte[]>> out) {
      byte[] packed = packing.pack(entity);
      for (int place = 0; place < places(buckets); place++) {
        chunks.add(buckets.of(place(entity.getEntityId(), place)), packed, out::output);
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      chunks.flush(Chunks.endOf(context));
    }
  }

  /** Gives the rows of each entity its name and overlay. */
  static final class NameEntities extends DoFn<KV<Integer, Iterable<byte[]>>, EntityEvent> {
    private static final long serialVersionUID = 1;

    private final Packing<Entity> entities = ENTITY;
    private final Packing<EntityEvent> roles = ROLE;

    @ProcessElement
    public void name(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<EntityEvent> out) {
      Map<String, Entity> byId = new HashMap<>();
      List<byte[]> waiting = new ArrayList<>();
      for (byte[] packed : Chunks.records(bucket.getValue())) {
        if (roles.holds(packed)) {
          waiting.add(packed);
        } else {
          Entity entity = entities.unpack(packed);
          byId.put(entity.getEntityId(), entity);
        }
      }
      for (EntityEvent row : roles.unpack(waiting)) {
        out.output(EntityEvents.withEntity(row, byId.get(row.getEntityId())));
      }
    }
  }
}
