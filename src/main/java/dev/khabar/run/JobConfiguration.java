package dev.khabar.run;

import dev.khabar.arabic.UserTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A job's keys as the manifest has them, and the user's tables, which are read once.
 *
 * @param decisive the keys that the rows, or the folders that they lie in, depend on; of the tables
 *     their content
 * @param tables the user's tables by name
 */
record JobConfiguration(SortedMap<String, String> decisive, Map<String, UserTable> tables) {
  /**
   * Of a job.
   *
   * @throws RunException of status USAGE where a table cannot be read
   */
  static JobConfiguration of(Job job, Storages storages) {
    Map<String, UserTable> tables = new TreeMap<>();
    job.lexicons().forEach((name, path) -> tables.put(name, table(name, path, storages)));
    return new JobConfiguration(decisive(job, tables), Map.copyOf(tables));
  }

  private static SortedMap<String, String> decisive(Job job, Map<String, UserTable> tables) {
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
    tables.forEach((name, table) -> keys.put("lexicons." + name, Digests.sha256(table.content())));
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

  private static UserTable table(String name, String path, Storages storages) {
    try (InputStream in = storages.of(path).open(path)) {
      return new UserTable(path, in.readAllBytes());
    } catch (IOException e) {
      throw new RunException(
          ExitStatus.USAGE,
          "lexicons: " + name + ": the table " + path + " cannot be read: " + Failure.cause(e),
          e);
    }
  }
}
