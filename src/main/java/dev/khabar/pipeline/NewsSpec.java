package dev.khabar.pipeline;

import dev.khabar.run.RejectLimit;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a run of the pipeline works on, as plain values that go to every worker.
 *
 * @param buckets the buckets that keys are grouped in
 * @param incremental whether the run publishes a state for the next one
 * @param stateFiles URIs of the states that earlier runs published
 * @param format name of the input's format, or {@code auto}
 * @param fields our field names to the source's
 * @param zone the time zone of dates without one, and of the day of publication
 * @param shards number of files a dataset is written to
 * @param partitionBy {@code published_date} to lay files out by day, or empty
 * @param maxRecordBytes a larger record is rejected
 * @param maxRejects with more rejects than these, nothing is annotated
 * @param lexicons tables that extend or replace the shipped ones: name to digest; what they hold
 *     lies in the directory ({@link StagedTables})
 * @param directory URI of the attempt's directory, which all output goes under, and where the
 *     workers find what would make the job's graph large: tables, list of the input
 */
public record NewsSpec(
    Buckets buckets,
    boolean incremental,
    List<String> stateFiles,
    String format,
    Map<String, String> fields,
    String zone,
    int shards,
    String partitionBy,
    int maxRecordBytes,
    RejectLimit maxRejects,
    Map<String, String> lexicons,
    String directory)
    implements Serializable {
  public NewsSpec {
    stateFiles = List.copyOf(stateFiles);
    fields = Map.copyOf(fields);
    lexicons = Map.copyOf(lexicons);
  }
}
