package dev.khabar.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.record.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.file.DataFileReader;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;

/** The rows of a published run, blind to files and order. */
final class SampleRows {
  private SampleRows() {}

  /** All rows of a dataset, each as JSON, sorted; paths of the input cut to the file's name. */
  static List<ObjectNode> of(Path run, String dataset) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(run.resolve(dataset))) {
      files = walk.filter(file -> file.toString().endsWith(".avro")).sorted().toList();
    }
    List<ObjectNode> rows = new ArrayList<>();
    for (Path file : files) {
      try (DataFileReader<GenericRecord> reader =
          new DataFileReader<>(file.toFile(), new GenericDatumReader<>(null, null, dates()))) {
        for (GenericRecord record : reader) {
          ObjectNode row = RecordJson.of(record);
          JsonNode uri = row.get("source_uri");
          if (uri != null) {
            row.put("source_uri", uri.asText().replaceAll(".*/", ""));
          }
          rows.add(row);
        }
      }
    }
    rows.sort((a, b) -> a.toString().compareTo(b.toString()));
    return rows;
  }

  private static GenericData dates() {
    GenericData data = new GenericData();
    data.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
    data.addLogicalTypeConversion(new TimeConversions.DateConversion());
    return data;
  }

  /** Some columns of all rows of a dataset, as lines that a person can read, sorted. */
  static List<String> lines(Path run, String dataset, String... columns) throws IOException {
    return of(run, dataset).stream()
        .map(
            row ->
                Stream.of(columns)
                    .map(column -> row.at("/" + column).asText("").replaceAll("\\s", " "))
                    .collect(Collectors.joining("\t")))
        .sorted()
        .toList();
  }
}
