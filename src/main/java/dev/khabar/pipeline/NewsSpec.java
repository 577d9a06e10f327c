package dev.khabar.pipeline;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a run of the pipeline works on, as plain values that go to every worker.
 *
 * @param files URIs of the input files
 * @param largeFiles size in bytes of those that are so large that several workers may read them
 * @param buckets the buckets that keys are grouped in
 * @param incremental whether the run publishes a state for the next one
 * @param stateFiles URIs of the states that earlier runs published
 * @param format name of the input's format, or {@code auto}
 * @param fields our field names to the source's
 * @param zone the time zone of dates without one, and of the day of publication
 * @param shards number of files a dataset is written to
 * @param partitionBy {@code published_date} to lay files out by day, or empty
 * @param maxRecordBytes a larger record is rejected
 * @param unreadable URIs of the files that could not be read when the run began: they are rejected,
 *     while a file that cannot be read any longer ends the run
 * @param lexicons tables that extend or replace the shipped ones, by name: a URI each
 * @param directory URI of the attempt's directory, which all output goes under
 */
public record NewsSpec(
    List<String> files,
    Map<String, Long> largeFiles,
    Buckets buckets,
    boolean incremental,
    List<String> stateFiles,
    String format,
    Map<String, String> fields,
    String zone,
    int shards,
    String partitionBy,
    int maxRecordBytes,
    Set<String> unreadable,
    Map<String, String> lexicons,
    String directory)
    implements Serializable {
  public NewsSpec {
    files = List.copyOf(files);
    largeFiles = Map.copyOf(largeFiles);
    stateFiles = List.copyOf(stateFiles);
    fields = Map.copyOf(fields);
    unreadable = Set.copyOf(unreadable);
    lexicons = Map.copyOf(lexicons);
  }

  /** Size of an input file; 0 where it is not large. */
  long bytes(String uri) {
    return largeFiles.getOrDefault(uri, 0L);
  }
}
