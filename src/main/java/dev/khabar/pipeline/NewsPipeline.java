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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
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
    PCollection<Annotated> kept = annotated.get(Annotate.ANNOTATED);

    PCollection<Article> articles =
        PCollectionList.of(
                kept.apply("Kept articles", Each.of(Article.class, Annotated::getArticle)))
            .and(
                marked
                    .get(SetCopiesAside.COPIES)
                    .apply("Copies", Each.of(Article.class, Draft::getArticle)))
            .apply("All articles", Flatten.pCollections());
    PCollection<Reject> rejects =
        PCollectionList.of(read.get(ReadArticles.REJECTS))
            .and(repaired.get(MarkPassages.REJECTS))
            .and(annotated.get(Annotate.REJECTS))
            .apply("All rejects", Flatten.pCollections())
            .apply("Tell rejects apart", TellRejectsApart.in(buckets));
    PCollection<Entity> entities =
        kept.apply("Entities of articles", Many.of(EntityTally.class, EntityTallies::of))
            .apply(
                "Add up entities",
                AddUp.by(EntityTally.class, EntityTallies::key, EntityTallies::merge, buckets))
            .apply("Entities", Each.of(Entity.class, EntityTallies::row));
    PCollection<Event> events =
        kept.apply("Events of articles", Many.of(EventTally.class, EventTallies::of))
            .apply(
                "Add up events",
                AddUp.by(EventTally.class, EventTallies::key, EventTallies::merge, buckets))
            .apply("Events", Each.of(Event.class, EventTallies::row));
    PCollection<EntityEvent> entityEvents =
        PCollectionTuple.of(AddUpEntityEvents.ARTICLES, kept)
            .and(AddUpEntityEvents.ENTITIES, entities)
            .apply("Add up entity events", AddUpEntityEvents.in(buckets));

    List<PCollection<String>> files = new ArrayList<>();
    files.add(
        articles
            .apply("Articles by day", ByDay.of(Article.class, spec, Article::getPublishedAt))
            .apply(
                "Write articles",
                WriteDataset.to(spec, "articles", Article.class, Article::getDocId)));
    files.add(
        kept.apply(
                "Entity mentions",
                ByDay.of(
                    EntityMention.class,
                    spec,
                    NewsPipeline::published,
                    Annotated::getEntityMentions))
            .apply(
                "Write entity_mentions",
                WriteDataset.to(
                    spec, "entity_mentions", EntityMention.class, EntityMention::getMentionId)));
    files.add(
        kept.apply(
                "Event mentions",
                ByDay.of(
                    EventMention.class, spec, NewsPipeline::published, Annotated::getEventMentions))
            .apply(
                "Write event_mentions",
                WriteDataset.to(
                    spec, "event_mentions", EventMention.class, EventMention::getEventMentionId)));
    files.add(
        entities
            .apply("Entity rows", ByDay.undated(Entity.class))
            .apply(
                "Write entities",
                WriteDataset.to(spec, "entities", Entity.class, Entity::getEntityId)));
    files.add(
        events
            .apply("Events by day", ByDay.of(Event.class, spec, Event::getFirstPublished))
            .apply(
                "Write events", WriteDataset.to(spec, "events", Event.class, Event::getEventId)));
    files.add(
        entityEvents
            .apply("Entity event rows", ByDay.undated(EntityEvent.class))
            .apply(
                "Write entity_events",
                WriteDataset.to(spec, "entity_events", EntityEvent.class, EntityEvents::key)));
    files.add(
        rejects
            .apply("Reject rows", ByDay.undated(Reject.class))
            .apply(
                "Write rejects",
                WriteDataset.to(spec, "rejects", Reject.class, Reject::getRejectId)));
    if (spec.incremental()) {
      files.add(
          PCollectionList.of(marked.get(SetCopiesAside.KEPT))
              .and(marked.get(SetCopiesAside.COPIES))
              .apply("All published", Flatten.pCollections())
              .apply("State", Each.of(CopySignature.class, Copies::signature))
              .apply("State rows", ByDay.undated(CopySignature.class))
              .apply(
                  "Write state",
                  WriteDataset.to(spec, "state", CopySignature.class, CopySignature::getDocId)));
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

  private static Instant published(Annotated annotated) {
    return annotated.getArticle().getPublishedAt();
  }
}
