package dev.khabar.pipeline;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.beam.sdk.transforms.SerializableFunction;

/**
 * The rows of one dataset that an element gives, and the folder of the day that they are laid out
 * under, {@code dt=2026-02-04} in the job's zone; the empty string where rows lie under no day.
 * Rows of an unknown day lie where Hive, Spark and Trino look for them.
 *
 * @param type the rows' class
 * @param key gives a row's primary key
 * @param dated whether rows lie under days where the job partitions
 * @param of gives an element's rows
 */
record Rows<I, T extends SpecificRecord>(
    Class<T> type,
    SerializableFunction<T, String> key,
    boolean dated,
    SerializableFunction<I, OfDay<T>> of)
    implements Serializable {

  /**
   * Rows of one day.
   *
   * @param published a time of the day, null where it is unknown
   * @param rows the rows
   */
  record OfDay<T>(Instant published, List<T> rows) {}

  /** Rows under the day that each element tells. */
  static <I, T extends SpecificRecord> Rows<I, T> dated(
      Class<T> type, SerializableFunction<T, String> key, SerializableFunction<I, OfDay<T>> of) {
    return new Rows<>(type, key, true, of);
  }

  /** Rows that are added up over days and lie under none. */
  static <T extends SpecificRecord> Rows<T, T> undated(
      Class<T> type, SerializableFunction<T, String> key) {
    return new Rows<>(type, key, false, row -> new OfDay<>(null, List.of(row)));
  }

  /** The folder of rows in a job that partitions. */
  String folder(OfDay<T> day, String zone) {
    if (!dated) {
      return "";
    }
    return day.published() == null
        ? Partitions.UNKNOWN
        : "dt=" + LocalDate.ofInstant(day.published(), ZoneId.of(zone));
  }
}
