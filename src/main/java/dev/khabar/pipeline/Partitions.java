package dev.khabar.pipeline;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Which days have a folder of their own, and of how many files. A folder is one file at least, in
 * each dataset, and a table of very many partitions is slow to plan over; so the folders are
 * bounded. Where there are more days, those of the fewest rows, which are wrong dates mostly, lie
 * with the rows of no known day: the row itself says its day. Immutable.
 */
final class Partitions {
  /** Where Hive, Spark and Trino look for rows whose partition is unknown. */
  static final String UNKNOWN = "dt=__HIVE_DEFAULT_PARTITION__";

  /** Ten years of days, and some that are wrong. */
  static final int MOST_FOLDERS = 4_000;

  /** A file of some megabytes; a partition of fewer rows is one file. */
  private static final long ROWS_A_FILE = 50_000;

  private final Map<String, Integer> files;

  private Partitions(Map<String, Integer> files) {
    this.files = files;
  }

  /**
   * Decides for a dataset.
   *
   * @param rows how many rows each day has, by its folder's name
   * @param mostFiles the files that a folder has at most
   */
  static Partitions of(Map<String, Long> rows, int mostFiles) {
    Map<String, Long> folders = new HashMap<>();
    rows.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(
            day ->
                folders.merge(
                    folders.size() < MOST_FOLDERS - 1 ? day.getKey() : UNKNOWN,
                    day.getValue(),
                    Long::sum));
    Map<String, Integer> files = new HashMap<>();
    folders.forEach(
        (folder, count) -> files.put(folder, (int) Math.min(mostFiles, 1 + count / ROWS_A_FILE)));
    return new Partitions(files);
  }

  /** The folder that a day's rows lie in. */
  String folder(String day) {
    return files.containsKey(day) ? day : UNKNOWN;
  }

  /** The number of files of a folder that {@link #folder} gave. */
  int files(String folder) {
    return files.get(folder);
  }
}
