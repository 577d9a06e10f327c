package dev.khabar.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;

/**
 * Rows with the folder of the day that they are laid out under, {@code dt=2026-02-04} in the job's
 * zone; the empty string where the job does not partition. Rows of an unknown day lie where Hive,
 * Spark and Trino look for them.
 */
final class ByDay<I, T extends SpecificRecord>
    extends PTransform<PCollection<I>, PCollection<KV<String, T>>> {
  private static final long serialVersionUID = 1;

  private final Class<T> type;
  private final LayOut<I, T> layOut;

  private ByDay(Class<T> type, LayOut<I, T> layOut) {
    this.type = type;
    this.layOut = layOut;
  }

  /** The rows of each element under the day of its publication, null where it is unknown. */
  static <I, T extends SpecificRecord> ByDay<I, T> of(
      Class<T> type,
      NewsSpec spec,
      SerializableFunction<I, Instant> published,
      SerializableFunction<I, List<T>> rows) {
    boolean partitioned = !spec.partitionBy().isEmpty();
    return new ByDay<>(type, new LayOut<>(partitioned, spec.zone(), published, rows));
  }

  /** Each row under the day of its own publication, null where it is unknown. */
  static <T extends SpecificRecord> ByDay<T, T> of(
      Class<T> type, NewsSpec spec, SerializableFunction<T, Instant> published) {
    return of(type, spec, published, new Itself<>());
  }

  /** Rows that are added up over days and lie under none. */
  static <T extends SpecificRecord> ByDay<T, T> undated(Class<T> type) {
    return new ByDay<>(type, new LayOut<>(false, "UTC", row -> null, new Itself<>()));
  }

  @Override
  public PCollection<KV<String, T>> expand(PCollection<I> elements) {
    return elements
        .apply("Lay out", ParDo.of(layOut))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), AvroCoder.specific(type)));
  }

  /**
   * The element as its only row. A class, since {@code List::of} for two types is one and the same
   * when a runner deserializes it (JDK-8208752).
   */
  private static final class Itself<T> implements SerializableFunction<T, List<T>> {
    private static final long serialVersionUID = 1;

    @Override
    public List<T> apply(T row) {
      return List.of(row);
    }
  }

  /** Puts the rows of one element under their day. */
  static final class LayOut<I, T> extends DoFn<I, KV<String, T>> {
    private static final long serialVersionUID = 1;

    private final boolean partitioned;
    private final String zone;
    private final SerializableFunction<I, Instant> published;
    private final SerializableFunction<I, List<T>> rows;

    LayOut(
        boolean partitioned,
        String zone,
        SerializableFunction<I, Instant> published,
        SerializableFunction<I, List<T>> rows) {
      this.partitioned = partitioned;
      this.zone = zone;
      this.published = published;
      this.rows = rows;
    }

    @ProcessElement
    public void layOut(@Element I element, OutputReceiver<KV<String, T>> out) {
      String folder = partitioned ? folder(published.apply(element)) : "";
      rows.apply(element).forEach(row -> out.output(KV.of(folder, row)));
    }

    private String folder(Instant at) {
      return at == null ? Partitions.UNKNOWN : "dt=" + LocalDate.ofInstant(at, ZoneId.of(zone));
    }
  }
}
