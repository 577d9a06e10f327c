package dev.khabar.pipeline;

import dev.khabar.record.Drafts;
import dev.khabar.schema.Article;
import dev.khabar.schema.internal.Draft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** Of the records of one article (one {@code doc_id}) keeps the newest, and counts the others. */
final class KeepNewest extends PTransform<PCollection<Draft>, PCollectionTuple> {
  private static final long serialVersionUID = 1;
  static final TupleTag<Draft> NEWEST = new TupleTag<>() {};
  static final TupleTag<Long> OLDER = new TupleTag<>() {};

  private final Buckets buckets;

  private KeepNewest(Buckets buckets) {
    this.buckets = buckets;
  }

  static KeepNewest in(Buckets buckets) {
    return new KeepNewest(buckets);
  }

  @Override
  public PCollectionTuple expand(PCollection<Draft> drafts) {
    AvroCoder<Draft> coder = AvroCoder.specific(Draft.class);
    PCollectionTuple kept =
        buckets
            .keyed(drafts, "Key by article", KeepNewest::article, Packing.of(Draft.class))
            .apply("Group versions", GroupByKey.create())
            .apply(
                "Keep the newest",
                ParDo.of(new Keep()).withOutputTags(NEWEST, TupleTagList.of(OLDER)));
    kept.get(NEWEST).setCoder(coder);
    kept.get(OLDER).setCoder(VarLongCoder.of());
    return kept;
  }

  static String article(Draft draft) {
    return draft.getArticle().getDocId();
  }

  /** Keeps the newest version of each article in a bucket. */
  static final class Keep extends DoFn<KV<Integer, Iterable<byte[]>>, Draft> {
    private static final long serialVersionUID = 1;

    private final Packing<Draft> packing = Packing.of(Draft.class);
    private final Counter older = Metrics.counter("khabar", "articles_older");
    private final Counter others = Metrics.counter("khabar", "articles_of_another_title");

    @ProcessElement
    public void keep(@Element KV<Integer, Iterable<byte[]>> bucket, MultiOutputReceiver out) {
      Versions versions = new Versions();
      packing.unpack(Chunks.records(bucket.getValue())).forEach(versions::add);
      older.inc(versions.older());
      others.inc(versions.ofAnotherTitle());
      versions.newest().forEach(out.get(NEWEST)::output);
      out.get(OLDER).output(versions.older());
    }
  }

  /** The versions of some articles, in whatever order they come. */
  static final class Versions {
    private record Older(String article, String title) {}

    private final Map<String, Draft> newest = new LinkedHashMap<>();

    /** Those that only the source's own id makes versions of an article. */
    private final List<Older> sharingId = new ArrayList<>();

    private long records;

    void add(Draft draft) {
      records++;
      Draft before = newest.putIfAbsent(article(draft), draft);
      if (before == null) {
        return;
      }
      Draft newer = Drafts.newer(before, draft);
      newest.put(article(draft), newer);
      Article older = (newer.equals(before) ? draft : before).getArticle();
      if (older.getUrl() == null) {
        sharingId.add(new Older(older.getDocId(), older.getTitle()));
      }
    }

    Collection<Draft> newest() {
      return newest.values();
    }

    /** How many are left out. */
    long older() {
      return records - newest.size();
    }

    /** How many of them share but an id with the newest, and have another title. */
    long ofAnotherTitle() {
      return sharingId.stream()
          .filter(
              older ->
                  !Objects.equals(
                      older.title(), newest.get(older.article()).getArticle().getTitle()))
          .count();
    }
  }
}
