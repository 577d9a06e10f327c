package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes an attempt's files the published run. First a plan is written: which file goes where, and
 * the manifest. From then on the new run is whole and the publication is carried through, by this
 * process or, if it dies, by the next start. Until then a run that is being replaced is untouched.
 * On a store with folders the new run, its mark written last, appears in one step; on others the
 * old mark goes first and the new one comes last. Every step may be done twice.
 */
final class Publication {
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
    PublicationPlan plan =
        new PublicationPlan(attempt, moves, new String(manifest.toBytes(), StandardCharsets.UTF_8));
    storage.write(folders.plan(), plan.toBytes());
    try {
      carryThrough(plan);
    } catch (IOException e) {
      if (published() && isInPlace(plan)) {
        // What is left to be tidied away waits for the next start.
        return;
      }
      if (storage.hasFolders()) {
        giveUp();
      }
      throw e;
    }
  }

  /** Whether a plan waits to be carried through, with the attempt that it names. */
  boolean begun() throws IOException {
    return storage.list(folders.plans()).stream()
        .anyMatch(file -> file.path().equals(folders.plan()));
  }

  /** Carries a publication through that a dead process began; else does nothing. */
  void recover() throws IOException {
    if (!begun()) {
      return;
    }
    Optional<PublicationPlan> plan = PublicationPlan.of(read(folders.plan()));
    if (plan.isPresent() && (isInPlace(plan.get()) || isWhole(plan.get()))) {
      carryThrough(plan.get());
    } else {
      giveUp();
    }
  }

  private boolean isWhole(PublicationPlan plan) throws IOException {
    return plan.isWhole(storage, storage.hasFolders() ? whole(plan) : folders.run());
  }

  private static String whole(PublicationPlan plan) {
    return plan.attempt() + "/whole";
  }

  private void carryThrough(PublicationPlan plan) throws IOException {
    if (!isInPlace(plan)) {
      if (storage.hasFolders()) {
        publishAsFolder(plan, whole(plan));
      } else {
        publishByFile(plan);
      }
    }
    if (!published()) {
      storage.write(folders.run() + "/" + Manifest.SUCCESS, mark(plan));
    }
    storage.delete(folders.plan());
    storage.deleteFolder(folders.replaced());
    storage.deleteFolder(folders.attempts());
  }

  private static byte[] mark(PublicationPlan plan) {
    return (Digests.sha256(plan.manifestBytes()) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  /** The new run cannot be whole: the one that was to give way stays, where there is one. */
  private void giveUp() throws IOException {
    if (storage.hasFolders()
        && storage.list(folders.run()).isEmpty()
        && !storage.list(folders.replaced()).isEmpty()) {
      storage.deleteFolder(folders.run());
      storage.moveFolder(folders.replaced(), folders.run());
    }
    storage.delete(folders.plan());
  }

  /** Whether the run's folder holds the planned run already, but for its mark. */
  private boolean isInPlace(PublicationPlan plan) throws IOException {
    String path = folders.run() + "/" + Manifest.FILE;
    return storage.list(folders.run()).stream().anyMatch(file -> file.path().equals(path))
        && Arrays.equals(read(path), plan.manifestBytes());
  }

  private byte[] read(String path) throws IOException {
    try (InputStream in = storage.open(path)) {
      return in.readAllBytes();
    }
  }

  /** All that a full disk could refuse is written before the old run gives way. */
  private void publishAsFolder(PublicationPlan plan, String whole) throws IOException {
    moveFiles(plan, whole);
    removeUnfinished(whole + "/" + Manifest.FILE);
    removeUnfinished(whole + "/" + Manifest.SUCCESS);
    storage.write(whole + "/" + Manifest.FILE, plan.manifestBytes());
    storage.write(whole + "/" + Manifest.SUCCESS, mark(plan));
    if (!storage.list(folders.run()).isEmpty()) {
      storage.deleteFolder(folders.replaced());
      storage.moveFolder(folders.run(), folders.replaced());
    } else {
      storage.deleteFolder(folders.run());
    }
    storage.moveFolder(whole, folders.run());
  }

  private void publishByFile(PublicationPlan plan) throws IOException {
    storage.delete(folders.run() + "/" + Manifest.SUCCESS);
    storage.delete(folders.run() + "/" + Manifest.FILE);
    Set<String> fresh = new TreeSet<>(plan.moves().values());
    for (StoredFile old : storage.list(folders.run())) {
      if (!fresh.contains(old.path().substring(folders.run().length() + 1))) {
        storage.delete(old.path());
      }
    }
    moveFiles(plan, folders.run());
    storage.write(folders.run() + "/" + Manifest.FILE, plan.manifestBytes());
  }

  /** Moves the files that still lie in the attempt; the others have been moved before. */
  private void moveFiles(PublicationPlan plan, String target) throws IOException {
    Set<String> waiting =
        storage.list(plan.attempt()).stream().map(StoredFile::path).collect(Collectors.toSet());
    for (Map.Entry<String, String> move : plan.moves().entrySet()) {
      String from = plan.attempt() + "/" + move.getKey();
      if (waiting.contains(from)) {
        storage.move(from, target + "/" + move.getValue());
      }
    }
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
