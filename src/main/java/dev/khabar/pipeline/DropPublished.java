package dev.khabar.pipeline;

import dev.khabar.record.Copies;
import dev.khabar.schema.internal.CopySignature;
import dev.khabar.schema.internal.Draft;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.apache.beam.sdk.values.TypeDescriptors;

/** Tells articles, and newer versions of them, from what earlier runs published already. */
final class DropPublished extends PTransform<PCollection<Draft>, PCollectionTuple> {
  private static final long serialVersionUID = 1;
  static final TupleTag<Draft> NEW = new TupleTag<>() {};
  static final TupleTag<Draft> PUBLISHED = new TupleTag<>() {};
  private static final TupleTag<Draft> DRAFT = new TupleTag<>() {};
  private static final TupleTag<CopySignature> KNOWN = new TupleTag<>() {};

  private final PCollection<CopySignature> known;

  private final boolean incremental;

  private DropPublished(PCollection<CopySignature> known, boolean incremental) {
    this.known = known;
    this.incremental = incremental;
  }

  /** Where the job is not incremental, everything is new, and no text is sent around. */
  static DropPublished of(PCollection<CopySignature> known, boolean incremental) {
    return new DropPublished(known, incremental);
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
                drafts.apply(
                    "Key by article",
                    WithKeys.of((Draft draft) -> draft.getArticle().getDocId())
                        .withKeyType(TypeDescriptors.strings())))
            .and(
                KNOWN,
                known.apply(
                    "Key the known",
                    WithKeys.of(CopySignature::getDocId).withKeyType(TypeDescriptors.strings())))
            .apply("Meet", CoGroupByKey.create())
            .apply(
                "Tell apart", ParDo.of(new Tell()).withOutputTags(NEW, TupleTagList.of(PUBLISHED)));
    split.get(NEW).setCoder(AvroCoder.specific(Draft.class));
    split.get(PUBLISHED).setCoder(AvroCoder.specific(Draft.class));
    return split;
  }

  /** Tells the draft of one article. */
  static final class Tell extends DoFn<KV<String, CoGbkResult>, Draft> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void tell(@Element KV<String, CoGbkResult> met, MultiOutputReceiver out) {
      Draft draft = met.getValue().getOnly(DRAFT, null);
      if (draft != null) {
        boolean published = Copies.isPublished(draft, met.getValue().getAll(KNOWN));
        out.get(published ? PUBLISHED : NEW).output(draft);
      }
    }
  }
}
