package dev.khabar.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;

/** The rows of a published run, blind to files and order. */
public final class Rows {
  private Rows() {}

  /** Dataset to its rows, sorted, each as JSON. */
  public static SortedMap<String, List<String>> of(Path run) throws IOException {
    SortedMap<String, List<String>> rows = new TreeMap<>();
    for (Dataset dataset : Dataset.values()) {
      List<String> lines = new ArrayList<>();
      for (Path file : files(run.resolve(dataset.folder()))) {
        try (DataFileReader<GenericRecord> records =
            new DataFileReader<>(file.toFile(), new GenericDatumReader<GenericRecord>())) {
          for (GenericRecord row : records) {
            lines.add(row.toString());
          }
        }
      }
      lines.sort(null);
      rows.put(dataset.folder(), lines);
    }
    return rows;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var walk = Files.walk(folder)) {
      return walk.filter(path -> path.toString().endsWith(".avro")).sorted().toList();
    }
  }
}
