package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A job's keys as the manifest has them. */
final class JobConfiguration {
  private JobConfiguration() {}

  /**
   * The keys that the rows, or the folders that they lie in, depend on; of the user's tables their
   * content.
   *
   * @throws RunException of status USAGE where a table cannot be read
   */
  static SortedMap<String, String> decisive(Job job, Storages storages) {
    SortedMap<String, String> keys = new TreeMap<>();
    keys.put("name", job.name());
    job.date().ifPresent(date -> keys.put("date", date.toString()));
    keys.put("format", job.format());
    keys.put("zone", job.zone().getId());
    keys.put("incremental", Boolean.toString(job.incremental()));
    job.partitionBy().ifPresent(field -> keys.put("partitionBy", field));
    if (!job.also().isEmpty()) {
      keys.put("also", String.join(" ", job.also()));
    }
    job.fields().forEach((theirs, ours) -> keys.put("fields." + theirs, ours));
    job.lexicons()
        .forEach((name, path) -> keys.put("lexicons." + name, digest(name, path, storages)));
    return Collections.unmodifiableSortedMap(keys);
  }

  /** The other keys. */
  static SortedMap<String, String> settings(Job job) {
    SortedMap<String, String> keys = new TreeMap<>();
    keys.put("input", String.join(" ", job.inputs()));
    keys.put("output", job.output());
    keys.put("runner", job.runner());
    keys.put("numShards", Integer.toString(job.numShards()));
    keys.put("maxRejects", job.maxRejects().text());
    job.lexicons().forEach((name, path) -> keys.put("lexicons." + name, path));
    keys.putAll(job.engineOptions());
    return Collections.unmodifiableSortedMap(keys);
  }

  private static String digest(String name, String path, Storages storages) {
    try (InputStream in = storages.of(path).open(path)) {
      return Digests.sha256(in);
    } catch (IOException e) {
      throw new RunException(
          ExitStatus.USAGE,
          "lexicons: " + name + ": the table cannot be read: " + Failure.cause(e),
          e);
    }
  }
}
