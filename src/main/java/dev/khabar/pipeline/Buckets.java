package dev.khabar.pipeline;

import java.io.Serializable;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;

/**
 * Groups by a bucket of keys instead of each key. A key of its own costs a runner a group, and the
 * Direct Runner a bundle in every step that follows: with one key for each article, entity and
 * event it spent its time on watermarks, not on news (600 articles: ten minutes; in buckets:
 * seconds). The number of buckets grows with the input, so that a bucket's memory does not.
 *
 * @param count number of buckets
 */
record Buckets(int count) implements Serializable {
  /** Input that one bucket holds. */
  private static final long BYTES = 1 << 20;

  private static final int FEWEST = 8;
  private static final int MOST = 1 << 20;

  /** As many as the input's size wants. */
  static Buckets forInput(long bytes) {
    return new Buckets((int) Math.max(FEWEST, Math.min(MOST, bytes / BYTES)));
  }

  /** No more than so many, but not fewer than keep a small machine busy. */
  Buckets atMost(int most) {
    return new Buckets(Math.min(count, Math.max(FEWEST, most)));
  }

  /** The bucket of a key: a function of its characters alone. */
  int of(String key) {
    // The hash of a hex id is mixed, so that its low bits are even.
    int hash = key.hashCode() * 0x9E3779B9;
    return Math.floorMod(hash ^ (hash >>> 16), count);
  }

  /** Puts each record, packed, under the bucket of its key; they come in {@link Chunks}. */
  <T extends SpecificRecord> PCollection<KV<Integer, byte[]>> keyed(
      PCollection<T> records,
      String label,
      SerializableFunction<T, String> key,
      Packing<T> packing) {
    return records
        .apply(label, ParDo.of(new ByBucket<>(this, key, packing)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()));
  }

  /**
   * Lets records of several kinds meet. Beam's CoGroupByKey goes through a group again once it has
   * more than 10,000 records, which Flink does not allow; here each group is gone through once.
   */
  static PCollection<KV<Integer, Iterable<byte[]>>> meet(
      String label, PCollectionList<KV<Integer, byte[]>> kinds) {
    return kinds
        .apply(label + " together", Flatten.pCollections())
        .apply(label, GroupByKey.create());
  }

  /** Puts records under their buckets. */
  static final class ByBucket<T extends SpecificRecord> extends DoFn<T, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1;

    private final Buckets buckets;
    private final SerializableFunction<T, String> key;
    private final Packing<T> packing;
    private transient Chunks<Integer> chunks;

    ByBucket(Buckets buckets, SerializableFunction<T, String> key, Packing<T> packing) {
      this.buckets = buckets;
      this.key = key;
      this.packing = packing;
    }

    @StartBundle
    public void start() {
      chunks = new Chunks<>();
    }

    @ProcessElement
    public void put(@Element T record, OutputReceiver<KV<Integer, byte[]>> out) {
      chunks.add(buckets.of(key.apply(record)), packing.pack(record), out::output);
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      chunks.flush(Chunks.endOf(context));
    }
  }
}
