package dev.khabar.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a finished attempt says of itself in {@code results.json}. Only the files named there count:
 * an engine that tries a piece of work twice may leave others.
 *
 * @param counts articles
 * @param files the files written, by path
 */
public record Results(Counts counts, List<PublishedFile> files) {
  /** Name of the file in the attempt's folder. */
  public static final String FILE = "results.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Articles of a run; {@code read = kept + duplicate + rejected}.
   *
   * @param read records read
   * @param kept articles with mentions
   * @param duplicate copies, and older versions of an article
   * @param rejected records that gave no article
   */
  public record Counts(long read, long kept, long duplicate, long rejected) {
    boolean balance() {
      return read == kept + duplicate + rejected;
    }
  }

  static Results read(Storage storage, String attemptFolder) throws IOException {
    try (InputStream in = storage.open(attemptFolder + "/" + FILE)) {
      JsonNode tree = JSON.readTree(in);
      JsonNode counts = tree.path("counts");
      List<PublishedFile> files = new ArrayList<>();
      for (JsonNode file : tree.path("files")) {
        files.add(
            new PublishedFile(
                file.path("path").asText(),
                file.path("bytes").asLong(),
                file.path("records").asLong(),
                file.path("sha256").asText()));
      }
      return new Results(
          new Counts(
              counts.path("read").asLong(-1),
              counts.path("kept").asLong(),
              counts.path("duplicate").asLong(),
              counts.path("rejected").asLong()),
          List.copyOf(files));
    }
  }
}
