package dev.khabar.pipeline;

import dev.khabar.record.Copies;
import dev.khabar.schema.internal.CopyEdge;
import dev.khabar.schema.internal.CopySignature;
import dev.khabar.schema.internal.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;

/**
 * Sets copies of an article aside, exact and near. A chain of copies is followed to its first
 * article by doubling steps, so that every {@code duplicate_of} is a kept article. The publishers
 * of the copies go with the article that is kept.
 */
final class SetCopiesAside extends PTransform<PCollection<Draft>, PCollectionTuple> {
  private static final long serialVersionUID = 1;
  static final TupleTag<byte[]> KEPT = new TupleTag<>() {};
  static final TupleTag<byte[]> COPIES = new TupleTag<>() {};

  /** Of what is told apart: all of it waits to be annotated, and is smaller as bytes. */
  static final Packing<Draft> PACKING = Packing.of(Draft.class);

  /**
   * Each step doubles the length of the chains that are followed to their end: 2^6 articles. A page
   * that is saved every hour of a day gives a chain of a dozen.
   */
  private static final int STEPS = 6;

  private static final Packing<CopyEdge> OWN = Packing.of(CopyEdge.class, (byte) 'o');
  private static final Packing<CopyEdge> INCOMING = Packing.of(CopyEdge.class, (byte) 'i');
  private static final Packing<Draft> DRAFT = Packing.of(Draft.class, (byte) 'd');
  private static final AvroCoder<CopyEdge> EDGES = AvroCoder.specific(CopyEdge.class);

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
            .apply("Find copies", FindCopies.in(buckets));
    for (int step = 1; step <= STEPS; step++) {
      edges =
          Buckets.meet(
                  "Join " + step,
                  PCollectionList.of(byCopy(edges, "By copy " + step))
                      .and(byOriginal(edges, "By original " + step)))
              .apply("Follow " + step, ParDo.of(new Follow()))
              .setCoder(EDGES);
    }
    PCollectionTuple split =
        Buckets.meet(
                "Join articles",
                PCollectionList.of(buckets.keyed(drafts, "By article", KeepNewest::article, DRAFT))
                    .and(byCopy(edges, "Originals"))
                    .and(byOriginal(edges, "Copies")))
            .apply("Split", ParDo.of(new Split()).withOutputTags(KEPT, TupleTagList.of(COPIES)));
    split.get(KEPT).setCoder(ByteArrayCoder.of());
    split.get(COPIES).setCoder(ByteArrayCoder.of());
    return split;
  }

  private PCollection<KV<Integer, byte[]>> byCopy(PCollection<CopyEdge> edges, String label) {
    return buckets.keyed(edges, label, CopyEdge::getCopy, OWN);
  }

  private PCollection<KV<Integer, byte[]>> byOriginal(PCollection<CopyEdge> edges, String label) {
    return buckets.keyed(edges, label, CopyEdge::getOriginal, INCOMING);
  }

  /** Points each copy to what its original points to. */
  static final class Follow extends DoFn<KV<Integer, Iterable<byte[]>>, CopyEdge> {
    private static final long serialVersionUID = 1;

    private final Packing<CopyEdge> ownEdges = OWN;
    private final Packing<CopyEdge> incomingEdges = INCOMING;

    @ProcessElement
    public void follow(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<CopyEdge> edges) {
      Map<String, CopyEdge> own = new HashMap<>();
      List<byte[]> incoming = new ArrayList<>();
      for (byte[] packed : Chunks.records(bucket.getValue())) {
        if (ownEdges.holds(packed)) {
          CopyEdge edge = ownEdges.unpack(packed);
          own.put(edge.getCopy(), edge);
        } else {
          incoming.add(packed);
        }
      }
      for (CopyEdge edge : incomingEdges.unpack(incoming)) {
        CopyEdge further = own.get(edge.getOriginal());
        edges.output(further == null ? edge : Copies.through(edge, further));
      }
    }
  }

  /** Tells kept articles from copies. */
  static final class Split extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1;

    private final Counter copies = Metrics.counter("khabar", "articles_duplicate");
    private final Packing<Draft> drafts = DRAFT;
    private final Packing<Draft> packing = PACKING;
    private final Packing<CopyEdge> ownEdges = OWN;
    private final Packing<CopyEdge> incomingEdges = INCOMING;

    @ProcessElement
    public void split(@Element KV<Integer, Iterable<byte[]>> bucket, MultiOutputReceiver out) {
      Map<String, CopyEdge> own = new HashMap<>();
      Map<String, List<String>> publishers = new HashMap<>();
      List<byte[]> waiting = new ArrayList<>();
      for (byte[] packed : Chunks.records(bucket.getValue())) {
        if (drafts.holds(packed)) {
          waiting.add(packed);
        } else if (ownEdges.holds(packed)) {
          CopyEdge edge = ownEdges.unpack(packed);
          own.put(edge.getCopy(), edge);
        } else {
          CopyEdge copy = incomingEdges.unpack(packed);
          publishers
              .computeIfAbsent(copy.getOriginal(), original -> new ArrayList<>())
              .add(copy.getPublisher());
        }
      }
      for (Draft draft : drafts.unpack(waiting)) {
        String article = KeepNewest.article(draft);
        CopyEdge original = own.get(article);
        if (original != null) {
          copies.inc();
          out.get(COPIES).output(packing.pack(Copies.duplicate(draft, original)));
        } else {
          Draft kept = Copies.kept(draft, publishers.getOrDefault(article, List.of()));
          out.get(KEPT).output(packing.pack(kept));
        }
      }
    }
  }
}
