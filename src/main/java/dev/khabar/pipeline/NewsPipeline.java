package dev.khabar.pipeline;

import dev.khabar.record.Copies;
import dev.khabar.record.EntityEvents;
import dev.khabar.record.EntityTallies;
import dev.khabar.record.EventTallies;
import dev.khabar.schema.Article;
import dev.khabar.schema.Entity;
import dev.khabar.schema.EntityEvent;
import dev.khabar.schema.EntityMention;
import dev.khabar.schema.Event;
import dev.khabar.schema.EventMention;
import dev.khabar.schema.Reject;
import dev.khabar.schema.internal.Annotated;
import dev.khabar.schema.internal.CopySignature;
import dev.khabar.schema.internal.Draft;
import dev.khabar.schema.internal.EntityTally;
import dev.khabar.schema.internal.EventTally;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;

/**
 * Arabic news in, warehouse tables out. Reads the articles of the input files, keeps of each the
 * newest version, marks its passages, sets copies aside, tags and resolves the names of what is
 * kept, codes its events, adds up entities, events and the entities' roles in events, and writes
 * each dataset under the attempt's directory, last of all {@code results.json} with the counts and
 * the files. Publishing is the driver's, see {@code dev.khabar.run}.
 *
 * <p>Every row is a pure function of the input: nothing here reads a clock or draws a number that
 * reaches a row, and every aggregation is associative and commutative, so that runner, workers,
 * shards and order change nothing. What gives no article is a row of {@code rejects}; the counts
 * that the driver balances are taken as data at the stages that make them.
 */
public final class NewsPipeline {
  private NewsPipeline() {}

  /** Wires the whole pipeline; reads top to bottom as the data flows. */
  public static void setup(Pipeline pipeline, NewsSpec spec) {
    PCollectionTuple read =
        pipeline
            .apply("Input files", InputList.in(spec.directory()))
            .apply("Read articles", ReadArticles.as(spec));
    PCollection<Draft> drafts = read.get(ReadArticles.DRAFTS);

    Buckets buckets = spec.buckets();
    PCollection<CopySignature> known = pipeline.apply("Read state", ReadState.of(spec));
    PCollectionTuple newest = drafts.apply("Keep the newest version", KeepNewest.in(buckets));
    PCollectionTuple unpublished =
        newest
            .get(KeepNewest.NEWEST)
            .apply("Drop what is published", DropPublished.of(known, spec.incremental(), buckets));
    PCollection<KV<String, Long>> readCounts =
        PCollectionList.of(drafts.apply("Count read", CountAs.named("read")))
            .and(
                read.get(ReadArticles.REJECTS)
                    .apply("Count unread", CountAs.named("read", "rejected")))
            .apply("Counts of reading", Flatten.pCollections());
    PCollectionTuple repaired =
        unpublished
            .get(DropPublished.NEW)
            .apply(
                "Stop at too many rejects", StopAtRejects.moreThan(spec.maxRejects(), readCounts))
            .apply("Mark passages", MarkPassages.in(buckets));
    PCollectionTuple marked =
        repaired
            .get(MarkPassages.MARKED)
            .apply("Set copies aside", SetCopiesAside.against(known, buckets));
    PCollectionTuple annotated =
        marked.get(SetCopiesAside.KEPT).apply("Annotate", Annotate.as(spec));
    PCollection<byte[]> kept = annotated.get(Annotate.ANNOTATED);

    Packing<Article> article = Packing.of(Article.class);
    PCollection<byte[]> articles =
        PCollectionList.of(
                kept.apply(
                    "Kept articles",
                    Packed.by(article, Annotate.PACKING.then(Annotated::getArticle))))
            .and(
                marked
                    .get(SetCopiesAside.COPIES)
                    .apply(
                        "Copies",
                        Packed.by(article, SetCopiesAside.PACKING.then(Draft::getArticle))))
            .apply("All articles", Flatten.pCollections());
    PCollection<Reject> rejects =
        PCollectionList.of(read.get(ReadArticles.REJECTS))
            .and(repaired.get(MarkPassages.REJECTS))
            .and(annotated.get(Annotate.REJECTS))
            .apply("All rejects", Flatten.pCollections())
            .apply("Tell rejects apart", TellRejectsApart.in(buckets));
    PCollection<Entity> entities =
        kept.apply(
                "Add up entities",
                AddUp.of(
                    EntityTally.class,
                    Annotate.PACKING.then(EntityTallies::of),
                    EntityTallies::key,
                    EntityTallies::merge,
                    buckets))
            .apply("Entities", Each.of(Entity.class, EntityTallies::row));
    PCollection<Event> events =
        kept.apply(
                "Add up events",
                AddUp.of(
                    EventTally.class,
                    Annotate.PACKING.then(EventTallies::of),
                    EventTallies::key,
                    EventTallies::merge,
                    buckets))
            .apply("Events", Each.of(Event.class, EventTallies::row));
    PCollection<EntityEvent> entityEvents =
        PCollectionTuple.of(AddUpEntityEvents.ARTICLES, kept)
            .and(AddUpEntityEvents.ENTITIES, entities)
            .apply("Add up entity events", AddUpEntityEvents.in(buckets));

    List<PCollection<String>> files = new ArrayList<>();
    files.add(
        articles.apply(
            "Write articles",
            WriteDataset.to(
                spec,
                "articles",
                Rows.dated(
                    Article.class,
                    Article::getDocId,
                    article.then(row -> new Rows.OfDay<>(row.getPublishedAt(), List.of(row)))))));
    files.add(
        kept.apply(
            "Write entity_mentions",
            WriteDataset.to(
                spec,
                "entity_mentions",
                Rows.dated(
                    EntityMention.class,
                    EntityMention::getMentionId,
                    ofArticle(Annotated::getEntityMentions)))));
    files.add(
        kept.apply(
            "Write event_mentions",
            WriteDataset.to(
                spec,
                "event_mentions",
                Rows.dated(
                    EventMention.class,
                    EventMention::getEventMentionId,
                    ofArticle(Annotated::getEventMentions)))));
    files.add(
        entities.apply(
            "Write entities",
            WriteDataset.to(spec, "entities", Rows.undated(Entity.class, Entity::getEntityId))));
    files.add(
        events.apply(
            "Write events",
            WriteDataset.to(
                spec,
                "events",
                Rows.dated(
                    Event.class,
                    Event::getEventId,
                    event -> new Rows.OfDay<>(event.getFirstPublished(), List.of(event))))));
    files.add(
        entityEvents.apply(
            "Write entity_events",
            WriteDataset.to(
                spec, "entity_events", Rows.undated(EntityEvent.class, EntityEvents::key))));
    files.add(
        rejects.apply(
            "Write rejects",
            WriteDataset.to(spec, "rejects", Rows.undated(Reject.class, Reject::getRejectId))));
    if (spec.incremental()) {
      files.add(
          PCollectionList.of(marked.get(SetCopiesAside.KEPT))
              .and(marked.get(SetCopiesAside.COPIES))
              .apply("All published", Flatten.pCollections())
              .apply(
                  "State",
                  Each.of(CopySignature.class, SetCopiesAside.PACKING.then(Copies::signature)))
              .apply(
                  "Write state",
                  WriteDataset.to(
                      spec, "state", Rows.undated(CopySignature.class, CopySignature::getDocId))));
    }
    PCollectionList.of(files)
        .apply(
            "Write results",
            WriteResults.of(
                PCollectionList.of(readCounts)
                    .and(kept.apply("Count kept", CountAs.named("kept")))
                    .and(
                        repaired
                            .get(MarkPassages.REJECTS)
                            .apply("Count unmarked", CountAs.named("rejected")))
                    .and(
                        annotated
                            .get(Annotate.REJECTS)
                            .apply("Count failed", CountAs.named("rejected")))
                    .and(
                        marked
                            .get(SetCopiesAside.COPIES)
                            .apply("Count copies", CountAs.named("duplicate")))
                    .and(
                        newest
                            .get(KeepNewest.OLDER)
                            .apply("Count older versions", SumAs.named("duplicate")))
                    .and(
                        unpublished
                            .get(DropPublished.PUBLISHED)
                            .apply("Count published", CountAs.named("duplicate")))
                    .apply("All counts", Flatten.pCollections()),
                spec.directory()));
  }

  /** Rows of an annotated article, under the day of its publication. */
  private static <T> SerializableFunction<byte[], Rows.OfDay<T>> ofArticle(
      SerializableFunction<Annotated, List<T>> rows) {
    return Annotate.PACKING.then(
        annotated ->
            new Rows.OfDay<>(annotated.getArticle().getPublishedAt(), rows.apply(annotated)));
  }
}
