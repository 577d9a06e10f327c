package dev.khabar.run;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A job with every key resolved: placeholders filled, local paths absolute.
 *
 * @param name the job's name, part of the run's id
 * @param inputs globs, files or folders, each a path or a URI
 * @param format a format's name, or {@code auto}
 * @param fields our name of a field to the source's; several are divided by commas
 * @param output the folder under which runs are published
 * @param date the logical date; a run's id has it where it is given
 * @param zone zone of dates and times that name none
 * @param runner the engine, such as {@code DirectRunner}
 * @param numShards files a dataset
 * @param maxRejects more than these fail the run
 * @param partitionBy {@code published_date} to divide the datasets into folders by day
 * @param also formats that the rows are written in beside Avro
 * @param incremental whether only what no earlier run of the job published is read
 * @param lexicons the user's own tables by name: paths
 * @param engineOptions options of the engine, passed on as they are
 */
public record Job(
    String name,
    List<String> inputs,
    String format,
    Map<String, String> fields,
    String output,
    Optional<LocalDate> date,
    ZoneId zone,
    String runner,
    int numShards,
    RejectLimit maxRejects,
    Optional<String> partitionBy,
    List<String> also,
    boolean incremental,
    Map<String, String> lexicons,
    Map<String, String> engineOptions) {

  /** The run's id: the job's name and its logical date; the clock has no part in it. */
  public String runId() {
    return date.map(day -> name + "-" + day).orElse(name);
  }
}
