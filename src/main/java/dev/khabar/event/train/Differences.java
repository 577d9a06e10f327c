package dev.khabar.event.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where what differs from the annotation is written for a reader.
 *
 * @param folder to write to, or nothing
 */
record Differences(Optional<Path> folder) {
  /** Writes what differed while the scores were taken, one line each, to {@code NAME.tsv}. */
  void write(EventScores scores, String name) throws IOException {
    if (folder.isPresent()) {
      Path file = folder.get().resolve(name + ".tsv");
      Files.write(file, scores.differences(), StandardCharsets.UTF_8);
    }
  }
}
