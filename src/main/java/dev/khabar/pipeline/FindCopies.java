package dev.khabar.pipeline;

import dev.khabar.record.Copies;
import dev.khabar.schema.internal.CopyEdge;
import dev.khabar.schema.internal.CopySignature;
import dev.khabar.schema.internal.SharedKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Distribution;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/**
 * Finds of each article that copies another the earliest one that it copies. Articles meet where a
 * key of their fingerprints agrees, and are compared by the true similarity of their shingles. Most
 * keys are of one article alone, so that first the keys meet, without the fingerprints, and then
 * only those who share one bring theirs: sent to each of their keys, the fingerprints would be
 * seven times the text.
 */
final class FindCopies extends PTransform<PCollection<CopySignature>, PCollection<CopyEdge>> {
  private static final long serialVersionUID = 1;
  private static final Packing<CopySignature> SIGNATURE =
      Packing.of(CopySignature.class, (byte) 's');
  private static final Packing<SharedKey> SHARED = Packing.of(SharedKey.class, (byte) 'k');

  private final Buckets buckets;

  private FindCopies(Buckets buckets) {
    this.buckets = buckets;
  }

  static FindCopies in(Buckets buckets) {
    return new FindCopies(buckets);
  }

  @Override
  public PCollection<CopyEdge> expand(PCollection<CopySignature> signatures) {
    PCollection<SharedKey> shared =
        signatures
            .apply("Spread keys", ParDo.of(new SpreadKeys(buckets)))
            .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
            .apply("Meet at keys", GroupByKey.create())
            .apply("Find shared keys", ParDo.of(new FindShared()))
            .setCoder(AvroCoder.specific(SharedKey.class));
    return Buckets.meet(
            "Join keys",
            PCollectionList.of(
                    buckets.keyed(signatures, "Key signatures", CopySignature::getDocId, SIGNATURE))
                .and(buckets.keyed(shared, "Key shared", SharedKey::getDocId, SHARED)))
        .apply("Bring signatures", ParDo.of(new Bring(buckets)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("Meet", GroupByKey.create())
        .apply("Compare", ParDo.of(new Compare(buckets)))
        .setCoder(AvroCoder.specific(CopyEdge.class))
        .apply(
            "Earliest original",
            AddUp.of(CopyEdge.class, new Itself<>(), CopyEdge::getCopy, Copies::earlier, buckets));
  }

  /** Gives an article's id for each key of its fingerprint. */
  static final class SpreadKeys extends DoFn<CopySignature, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1;

    private final Buckets buckets;
    private final Packing<SharedKey> packing = SHARED;
    private transient Chunks<Integer> chunks;

    SpreadKeys(Buckets buckets) {
      this.buckets = buckets;
    }

    @StartBundle
    public void start() {
      chunks = new Chunks<>();
    }

    @ProcessElement
    public void spread(@Element CopySignature signature, OutputReceiver<KV<Integer, byte[]>> out) {
      for (String key : signature.getKeys()) {
        byte[] packed = packing.pack(new SharedKey(signature.getDocId(), key));
        chunks.add(buckets.of(key), packed, out::output);
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      chunks.flush(Chunks.endOf(context));
    }
  }

  /** Finds the keys that more than one article has. */
  static final class FindShared extends DoFn<KV<Integer, Iterable<byte[]>>, SharedKey> {
    private static final long serialVersionUID = 1;

    private final Packing<SharedKey> packing = SHARED;

    @ProcessElement
    public void find(@Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<SharedKey> out) {
      Map<String, Set<String>> articles = new HashMap<>();
      for (SharedKey met : packing.unpack(Chunks.records(bucket.getValue()))) {
        articles.merge(met.getKey(), Set.of(met.getDocId()), FindShared::both);
      }
      articles.forEach(
          (key, ids) -> {
            if (ids.size() > 1) {
              ids.forEach(id -> out.output(new SharedKey(id, key)));
            }
          });
    }

    /** Sets of one are immutable and small; only those of several grow. */
    private static Set<String> both(Set<String> ids, Set<String> one) {
      if (ids.containsAll(one)) {
        return ids;
      }
      Set<String> all = ids.size() == 1 ? new HashSet<>(ids) : ids;
      all.addAll(one);
      return all;
    }
  }

  /** Gives the signatures of those who share keys, once to each bucket of such keys. */
  static final class Bring extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1;

    private final Buckets buckets;
    private final Packing<CopySignature> signatures = SIGNATURE;
    private final Packing<SharedKey> sharedKeys = SHARED;
    private transient Chunks<Integer> chunks;

    Bring(Buckets buckets) {
      this.buckets = buckets;
    }

    @StartBundle
    public void start() {
      chunks = new Chunks<>();
    }

    @ProcessElement
    public void bring(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<KV<Integer, byte[]>> out) {
      Map<String, Set<Integer>> places = new HashMap<>();
      List<byte[]> waiting = new ArrayList<>();
      for (byte[] packed : Chunks.records(bucket.getValue())) {
        if (signatures.holds(packed)) {
          waiting.add(packed);
        } else {
          SharedKey key = sharedKeys.unpack(packed);
          places
              .computeIfAbsent(key.getDocId(), id -> new HashSet<>())
              .add(buckets.of(key.getKey()));
        }
      }
      for (byte[] packed : waiting) {
        String article = signatures.unpack(packed).getDocId();
        for (int place : places.getOrDefault(article, Set.of())) {
          chunks.add(place, packed, out::output);
        }
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      chunks.flush(Chunks.endOf(context));
    }
  }

  /** Compares the articles that meet at a key. */
  static final class Compare extends DoFn<KV<Integer, Iterable<byte[]>>, CopyEdge> {
    private static final long serialVersionUID = 1;

    private final Buckets buckets;
    private final Packing<CopySignature> packing = SIGNATURE;
    private final Counter compared = Metrics.counter("khabar", "signatures_compared");
    private final Distribution micros = Metrics.distribution("khabar", "compare_micros");

    Compare(Buckets buckets) {
      this.buckets = buckets;
    }

    @ProcessElement
    public void compare(
        @Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<CopyEdge> edges) {
      long start = ProcessorTime.nanos();
      Map<String, List<byte[]>> byKey = new TreeMap<>();
      List<CopyEdge> found = new ArrayList<>();
      for (byte[] packed : Chunks.records(bucket.getValue())) {
        for (String key : packing.unpack(packed).getKeys()) {
          if (buckets.of(key) == bucket.getKey()) {
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(packed);
          }
        }
      }
      byKey.values().removeIf(signatures -> signatures.size() == 1);
      for (List<byte[]> signatures : byKey.values()) {
        compared.inc(signatures.size());
        found.addAll(Copies.among(signatures.stream().map(packing::unpack).toList()));
      }
      micros.update(ProcessorTime.microsSince(start));
      found.forEach(edges::output);
    }
  }
}
