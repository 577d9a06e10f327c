package dev.khabar.pipeline;

import dev.khabar.record.Copies;
import dev.khabar.schema.internal.CopySignature;
import dev.khabar.schema.internal.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
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
import org.apache.beam.sdk.values.TupleTagList;

/** Tells articles, and newer versions of them, from what earlier runs published already. */
final class DropPublished extends PTransform<PCollection<Draft>, PCollectionTuple> {
  private static final long serialVersionUID = 1;
  static final TupleTag<Draft> NEW = new TupleTag<>() {};
  static final TupleTag<Draft> PUBLISHED = new TupleTag<>() {};
  private static final TupleTag<Draft> DRAFT = new TupleTag<>() {};
  private static final TupleTag<CopySignature> KNOWN = new TupleTag<>() {};

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
        KeyedPCollectionTuple.of(
                DRAFT,
                buckets.keyed(
                    drafts, "Key by article", KeepNewest::article, AvroCoder.specific(Draft.class)))
            .and(
                KNOWN,
                buckets.keyed(
                    known,
                    "Key the known",
                    CopySignature::getDocId,
                    AvroCoder.specific(CopySignature.class)))
            .apply("Meet", CoGroupByKey.create())
            .apply(
                "Tell apart", ParDo.of(new Tell()).withOutputTags(NEW, TupleTagList.of(PUBLISHED)));
    split.get(NEW).setCoder(AvroCoder.specific(Draft.class));
    split.get(PUBLISHED).setCoder(AvroCoder.specific(Draft.class));
    return split;
  }

  /** Tells the drafts of a bucket. */
  static final class Tell extends DoFn<KV<Integer, CoGbkResult>, Draft> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void tell(@Element KV<Integer, CoGbkResult> bucket, MultiOutputReceiver out) {
      Map<String, List<CopySignature>> versions = new HashMap<>();
      for (CopySignature version : bucket.getValue().getAll(KNOWN)) {
        versions.computeIfAbsent(version.getDocId(), id -> new ArrayList<>()).add(version);
      }
      for (Draft draft : bucket.getValue().getAll(DRAFT)) {
        boolean published =
            Copies.isPublished(draft, versions.getOrDefault(KeepNewest.article(draft), List.of()));
        out.get(published ? PUBLISHED : NEW).output(draft);
      }
    }
  }
}
