package dev.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
  private static final int TRIES = 200;

  @TempDir Path folder;
  private Path run;

  @BeforeEach
  void publish() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      lines.append("article ").append(i).append('\n');
    }
    Files.writeString(folder.resolve("news.txt"), lines);
    Files.writeString(folder.resolve("job.yaml"), "input: news.txt\noutput: out\n");
    Job job = JobFile.read(folder.resolve("job.yaml"), List.of(), Set.of());
    new Run(job, new LinesJob(), new QuietLog()).execute(false);
    run = folder.resolve("out/job");
  }

  @Test
  void finds_nothing_in_a_run_as_it_was_published() throws IOException {
    assertEquals(List.of(), verify());
  }

  @Test
  void finds_every_flipped_byte_missing_extra_and_swapped_file() throws IOException {
    Random random = new Random(20261124);
    for (int i = 0; i < TRIES; i++) {
      List<Path> files = files();
      Path file = files.get(random.nextInt(files.size()));
      Path other = files.get(random.nextInt(files.size()));
      Path copy = folder.resolve("copy");
      byte[] content = Files.readAllBytes(file);
      switch (i % 5) {
        case 0, 1 -> {
          byte[] flipped = content.clone();
          flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
          Files.write(file, flipped);
        }
        case 2 -> Files.delete(file);
        case 3 -> Files.copy(file, file.resolveSibling("extra-" + i));
        default -> {
          if (java.util.Arrays.equals(content, Files.readAllBytes(other))) {
            continue;
          }
          Files.move(file, copy);
          Files.move(other, file);
          Files.move(copy, other);
        }
      }
      assertFalse(verify().isEmpty(), i + ": " + file);
      switch (i % 5) {
        case 0, 1, 2 -> Files.write(file, content);
        case 3 -> Files.delete(file.resolveSibling("extra-" + i));
        default -> {
          Files.move(file, copy);
          Files.move(other, file);
          Files.move(copy, other);
        }
      }
    }
    assertEquals(List.of(), verify());
  }

  @Test
  void finds_links_that_are_no_file_of_the_run() throws IOException {
    Files.createSymbolicLink(run.resolve("elsewhere"), folder);
    Files.createSymbolicLink(run.resolve("nowhere"), folder.resolve("none"));

    assertEquals(
        List.of("elsewhere is no file of the run", "nowhere is no file of the run"), verify());
  }

  @Test
  void finds_a_key_that_is_there_twice_though_all_checksums_agree() throws IOException {
    Path first = run.resolve("articles/part-00000-of-00004.avro");
    Path second = run.resolve("articles/part-00001-of-00004.avro");
    Files.copy(first, second, StandardCopyOption.REPLACE_EXISTING);
    LocalStorage storage = new LocalStorage();
    Manifest old = Manifest.read(storage, run.toString());
    List<PublishedFile> files =
        old.files().stream()
            .map(
                file ->
                    file.path().endsWith("00001-of-00004.avro")
                        ? new PublishedFile(
                            file.path(),
                            old.files().get(0).bytes(),
                            old.files().get(0).records(),
                            old.files().get(0).sha256())
                        : file)
            .toList();
    Manifest forged =
        new Manifest(
            old.runId(),
            old.job(),
            old.counts(),
            files,
            old.inputs(),
            old.configuration(),
            old.settings(),
            old.versions(),
            old.stages(),
            old.started(),
            old.finished());
    Files.write(run.resolve(Manifest.FILE), forged.toBytes());
    Files.writeString(run.resolve(Manifest.SUCCESS), Digests.sha256(forged.toBytes()) + "\n");

    assertTrue(
        verify().contains("articles has 25 rows whose key (doc_id) another row has"),
        verify().toString());
  }

  @Test
  void says_where_there_is_no_run() throws IOException {
    assertEquals(
        List.of("there is no run in " + folder + "/none"),
        new Verification(new LocalStorage(), folder + "/none").differences());
    assertTrue(
        new Verification(new LocalStorage(), run.getParent().toString())
            .differences()
            .contains("manifest.json is missing; a run lies below it: " + run));
  }

  private List<String> verify() throws IOException {
    return new Verification(new LocalStorage(), run.toString()).differences();
  }

  private List<Path> files() throws IOException {
    try (var walk = Files.walk(run)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
