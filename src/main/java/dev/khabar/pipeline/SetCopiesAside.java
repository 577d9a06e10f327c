package dev.khabar.pipeline;

import dev.khabar.record.Copies;
import dev.khabar.schema.internal.CopyEdge;
import dev.khabar.schema.internal.CopySignature;
import dev.khabar.schema.internal.Draft;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
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

/**
 * Sets copies of an article aside, exact and near. Articles meet where a band of their MinHash
 * agrees, are compared by the true Jaccard similarity of their shingles, and point to the earliest
 * one that they copy. A chain of copies is followed to its first article by doubling steps, so that
 * every {@code duplicate_of} is a kept article. The publishers of the copies go with the article
 * that is kept.
 */
final class SetCopiesAside extends PTransform<PCollection<Draft>, PCollectionTuple> {
  private static final long serialVersionUID = 1;
  static final TupleTag<Draft> KEPT = new TupleTag<>() {};
  static final TupleTag<Draft> COPIES = new TupleTag<>() {};

  /** Each step doubles the length of the chains that are followed to their end: 2^4 articles. */
  private static final int STEPS = 4;

  private static final TupleTag<CopyEdge> OWN = new TupleTag<>() {};
  private static final TupleTag<KV<String, CopyEdge>> INCOMING = new TupleTag<>() {};
  private static final TupleTag<Draft> DRAFT = new TupleTag<>() {};
  private static final KvCoder<String, CopySignature> SIGNATURE_CODER =
      KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(CopySignature.class));
  private static final KvCoder<String, CopyEdge> EDGE_CODER =
      KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(CopyEdge.class));

  private final PCollection<CopySignature> known;

  private SetCopiesAside(PCollection<CopySignature> known) {
    this.known = known;
  }

  /** Among the articles and those that earlier runs published. */
  static SetCopiesAside against(PCollection<CopySignature> known) {
    return new SetCopiesAside(known);
  }

  @Override
  public PCollectionTuple expand(PCollection<Draft> drafts) {
    PCollection<KV<String, CopyEdge>> edges =
        drafts
            .apply("Fingerprint", ParDo.of(new Fingerprint()))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(CopySignature.class)))
            .apply("Group by band", GroupByKey.create())
            .apply("Compare", ParDo.of(new Compare()))
            .setCoder(EDGE_CODER)
            .apply("Earliest original", Combine.perKey(Copies::earlier));
    for (int step = 1; step <= STEPS; step++) {
      edges = follow(edges, step);
    }
    PCollectionTuple split =
        KeyedPCollectionTuple.of(
                DRAFT,
                drafts.apply(
                    "Key by article",
                    WithKeys.of((Draft draft) -> draft.getArticle().getDocId())
                        .withKeyType(TypeDescriptors.strings())))
            .and(OWN, edges)
            .and(INCOMING, byOriginal(edges, "Copies by original"))
            .apply("Join copies", CoGroupByKey.create())
            .apply("Split", ParDo.of(new Split()).withOutputTags(KEPT, TupleTagList.of(COPIES)));
    split.get(KEPT).setCoder(AvroCoder.specific(Draft.class));
    split.get(COPIES).setCoder(AvroCoder.specific(Draft.class));
    return split;
  }

  /** Points each copy to what its original points to. */
  private static PCollection<KV<String, CopyEdge>> follow(
      PCollection<KV<String, CopyEdge>> edges, int step) {
    return KeyedPCollectionTuple.of(OWN, edges)
        .and(INCOMING, byOriginal(edges, "By original " + step))
        .apply("Meet " + step, CoGroupByKey.create())
        .apply("Follow " + step, ParDo.of(new Follow()))
        .setCoder(EDGE_CODER);
  }

  private static PCollection<KV<String, KV<String, CopyEdge>>> byOriginal(
      PCollection<KV<String, CopyEdge>> edges, String label) {
    return edges
        .apply(
            label,
            WithKeys.of((KV<String, CopyEdge> edge) -> edge.getValue().getOriginal())
                .withKeyType(TypeDescriptors.strings()))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), EDGE_CODER));
  }

  /** Gives an article's signature once for each key of its fingerprint. */
  static final class Fingerprint extends DoFn<Draft, KV<String, CopySignature>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void fingerprint(@Element Draft draft, OutputReceiver<KV<String, CopySignature>> out) {
      meet(Copies.signature(draft), out);
    }
  }

  /** Gives a published article's signature once for each key of its fingerprint. */
  static final class Known extends DoFn<CopySignature, KV<String, CopySignature>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void known(
        @Element CopySignature signature, OutputReceiver<KV<String, CopySignature>> out) {
      meet(signature, out);
    }
  }

  private static void meet(
      CopySignature signature, DoFn.OutputReceiver<KV<String, CopySignature>> out) {
    signature.getKeys().forEach(key -> out.output(KV.of(key, signature)));
  }

  /** Compares the articles that meet in a band. */
  static final class Compare
      extends DoFn<KV<String, Iterable<CopySignature>>, KV<String, CopyEdge>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void compare(
        @Element KV<String, Iterable<CopySignature>> band,
        OutputReceiver<KV<String, CopyEdge>> edges) {
      List<CopySignature> signatures = new ArrayList<>();
      band.getValue().forEach(signatures::add);
      Copies.among(signatures).forEach((copy, edge) -> edges.output(KV.of(copy, edge)));
    }
  }

  /** Follows the edges of the copies of one article. */
  static final class Follow extends DoFn<KV<String, CoGbkResult>, KV<String, CopyEdge>> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void follow(
        @Element KV<String, CoGbkResult> met, OutputReceiver<KV<String, CopyEdge>> edges) {
      CopyEdge own = met.getValue().getOnly(OWN, null);
      for (KV<String, CopyEdge> incoming : met.getValue().getAll(INCOMING)) {
        edges.output(
            own == null
                ? incoming
                : KV.of(incoming.getKey(), Copies.through(incoming.getValue(), own)));
      }
    }
  }

  /** Tells kept articles from copies. */
  static final class Split extends DoFn<KV<String, CoGbkResult>, Draft> {
    private static final long serialVersionUID = 1;

    private final Counter copies = Metrics.counter("khabar", "articles_duplicate");

    @ProcessElement
    public void split(@Element KV<String, CoGbkResult> joined, MultiOutputReceiver out) {
      CoGbkResult all = joined.getValue();
      Draft draft = all.getOnly(DRAFT, null);
      CopyEdge own = all.getOnly(OWN, null);
      if (draft == null) {
        // An article that an earlier run published: it has its row there.
        return;
      }
      if (own != null) {
        copies.inc();
        out.get(COPIES).output(Copies.duplicate(draft, own));
      } else {
        List<String> publishers = new ArrayList<>();
        all.getAll(INCOMING).forEach(copy -> publishers.add(copy.getValue().getPublisher()));
        out.get(KEPT).output(Copies.kept(draft, publishers));
      }
    }
  }
}
