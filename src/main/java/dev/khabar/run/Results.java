package dev.khabar.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
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
    /** The counts among the fields of an object; -1 read where there are none. */
    static Counts of(JsonNode fields) {
      return new Counts(
          fields.path("read").asLong(-1),
          fields.path("kept").asLong(),
          fields.path("duplicate").asLong(),
          fields.path("rejected").asLong());
    }

    boolean balance() {
      return read == kept + duplicate + rejected;
    }

    /** Why they do not balance. */
    String imbalance() {
      return "read (%d) is not kept (%d) + duplicate (%d) + rejected (%d)"
          .formatted(read, kept, duplicate, rejected);
    }
  }

  static Results read(Storage storage, String attemptFolder) throws IOException {
    try (InputStream in = storage.open(attemptFolder + "/" + FILE)) {
      JsonNode tree = JSON.readTree(in);
      return new Results(Counts.of(tree.path("counts")), PublishedFile.list(tree.path("files")));
    }
  }
}
