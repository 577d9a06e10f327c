package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds a published run against its manifest, and the manifest against its mark of success. */
public final class Verification {
  private final Storage storage;
  private final String run;
  private final List<String> differences = new ArrayList<>();

  /**
   * Prepares to verify a run.
   *
   * @param run the run's folder
   */
  public Verification(Storage storage, String run) {
    this.storage = storage;
    this.run = run;
  }

  /**
   * What is wrong with the run, a sentence each; empty where nothing is.
   *
   * @throws IOException where the folder cannot be read
   */
  public List<String> differences() throws IOException {
    compareRun();
    if (differences.isEmpty()) {
      differences.addAll(new RowCheck(storage, run, manifest()).differences());
    }
    return List.copyOf(differences);
  }

  /**
   * What is wrong with the run's files, without reading their rows.
   *
   * @throws IOException where the folder cannot be read
   */
  public List<String> fileDifferences() throws IOException {
    compareRun();
    return List.copyOf(differences);
  }

  private Manifest manifest() throws IOException {
    return Manifest.read(storage, run);
  }

  private void compareRun() throws IOException {
    Map<String, Long> present = new TreeMap<>();
    for (StoredFile file : storage.list(run)) {
      present.put(file.path().substring(run.length() + 1), file.bytes());
    }
    if (present.isEmpty()) {
      differences.add("there is no run in " + run);
      return;
    }
    if (!present.containsKey(Manifest.SUCCESS)) {
      differences.add(Manifest.SUCCESS + " is missing: the run is not published");
    }
    if (present.containsKey(Manifest.FILE)) {
      compare(present);
    } else {
      differences.add(Manifest.FILE + " is missing" + runBelow(present));
    }
  }

  /** An output's folder is easily taken for that of its run. */
  private String runBelow(Map<String, Long> present) {
    return present.keySet().stream()
        .filter(path -> path.endsWith("/" + Manifest.FILE))
        .findFirst()
        .map(
            path ->
                "; a run lies below it: " + run + "/" + path.substring(0, path.lastIndexOf('/')))
        .orElse("");
  }

  private void compare(Map<String, Long> present) throws IOException {
    byte[] bytes = read(Manifest.FILE);
    if (present.containsKey(Manifest.SUCCESS)) {
      String mark = new String(read(Manifest.SUCCESS), StandardCharsets.ISO_8859_1);
      if (!mark.equals(Digests.sha256(bytes) + "\n")) {
        differences.add(
            Manifest.FILE + " is not the one that " + Manifest.SUCCESS + " was written for");
      }
    }
    Manifest manifest;
    try {
      manifest = Manifest.of(bytes);
    } catch (IOException e) {
      differences.add(Manifest.FILE + ": " + e.getMessage());
      return;
    }
    compareFiles(manifest, present);
    compareCounts(manifest);
  }

  private void compareFiles(Manifest manifest, Map<String, Long> present) throws IOException {
    Set<String> extra = new TreeSet<>(present.keySet());
    extra.remove(Manifest.FILE);
    extra.remove(Manifest.SUCCESS);
    for (PublishedFile file : manifest.files()) {
      extra.remove(file.path());
      Long bytes = present.get(file.path());
      if (bytes == null) {
        differences.add(file.path() + " is missing");
      } else if (bytes != file.bytes()) {
        differences.add(
            file.path() + " has " + bytes + " bytes, the manifest says " + file.bytes());
      } else if (!digest(file.path()).equals(file.sha256())) {
        differences.add(file.path() + " has other content than the manifest says (SHA-256)");
      }
    }
    extra.forEach(path -> differences.add(path + " is no file of the run"));
  }

  private void compareCounts(Manifest manifest) {
    Results.Counts counts = manifest.counts();
    if (!counts.balance()) {
      differences.add(counts.imbalance());
    }
    for (Dataset dataset : Dataset.values()) {
      if (manifest.files().stream().noneMatch(f -> f.dataset().equals(dataset.folder()))) {
        differences.add("the dataset " + dataset.folder() + " is missing");
      }
    }
    if (manifest.rows(Dataset.REJECTS) != counts.rejected()) {
      differences.add(
          "rejects has %d rows, the manifest counts %d"
              .formatted(manifest.rows(Dataset.REJECTS), counts.rejected()));
    }
  }

  private String digest(String path) throws IOException {
    try (InputStream in = storage.open(run + "/" + path)) {
      return Digests.sha256(in);
    }
  }

  private byte[] read(String path) throws IOException {
    try (InputStream in = storage.open(run + "/" + path)) {
      return in.readAllBytes();
    }
  }
}
