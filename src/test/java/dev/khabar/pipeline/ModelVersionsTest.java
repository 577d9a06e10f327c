package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelVersionsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dev/khabar");

  /** What training reads, and what is there for people. */
  private static final Set<String> UNREAD =
      Set.of(
          "entity/gazetteers/names.tsv",
          "entity/gazetteers/triggers.tsv",
          "entity/model/provenance.txt");

  @Test
  void every_file_that_a_run_reads_has_a_part_in_the_versions() throws IOException {
    Set<String> expected = new TreeSet<>();
    for (String folder : Set.of("arabic", "article", "entity", "event")) {
      try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
        expected.addAll(
            files
                .filter(Files::isRegularFile)
                .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toSet()));
      }
    }
    expected.removeAll(UNREAD);
    assertEquals(expected, new TreeSet<>(ModelVersions.files()));
  }

  @Test
  void every_part_has_a_digest() {
    Map<String, String> versions = ModelVersions.of(Map.of());
    assertEquals(
        Set.of(
            "lexicon.shipped.articles",
            "lexicon.shipped.entities",
            "lexicon.shipped.events",
            "model.tagger"),
        versions.keySet());
    versions.values().forEach(digest -> assertEquals(64, digest.length(), digest));
  }
}
