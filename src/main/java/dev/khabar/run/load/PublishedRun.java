package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.Digests;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.Manifest;
import dev.khabar.run.PublishedFile;
import dev.khabar.run.RunException;
import dev.khabar.run.Storage;
import dev.khabar.run.Verification;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A published run whose files are as its manifest says. Immutable.
 *
 * @param storage where it lies
 * @param folder the run's folder there
 */
public record PublishedRun(Storage storage, String folder, Manifest manifest) {

  /**
   * Reads a run's manifest and holds every file that it lists against size and checksum.
   *
   * @throws RunException where the run is not published or not as published
   */
  public static PublishedRun open(Storage storage, String folder) {
    try {
      List<String> differences = new Verification(storage, folder).fileDifferences();
      if (!differences.isEmpty()) {
        throw new RunException(
            ExitStatus.FAILED,
            folder
                + " is no published run, or no longer as published:\n  "
                + String.join("\n  ", differences)
                + "\nGive the folder of a run (OUTPUT/RUN_ID), restore its files, or run the job"
                + " again. Nothing was loaded");
      }
      return new PublishedRun(storage, folder, Manifest.read(storage, folder));
    } catch (IOException e) {
      throw RunException.failed(folder + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** The Avro files of a dataset, in the manifest's order. */
  List<PublishedFile> files(Dataset dataset) {
    return manifest.files().stream()
        .filter(file -> file.dataset().equals(dataset.folder()) && file.path().endsWith(".avro"))
        .toList();
  }

  /** Size of its files together. */
  public long bytes() {
    return manifest.files().stream().mapToLong(PublishedFile::bytes).sum();
  }

  /**
   * One checksum over the paths and checksums of its files; unlike the manifest's own it does not
   * change when the same content is published again.
   */
  String contentSha256() {
    return Digests.sha256(
        manifest.files().stream()
            .map(file -> file.path() + " " + file.sha256())
            .sorted()
            .collect(Collectors.joining("\n")));
  }

  /** The path of one of its files in the storage. */
  String path(PublishedFile file) {
    return folder + "/" + file.path();
  }
}
