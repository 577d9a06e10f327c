package dev.khabar.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of a run.
 *
 * @param path relative to the run's folder, or to the attempt's before it is published
 * @param bytes size
 * @param records rows in it
 * @param sha256 of its content, 64 hex digits
 */
public record PublishedFile(String path, long bytes, long records, String sha256) {
  /** The files of a list, as manifest and results hold them. */
  static List<PublishedFile> list(JsonNode files) {
    List<PublishedFile> list = new ArrayList<>();
    for (JsonNode file : files) {
      list.add(
          new PublishedFile(
              file.path("path").asText(),
              file.path("bytes").asLong(),
              file.path("records").asLong(),
              file.path("sha256").asText()));
    }
    return List.copyOf(list);
  }

  /** The folder that it lies in: the dataset. */
  public String dataset() {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }
}
