package dev.khabar.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
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
import org.apache.beam.sdk.transforms.SerializableBiFunction;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Merges the records of each key into one, with a function that is associative and commutative.
 * Records of one bundle are merged before they are sent, so that a key that everything has (a name
 * in a third of the articles) sends one record a bundle, and no worker sees them all.
 */
final class AddUp<I, T extends SpecificRecord> extends PTransform<PCollection<I>, PCollection<T>> {
  private static final long serialVersionUID = 1;

  private final Class<T> type;
  private final SerializableFunction<I, List<T>> parts;
  private final SerializableFunction<T, String> key;
  private final SerializableBiFunction<T, T, T> merge;
  private final Buckets buckets;

  private AddUp(
      Class<T> type,
      SerializableFunction<I, List<T>> parts,
      SerializableFunction<T, String> key,
      SerializableBiFunction<T, T, T> merge,
      Buckets buckets) {
    this.type = type;
    this.parts = parts;
    this.key = key;
    this.merge = merge;
    this.buckets = buckets;
  }

  /**
   * Adds up what the elements say.
   *
   * @param parts gives an element's records
   * @param key gives a record's key
   * @param merge makes one of two records of one key
   */
  static <I, T extends SpecificRecord> AddUp<I, T> of(
      Class<T> type,
      SerializableFunction<I, List<T>> parts,
      SerializableFunction<T, String> key,
      SerializableBiFunction<T, T, T> merge,
      Buckets buckets) {
    return new AddUp<>(type, parts, key, merge, buckets);
  }

  @Override
  public PCollection<T> expand(PCollection<I> elements) {
    return elements
        .apply(
            "Merge in bundle",
            ParDo.of(new MergeInBundle<>(Packing.of(type), parts, key, merge, buckets)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("Group buckets", GroupByKey.create())
        .apply("Merge in bucket", ParDo.of(new MergeInBucket<>(type, key, merge)))
        .setCoder(AvroCoder.specific(type));
  }

  /** Merges what a bundle has of a key; sends all when many keys have come. */
  static final class MergeInBundle<I, T extends SpecificRecord>
      extends DoFn<I, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1;
    private static final int MOST_KEYS = 10_000;

    private final Packing<T> packing;
    private final SerializableFunction<I, List<T>> parts;
    private final SerializableFunction<T, String> key;
    private final SerializableBiFunction<T, T, T> merge;
    private final Buckets buckets;
    private final Counter added = Metrics.counter("khabar", "records_added");
    private final Counter sent = Metrics.counter("khabar", "records_sent");
    private transient Map<String, T> merged;
    private transient Chunks<Integer> chunks;

    MergeInBundle(
        Packing<T> packing,
        SerializableFunction<I, List<T>> parts,
        SerializableFunction<T, String> key,
        SerializableBiFunction<T, T, T> merge,
        Buckets buckets) {
      this.packing = packing;
      this.parts = parts;
      this.key = key;
      this.merge = merge;
      this.buckets = buckets;
    }

    @StartBundle
    public void start() {
      merged = new LinkedHashMap<>();
      chunks = new Chunks<>();
    }

    @ProcessElement
    public void add(@Element I element, OutputReceiver<KV<Integer, byte[]>> out) {
      for (T record : parts.apply(element)) {
        added.inc();
        merged.merge(key.apply(record), record, merge);
      }
      if (merged.size() >= MOST_KEYS) {
        send(out::output);
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      Consumer<KV<Integer, byte[]>> out = Chunks.endOf(context);
      send(out);
      chunks.flush(out);
    }

    private void send(Consumer<KV<Integer, byte[]>> out) {
      sent.inc(merged.size());
      merged.forEach((id, record) -> chunks.add(buckets.of(id), packing.pack(record), out));
      merged.clear();
    }
  }

  /** Merges what all bundles sent of each key. */
  static final class MergeInBucket<T extends SpecificRecord>
      extends DoFn<KV<Integer, Iterable<byte[]>>, T> {
    private static final long serialVersionUID = 1;

    private final SerializableFunction<T, String> key;
    private final SerializableBiFunction<T, T, T> merge;

    private final Packing<T> packing;
    private final Counter keys = Metrics.counter("khabar", "keys");
    private final Distribution micros = Metrics.distribution("khabar", "merge_micros");

    MergeInBucket(
        Class<T> type, SerializableFunction<T, String> key, SerializableBiFunction<T, T, T> merge) {
      this.packing = Packing.of(type);
      this.key = key;
      this.merge = merge;
    }

    @ProcessElement
    public void merge(@Element KV<Integer, Iterable<byte[]>> bucket, OutputReceiver<T> out) {
      long start = ProcessorTime.nanos();
      Map<String, T> merged = new LinkedHashMap<>();
      for (T record : packing.unpack(Chunks.records(bucket.getValue()))) {
        merged.merge(key.apply(record), record, merge);
      }
      keys.inc(merged.size());
      micros.update(ProcessorTime.microsSince(start));
      merged.values().forEach(out::output);
    }
  }
}
