package dev.khabar.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes an attempt's files the published run. First a plan is written: which file goes where, and
 * the manifest. From then on the new run is whole and the publication is carried through, by this
 * process or, if it dies, by the next start. Until then a run that is being replaced is untouched.
 * On a store with folders the new run appears in one step; on others the old mark of success goes
 * first. The new mark comes last everywhere. Every step may be done twice.
 */
final class Publication {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Storage storage;
  private final RunFolders folders;

  Publication(Storage storage, RunFolders folders) {
    this.storage = storage;
    this.folders = folders;
  }

  /** Whether the run is published. */
  boolean published() throws IOException {
    return storage.list(folders.run()).stream()
        .anyMatch(file -> file.path().equals(folders.run() + "/" + Manifest.SUCCESS));
  }

  /**
   * Publishes.
   *
   * @param attempt the attempt's folder
   * @param moves path in the attempt to path in the run
   * @param manifest the run's manifest
   */
  void publish(String attempt, Map<String, String> moves, Manifest manifest) throws IOException {
    storage.write(folders.plan(), plan(attempt, moves, manifest));
    carryThrough(attempt, moves, manifest.toBytes());
  }

  /** Carries a publication through that a dead process began; else does nothing. */
  void recover() throws IOException {
    if (storage.list(folders.work() + "/plans").stream()
        .noneMatch(file -> file.path().equals(folders.plan()))) {
      return;
    }
    JsonNode plan;
    try (InputStream in = storage.open(folders.plan())) {
      plan = JSON.readTree(in);
    }
    Map<String, String> moves = new LinkedHashMap<>();
    plan.path("moves")
        .properties()
        .forEach(move -> moves.put(move.getKey(), move.getValue().asText()));
    carryThrough(
        plan.path("attempt").asText(),
        moves,
        plan.path("manifest").asText().getBytes(StandardCharsets.UTF_8));
  }

  private void carryThrough(String attempt, Map<String, String> moves, byte[] manifest)
      throws IOException {
    if (!isInPlace(manifest)) {
      String whole = attempt + "/whole";
      if (!publishAsFolder(attempt, whole, moves, manifest)) {
        publishByFile(attempt, moves, manifest);
      }
    }
    String mark = Digests.sha256(manifest) + "\n";
    storage.write(folders.run() + "/" + Manifest.SUCCESS, mark.getBytes(StandardCharsets.US_ASCII));
    storage.delete(folders.plan());
    storage.deleteFolder(folders.replaced());
    storage.deleteFolder(folders.attempts());
  }

  /** Whether the run's folder holds the planned run already, but for its mark. */
  private boolean isInPlace(byte[] manifest) throws IOException {
    String path = folders.run() + "/" + Manifest.FILE;
    if (storage.list(folders.run()).stream().noneMatch(file -> file.path().equals(path))) {
      return false;
    }
    try (InputStream in = storage.open(path)) {
      return Arrays.equals(in.readAllBytes(), manifest);
    }
  }

  private boolean publishAsFolder(
      String attempt, String whole, Map<String, String> moves, byte[] manifest) throws IOException {
    if (!storage.hasFolders()) {
      return false;
    }
    moveFiles(attempt, whole, moves);
    storage.write(whole + "/" + Manifest.FILE, manifest);
    if (!storage.list(folders.run()).isEmpty()) {
      storage.deleteFolder(folders.replaced());
      storage.moveFolder(folders.run(), folders.replaced());
    } else {
      storage.deleteFolder(folders.run());
    }
    storage.moveFolder(whole, folders.run());
    return true;
  }

  private void publishByFile(String attempt, Map<String, String> moves, byte[] manifest)
      throws IOException {
    storage.delete(folders.run() + "/" + Manifest.SUCCESS);
    storage.delete(folders.run() + "/" + Manifest.FILE);
    Set<String> fresh = new TreeSet<>(moves.values());
    for (StoredFile old : storage.list(folders.run())) {
      if (!fresh.contains(old.path().substring(folders.run().length() + 1))) {
        storage.delete(old.path());
      }
    }
    moveFiles(attempt, folders.run(), moves);
    storage.write(folders.run() + "/" + Manifest.FILE, manifest);
  }

  /** Moves the files that still lie in the attempt; the others have been moved before. */
  private void moveFiles(String attempt, String target, Map<String, String> moves)
      throws IOException {
    Set<String> waiting =
        storage.list(attempt).stream().map(StoredFile::path).collect(Collectors.toSet());
    for (Map.Entry<String, String> move : moves.entrySet()) {
      String from = attempt + "/" + move.getKey();
      if (waiting.contains(from)) {
        storage.move(from, target + "/" + move.getValue());
      }
    }
  }

  private static byte[] plan(String attempt, Map<String, String> moves, Manifest manifest) {
    ObjectNode plan = JSON.createObjectNode().put("attempt", attempt);
    ObjectNode moveNodes = plan.putObject("moves");
    moves.forEach(moveNodes::put);
    plan.put("manifest", new String(manifest.toBytes(), StandardCharsets.UTF_8));
    return plan.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Removes what lies at the run's place without being published.
   *
   * @throws RunException of status USAGE where it is not a run's
   */
  void removeRemains() throws IOException {
    storage.deleteFolder(folders.attempts());
    // Without a plan the publication that moved this away has ended: the new run is whole.
    storage.deleteFolder(folders.replaced());
    removeUnfinished(folders.plan());
    removeUnfinished(folders.run() + "/" + Manifest.SUCCESS);
    if (published()) {
      return;
    }
    List<StoredFile> remains = storage.list(folders.run());
    for (StoredFile file : remains) {
      String name = file.path().substring(folders.run().length() + 1);
      if (!isRunFile(name)) {
        throw RunException.usage(
            folders.run()
                + " holds files that are no run's, such as "
                + name
                + "; move them, or give the job another name or output");
      }
    }
    if (!remains.isEmpty()) {
      storage.deleteFolder(folders.run());
    }
  }

  /** What a killed process was writing in a file's place. */
  private void removeUnfinished(String path) throws IOException {
    int slash = path.lastIndexOf('/');
    String begin = path.substring(0, slash) + "/." + path.substring(slash + 1) + ".";
    for (StoredFile file : storage.list(path.substring(0, slash))) {
      if (file.path().startsWith(begin) && file.path().endsWith(LocalStorage.UNFINISHED)) {
        storage.delete(file.path());
      }
    }
  }

  private static boolean isRunFile(String name) {
    for (Dataset dataset : Dataset.values()) {
      if (name.startsWith(dataset.folder() + "/")) {
        return true;
      }
    }
    for (String format : OtherFormat.names()) {
      if (name.startsWith(format + "/")) {
        return true;
      }
    }
    return name.startsWith("state/")
        || name.equals(Manifest.FILE)
        || name.equals("report.html")
        || name.startsWith("." + Manifest.SUCCESS)
        || name.startsWith("." + Manifest.FILE);
  }
}
