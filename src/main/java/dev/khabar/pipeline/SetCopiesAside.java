package dev.khabar.pipeline;

import dev.khabar.record.Copies;
import dev.khabar.schema.internal.CopyEdge;
import dev.khabar.schema.internal.CopySignature;
import dev.khabar.schema.internal.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

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

  /** Each step doubles the length of the chains that are followed to their end: 2^3 articles. */
  private static final int STEPS = 3;

  private static final TupleTag<CopyEdge> OWN = new TupleTag<>() {};
  private static final TupleTag<CopyEdge> INCOMING = new TupleTag<>() {};
  private static final TupleTag<Draft> DRAFT = new TupleTag<>() {};
  private static final AvroCoder<CopyEdge> EDGES = AvroCoder.specific(CopyEdge.class);
  private static final AvroCoder<CopySignature> SIGNATURES =
      AvroCoder.specific(CopySignature.class);
  private static final AvroCoder<Draft> DRAFTS = AvroCoder.specific(Draft.class);

  private final PCollection<CopySignature> known;
  private final Buckets buckets;

  private SetCopiesAside(PCollection<CopySignature> known, Buckets buckets) {
    this.known = known;
    this.buckets = buckets;
  }

  /** Among the articles and those that earlier runs published. */
  static SetCopiesAside against(PCollection<CopySignature> known, Buckets buckets) {
    return new SetCopiesAside(known, buckets);
  }

  @Override
  public PCollectionTuple expand(PCollection<Draft> drafts) {
    PCollection<CopyEdge> edges =
        PCollectionList.of(drafts.apply("Sign", Each.of(CopySignature.class, Copies::signature)))
            .and(known)
            .apply("All signatures", Flatten.pCollections())
            .apply("Spread over keys", ParDo.of(new Spread(buckets)))
            .setCoder(KvCoder.of(VarIntCoder.of(), KvCoder.of(StringUtf8Coder.of(), SIGNATURES)))
            .apply("Meet", GroupByKey.create())
            .apply("Compare", ParDo.of(new Compare()))
            .setCoder(EDGES)
            .apply(
                "Earliest original",
                AddUp.by(CopyEdge.class, CopyEdge::getCopy, Copies::earlier, buckets));
    for (int step = 1; step <= STEPS; step++) {
      edges =
          KeyedPCollectionTuple.of(OWN, byCopy(edges, "By copy " + step))
              .and(INCOMING, byOriginal(edges, "By original " + step))
              .apply("Join " + step, CoGroupByKey.create())
              .apply("Follow " + step, ParDo.of(new Follow()))
              .setCoder(EDGES);
    }
    PCollectionTuple split =
        KeyedPCollectionTuple.of(
                DRAFT, buckets.keyed(drafts, "By article", KeepNewest::article, DRAFTS))
            .and(OWN, byCopy(edges, "Originals"))
            .and(INCOMING, byOriginal(edges, "Copies"))
            .apply("Join articles", CoGroupByKey.create())
            .apply("Split", ParDo.of(new Split()).withOutputTags(KEPT, TupleTagList.of(COPIES)));
    split.get(KEPT).setCoder(DRAFTS);
    split.get(COPIES).setCoder(DRAFTS);
    return split;
  }

  private PCollection<KV<Integer, CopyEdge>> byCopy(PCollection<CopyEdge> edges, String label) {
    return buckets.keyed(edges, label, CopyEdge::getCopy, EDGES);
  }

  private PCollection<KV<Integer, CopyEdge>> byOriginal(PCollection<CopyEdge> edges, String label) {
    return buckets.keyed(edges, label, CopyEdge::getOriginal, EDGES);
  }

  /** Gives an article's signature once for each key at which it can meet its copies. */
  static final class Spread extends DoFn<CopySignature, KV<Integer, KV<String, CopySignature>>> {
    private static final long serialVersionUID = 1;

    private final Buckets buckets;

    Spread(Buckets buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void spread(
        @Element CopySignature signature,
        OutputReceiver<KV<Integer, KV<String, CopySignature>>> out) {
      for (String key : signature.getKeys()) {
        out.output(KV.of(buckets.of(key), KV.of(key, signature)));
      }
    }
  }

  /** Compares the articles that meet at a key. */
  static final class Compare
      extends DoFn<KV<Integer, Iterable<KV<String, CopySignature>>>, CopyEdge> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void compare(
        @Element KV<Integer, Iterable<KV<String, CopySignature>>> bucket,
        OutputReceiver<CopyEdge> edges) {
      Map<String, List<CopySignature>> met = new TreeMap<>();
      for (KV<String, CopySignature> signature : bucket.getValue()) {
        met.computeIfAbsent(signature.getKey(), key -> new ArrayList<>()).add(signature.getValue());
      }
      met.values().forEach(signatures -> Copies.among(signatures).forEach(edges::output));
    }
  }

  /** Points each copy to what its original points to. */
  static final class Follow extends DoFn<KV<Integer, CoGbkResult>, CopyEdge> {
    private static final long serialVersionUID = 1;

    @ProcessElement
    public void follow(@Element KV<Integer, CoGbkResult> bucket, OutputReceiver<CopyEdge> edges) {
      Map<String, CopyEdge> own = own(bucket.getValue());
      for (CopyEdge incoming : bucket.getValue().getAll(INCOMING)) {
        CopyEdge further = own.get(incoming.getOriginal());
        edges.output(further == null ? incoming : Copies.through(incoming, further));
      }
    }
  }

  /** Tells kept articles from copies. */
  static final class Split extends DoFn<KV<Integer, CoGbkResult>, Draft> {
    private static final long serialVersionUID = 1;

    private final Counter copies = Metrics.counter("khabar", "articles_duplicate");

    @ProcessElement
    public void split(@Element KV<Integer, CoGbkResult> bucket, MultiOutputReceiver out) {
      Map<String, CopyEdge> own = own(bucket.getValue());
      Map<String, List<String>> publishers = new HashMap<>();
      for (CopyEdge copy : bucket.getValue().getAll(INCOMING)) {
        publishers
            .computeIfAbsent(copy.getOriginal(), original -> new ArrayList<>())
            .add(copy.getPublisher());
      }
      for (Draft draft : bucket.getValue().getAll(DRAFT)) {
        String article = KeepNewest.article(draft);
        CopyEdge original = own.get(article);
        if (original != null) {
          copies.inc();
          out.get(COPIES).output(Copies.duplicate(draft, original));
        } else {
          out.get(KEPT).output(Copies.kept(draft, publishers.getOrDefault(article, List.of())));
        }
      }
    }
  }

  private static Map<String, CopyEdge> own(CoGbkResult bucket) {
    Map<String, CopyEdge> own = new HashMap<>();
    bucket.getAll(OWN).forEach(edge -> own.put(edge.getCopy(), edge));
    return own;
  }
}
