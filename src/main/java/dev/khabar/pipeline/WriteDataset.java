package dev.khabar.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.Keys;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;

/**
 * Writes the rows of one dataset to Avro files under the attempt's directory and gives a {@link
 * PartFile} in JSON for each. A row's shard comes from its key, never from chance: a step that is
 * run twice gives the same files again. (Beam's own FileIO draws shards at random, writes nothing
 * for an empty collection and gives no checksums.)
 *
 * <p>A retried bundle writes to a file name of its own; only the names that arrive downstream
 * count, and the rest goes with the attempt's directory.
 */
final class WriteDataset<T extends SpecificRecord>
    extends PTransform<PCollection<KV<String, T>>, PCollection<String>> {
  private static final long serialVersionUID = 1;

  private final String dataset;
  private final Class<T> type;
  private final SerializableFunction<T, String> key;
  private final NewsSpec spec;

  private WriteDataset(
      String dataset, Class<T> type, SerializableFunction<T, String> key, NewsSpec spec) {
    this.dataset = dataset;
    this.type = type;
    this.key = key;
    this.spec = spec;
  }

  /**
   * Writes {@code directory/dataset/[partition/]part-*}, sharded by the rows' primary keys; the
   * input's keys are the partitions' folders, empty for none.
   */
  static <T extends SpecificRecord> WriteDataset<T> to(
      NewsSpec spec, String dataset, Class<T> type, SerializableFunction<T, String> key) {
    return new WriteDataset<>(dataset, type, key, spec);
  }

  @Override
  public PCollection<String> expand(PCollection<KV<String, T>> rows) {
    return shard(rows)
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()))
        .apply("Group shards", GroupByKey.create())
        .apply("Write files", ParDo.of(new WriteShard<>(dataset, type, spec.directory())))
        .setCoder(StringUtf8Coder.of());
  }

  private PCollection<KV<String, byte[]>> shard(PCollection<KV<String, T>> rows) {
    if (spec.partitionBy().isEmpty()) {
      return rows.apply("Shard by key", ParDo.of(new Shard<>(type, key, spec.shards(), null)));
    }
    PCollectionView<Map<String, Long>> counts =
        rows.apply("Partitions", Keys.create())
            .apply("Count rows", Count.perElement())
            .apply("To every worker", View.asMap());
    return rows.apply(
        "Shard by key",
        ParDo.of(new Shard<>(type, key, spec.shards(), counts)).withSideInputs(counts));
  }

  /**
   * Gives each row the name of its file. A partition of few rows has one file, so that many days do
   * not leave many small ones; a shard is written by one worker at a time, so that open files are
   * as few as workers.
   */
  static final class Shard<T extends SpecificRecord>
      extends DoFn<KV<String, T>, KV<String, byte[]>> {
    private static final long serialVersionUID = 1;

    private final SerializableFunction<T, String> key;
    private final PCollectionView<Map<String, Long>> counts;
    private final int most;
    private final Packing<T> packing;
    private final Counter bytes = Metrics.counter("khabar", "bytes_grouped");
    private transient Map<String, List<String>> files;
    private transient Partitions partitions;

    /** The counts are null where there are no partitions. */
    Shard(
        Class<T> type,
        SerializableFunction<T, String> key,
        int most,
        PCollectionView<Map<String, Long>> counts) {
      this.key = key;
      this.most = most;
      this.packing = Packing.of(type);
      this.counts = counts;
    }

    /** The next bundle reads its own side input. */
    @StartBundle
    public void forgetPartitions() {
      partitions = null;
    }

    @ProcessElement
    public void shard(ProcessContext context) {
      String partition = context.element().getKey();
      T row = context.element().getValue();
      int shards = most;
      if (counts != null) {
        if (partitions == null) {
          partitions = Partitions.of(context.sideInput(counts), most);
        }
        partition = partitions.folder(partition);
        shards = partitions.files(partition);
      }
      int shard = Math.floorMod(key.apply(row).hashCode(), shards);
      byte[] packed = packing.pack(row);
      bytes.inc(packed.length);
      context.output(KV.of(files(partition, shards).get(shard), packed));
    }

    /** The names of a partition's files, made once for its many rows. */
    private List<String> files(String partition, int shards) {
      if (files == null) {
        files = new HashMap<>();
      }
      return files.computeIfAbsent(
          partition,
          name -> {
            String folder = name.isEmpty() ? "" : name + "/";
            return IntStream.range(0, shards)
                .mapToObj(
                    // An Arabic machine would write the numbers in its own digits.
                    shard ->
                        String.format(Locale.ROOT, "%spart-%05d-of-%05d", folder, shard, shards))
                .toList();
          });
    }
  }
}
