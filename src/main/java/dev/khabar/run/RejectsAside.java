package dev.khabar.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.avro.file.DataFileStream;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;

/** Keeps the rejects of a run that had more of them than its job allows. */
final class RejectsAside {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int REASONS_TOLD = 3;

  private final Storage storage;
  private final RunFolders folders;

  RejectsAside(Storage storage, RunFolders folders) {
    this.storage = storage;
    this.folders = folders;
  }

  /**
   * Moves the reject files out of the attempt and writes a summary beside them.
   *
   * @return the commonest reasons, for the message
   */
  String keep(String attempt, AttemptFiles files, Results.Counts counts) throws IOException {
    storage.deleteFolder(folders.rejectsAside());
    Map<String, Long> reasons = new TreeMap<>();
    for (Map.Entry<String, String> move : files.moves().entrySet()) {
      if (move.getValue().startsWith(Dataset.REJECTS.folder() + "/")) {
        String kept = folders.rejectsAside() + "/" + move.getValue();
        storage.move(attempt + "/" + move.getKey(), kept);
        count(kept, reasons);
      }
    }
    ObjectNode summary =
        JSON.createObjectNode()
            .put("run_id", folders.runId())
            .put("read", counts.read())
            .put("rejected", counts.rejected());
    ObjectNode reasonNodes = summary.putObject("reasons");
    reasons.forEach(reasonNodes::put);
    storage.write(
        folders.rejectsAside() + "/summary.json",
        (summary.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    return reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(REASONS_TOLD)
        .map(reason -> reason.getValue() + " " + reason.getKey())
        .collect(Collectors.joining(", "));
  }

  /** Removes the rejects of an earlier start of this run. */
  void forget() throws IOException {
    storage.deleteFolder(folders.rejectsAside());
    storage.deleteEmptyFolder(folders.output() + "/_rejects");
  }

  private void count(String path, Map<String, Long> reasons) throws IOException {
    try (InputStream in = storage.open(path);
        DataFileStream<GenericRecord> rows =
            new DataFileStream<>(in, new GenericDatumReader<GenericRecord>())) {
      for (GenericRecord row : rows) {
        reasons.merge(row.get("stage") + " " + row.get("reason"), 1L, Long::sum);
      }
    }
  }
}
