package dev.khabar.pipeline;

import dev.khabar.arabic.UserTable;
import dev.khabar.run.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * A job's own tables on their way to the workers: each is written once, as it was read and checked,
 * into the attempt's directory, which every worker reaches. So the workers need neither the disk of
 * the machine that starts the job nor the user's store, and the job's graph holds only digests,
 * however large the tables are.
 */
final class StagedTables {
  private StagedTables() {}

  /** Writes tables into a directory; comes back with what {@link #digests} gives. */
  static Map<String, String> write(Map<String, UserTable> tables, String directory)
      throws IOException {
    for (Map.Entry<String, UserTable> table : tables.entrySet()) {
      try (OutputStream out =
          Channels.newOutputStream(
              FileSystems.create(file(directory, table.getKey()), "text/plain"))) {
        out.write(table.getValue().content());
      }
    }
    return digests(tables);
  }

  /** The digest of each table, by its name. */
  static Map<String, String> digests(Map<String, UserTable> tables) {
    Map<String, String> digests = new TreeMap<>();
    tables.forEach((name, table) -> digests.put(name, Digests.sha256(table.content())));
    return digests;
  }

  /** The tables of these names that {@link #write} wrote into a directory. */
  static Map<String, UserTable> read(Iterable<String> names, String directory) {
    Map<String, UserTable> tables = new TreeMap<>();
    for (String name : names) {
      ResourceId file = file(directory, name);
      try (InputStream in = Channels.newInputStream(FileSystems.open(file))) {
        tables.put(name, new UserTable(file.toString(), in.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException("the job's table " + file + " cannot be read", e);
      }
    }
    return tables;
  }

  private static ResourceId file(String directory, String name) {
    return FileSystems.matchNewResource(directory + "/lexicons/" + name + ".tsv", false);
  }
}
