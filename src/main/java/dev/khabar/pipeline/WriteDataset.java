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
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
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
final class WriteDataset<I, T extends SpecificRecord>
    extends PTransform<PCollection<I>, PCollection<String>> {
  private static final long serialVersionUID = 1;

  private final NewsSpec spec;
  private final String dataset;
  private final Rows<I, T> rows;

  private WriteDataset(NewsSpec spec, String dataset, Rows<I, T> rows) {
    this.spec = spec;
    this.dataset = dataset;
    this.rows = rows;
  }

  /**
   * Writes the rows of the elements to {@code directory/dataset/[partition/]part-*}, sharded by
   * their primary keys.
   */
  static <I, T extends SpecificRecord> WriteDataset<I, T> to(
      NewsSpec spec, String dataset, Rows<I, T> rows) {
    return new WriteDataset<>(spec, dataset, rows);
  }

  @Override
  public PCollection<String> expand(PCollection<I> elements) {
    return shard(elements)
        .setCoder(KvCoder.of(StringUtf8Coder.of(), ByteArrayCoder.of()))
        .apply("Group shards", GroupByKey.create())
        .apply("Write files", ParDo.of(new WriteShard<>(dataset, rows.type(), spec.directory())))
        .setCoder(StringUtf8Coder.of());
  }

  private PCollection<KV<String, byte[]>> shard(PCollection<I> elements) {
    if (spec.partitionBy().isEmpty()) {
      return elements.apply("Shard by key", ParDo.of(new Shard<>(rows, spec, null)));
    }
    PCollectionView<Map<String, Long>> counts =
        elements
            .apply("Partitions", ParDo.of(new CountDays<>(rows, spec.zone())))
            .setCoder(KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of()))
            .apply("Count rows", Sum.longsPerKey())
            .apply("To every worker", View.asMap());
    return elements.apply(
        "Shard by key", ParDo.of(new Shard<>(rows, spec, counts)).withSideInputs(counts));
  }

  /** Tells how many rows an element has under its day. */
  static final class CountDays<I, T extends SpecificRecord> extends DoFn<I, KV<String, Long>> {
    private static final long serialVersionUID = 1;

    private final Rows<I, T> rows;
    private final String zone;

    CountDays(Rows<I, T> rows, String zone) {
      this.rows = rows;
      this.zone = zone;
    }

    @ProcessElement
    public void count(@Element I element, OutputReceiver<KV<String, Long>> out) {
      Rows.OfDay<T> day = rows.of().apply(element);
      if (!day.rows().isEmpty()) {
        out.output(KV.of(rows.folder(day, zone), (long) day.rows().size()));
      }
    }
  }

  /**
   * Gives each row the name of its file. A partition of few rows has one file, so that many days do
   * not leave many small ones; a shard is written by one worker at a time, so that open files are
   * as few as workers.
   */
  static final class Shard<I, T extends SpecificRecord> extends DoFn<I, KV<String, byte[]>> {
    private static final long serialVersionUID = 1;

    private final Rows<I, T> rows;
    private final String zone;
    private final int most;
    private final PCollectionView<Map<String, Long>> counts;
    private final Packing<T> packing;
    private transient Map<String, List<String>> files;
    private transient Partitions partitions;
    private transient Chunks<String> chunks;

    /** The counts are null where there are no partitions. */
    Shard(Rows<I, T> rows, NewsSpec spec, PCollectionView<Map<String, Long>> counts) {
      this.rows = rows;
      this.zone = spec.zone();
      this.most = spec.shards();
      this.counts = counts;
      this.packing = Packing.of(rows.type());
    }

    /** The next bundle reads its own side input. */
    @StartBundle
    public void start() {
      partitions = null;
      chunks = new Chunks<>();
    }

    @ProcessElement
    public void shard(ProcessContext context) {
      Rows.OfDay<T> day = rows.of().apply(context.element());
      String partition = "";
      int shards = most;
      if (counts != null && !day.rows().isEmpty()) {
        if (partitions == null) {
          partitions = Partitions.of(context.sideInput(counts), most);
        }
        partition = partitions.folder(rows.folder(day, zone));
        shards = partitions.files(partition);
      }
      List<String> names = files(partition, shards);
      for (T row : day.rows()) {
        int shard = Math.floorMod(rows.key().apply(row).hashCode(), shards);
        chunks.add(names.get(shard), packing.pack(row), context::output);
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      chunks.flush(Chunks.endOf(context));
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
