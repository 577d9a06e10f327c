package dev.khabar.pipeline;

import dev.khabar.record.Copies;
import dev.khabar.schema.internal.CopySignature;
import dev.khabar.schema.internal.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/** Tells articles, and newer versions of them, from what earlier runs published already. */
final class DropPublished extends PTransform<PCollection<Draft>, PCollectionTuple> {
  private static final long serialVersionUID = 1;
  static final TupleTag<Draft> NEW = new TupleTag<>() {};
  static final TupleTag<Draft> PUBLISHED = new TupleTag<>() {};
  private static final Packing<Draft> DRAFTS = Packing.of(Draft.class, (byte) 'd');
  private static final Packing<CopySignature> SIGNATURES =
      Packing.of(CopySignature.class, (byte) 's');

  private final PCollection<CopySignature> known;

  private final boolean incremental;
  private final Buckets buckets;

  private DropPublished(PCollection<CopySignature> known, boolean incremental, Buckets buckets) {
    this.known = known;
    this.incremental = incremental;
    this.buckets = buckets;
  }

  /** Where the job is not incremental, everything is new, and no text is sent around. */
  static DropPublished of(PCollection<CopySignature> known, boolean incremental, Buckets buckets) {
    return new DropPublished(known, incremental, buckets);
  }

  @Override
  public PCollectionTuple expand(PCollection<Draft> drafts) {
    if (!incremental) {
      return PCollectionTuple.of(NEW, drafts)
          .and(
              PUBLISHED,
              drafts
                  .getPipeline()
                  .apply("None published", Create.empty(AvroCoder.specific(Draft.class))));
    }
    PCollectionTuple split =
        Buckets.meet(
                "Meet",
                PCollectionList.of(
                        buckets.keyed(drafts, "Key by article", KeepNewest::article, DRAFTS))
                    .and(
                        buckets.keyed(known, "Key the known", CopySignature::getDocId, SIGNATURES)))
            .apply(
                "Tell apart", ParDo.of(new Tell()).withOutputTags(NEW, TupleTagList.of(PUBLISHED)));
    split.get(NEW).setCoder(AvroCoder.specific(Draft.class));
    split.get(PUBLISHED).setCoder(AvroCoder.specific(Draft.class));
    return split;
  }

  /** Tells the drafts of a bucket. */
  static final class Tell extends DoFn<KV<Integer, Iterable<byte[]>>, Draft> {
    private static final long serialVersionUID = 1;

    private final Counter dropped = Metrics.counter("khabar", "articles_published_before");
    private final Packing<Draft> drafts = DRAFTS;
    private final Packing<CopySignature> signatures = SIGNATURES;

    @ProcessElement
    public void tell(@Element KV<Integer, Iterable<byte[]>> bucket, MultiOutputReceiver out) {
      Map<String, List<CopySignature>> versions = new HashMap<>();
      List<byte[]> waiting = new ArrayList<>();
      for (byte[] packed : Chunks.records(bucket.getValue())) {
        if (drafts.holds(packed)) {
          waiting.add(packed);
        } else {
          CopySignature version = signatures.unpack(packed);
          versions.computeIfAbsent(version.getDocId(), id -> new ArrayList<>()).add(version);
        }
      }
      for (Draft draft : drafts.unpack(waiting)) {
        List<CopySignature> known = versions.getOrDefault(KeepNewest.article(draft), List.of());
        if (Copies.isPublished(draft, known)) {
          dropped.inc();
          out.get(PUBLISHED).output(draft);
        } else {
          out.get(NEW).output(Copies.correcting(draft, known));
        }
      }
    }
  }
}
