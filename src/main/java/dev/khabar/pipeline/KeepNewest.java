package dev.khabar.pipeline;

import dev.khabar.record.Drafts;
import dev.khabar.schema.internal.Draft;
import java.util.LinkedHashMap;
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
      Map<String, Draft> newest = new LinkedHashMap<>();
      long records = 0;
      for (Draft draft : packing.unpack(Chunks.records(bucket.getValue()))) {
        Draft before = newest.get(article(draft));
        newest.merge(article(draft), draft, Drafts::newer);
        others.inc(before != null && isAnother(before, draft) ? 1 : 0);
        records++;
      }
      older.inc(records - newest.size());
      newest.values().forEach(out.get(NEWEST)::output);
      out.get(OLDER).output(records - newest.size());
    }

    /** Whether only the source's own id makes one article of two. */
    private static boolean isAnother(Draft one, Draft other) {
      return one.getArticle().getUrl() == null
          && !Objects.equals(one.getArticle().getTitle(), other.getArticle().getTitle());
    }
  }
}
