package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files that a run reads, by path, as they were at its start.
 *
 * @param files the files
 */
public record Inputs(List<InputFile> files) {
  /** Digest of a file that could not be read. */
  private static final String UNREADABLE = "";

  private static final double KILOBYTE = 1e3;
  private static final double MEGABYTE = 1e6;

  /**
   * The files that a job's inputs match.
   *
   * @param log is told of a pattern that matches nothing beside others that do
   * @throws RunException of status NO_INPUT where a pattern matches nothing
   */
  static Inputs of(Job job, Storages storages, RunLog log) {
    List<String> barren = new ArrayList<>();
    Map<String, StoredFile> matched = matched(job, storages, barren);
    if (matched.isEmpty()) {
      throw new RunException(
          ExitStatus.NO_INPUT,
          "no input matched " + String.join(", ", job.inputs()) + "; check the job's key 'input'");
    }
    for (String pattern : barren) {
      log.tell(
          "advice",
          "no input matched " + pattern + "; the job goes on with the others",
          Map.of("run_id", job.runId(), "input", pattern));
    }
    return new Inputs(
        matched.values().stream().map(file -> read(storages.of(file.path()), file)).toList());
  }

  /** Bytes of all files. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::bytes).sum();
  }

  /** How much it is, for a person: files and bytes. */
  String extent() {
    String many =
        files.size() == 1 ? "1 file" : String.format(Locale.ROOT, "%,d files", files.size());
    return bytes() < MEGABYTE
        ? String.format(Locale.ROOT, "%s, %.1f KB", many, bytes() / KILOBYTE)
        : String.format(Locale.ROOT, "%s, %,.1f MB", many, bytes() / MEGABYTE);
  }

  /** What the files are and hold: 64 hex digits, equal for equal files with equal content. */
  String fingerprint() {
    StringBuilder all = new StringBuilder();
    files.forEach(file -> all.append(file.uri()).append('\n').append(file.sha256()).append('\n'));
    return Digests.sha256(all.toString());
  }

  /**
   * A file that is gone or has changed since the start, where there is one: the rows of such a run
   * belong to no state of its input.
   */
  Optional<String> changed(Job job, Storages storages) {
    Map<String, StoredFile> matched = matched(job, storages, new ArrayList<>());
    for (InputFile file : files) {
      if (file.sha256().equals(UNREADABLE)) {
        // Its only row is the reject, whatever becomes of it.
        continue;
      }
      StoredFile now = matched.get(file.uri());
      if (now == null) {
        return Optional.of(file.uri() + " has vanished");
      }
      if (now.bytes() != file.bytes() || now.modifiedMillis() != file.modifiedMillis()) {
        return Optional.of(file.uri() + " has changed");
      }
    }
    return Optional.empty();
  }

  /** By path; asked of the store once a pattern, however many files it matches. */
  private static Map<String, StoredFile> matched(Job job, Storages storages, List<String> barren) {
    Map<String, StoredFile> matched = new TreeMap<>();
    for (String pattern : job.inputs()) {
      List<StoredFile> files = new ArrayList<>(matches(storages.of(pattern), pattern));
      OwnOutput own = new OwnOutput(job, pattern);
      files.removeIf(file -> own.holds(file.path()));
      if (files.isEmpty()) {
        barren.add(pattern);
      }
      files.forEach(file -> matched.put(file.path(), file));
    }
    return matched;
  }

  private static List<StoredFile> matches(Storage storage, String pattern) {
    try {
      return storage.match(pattern);
    } catch (IOException e) {
      throw RunException.failed("the input " + pattern + " cannot be listed: " + e, e);
    }
  }

  /**
   * A file that cannot be read stays among the inputs: the pipeline gives its reject. Files of an
   * object store are not fetched for their digest, which would bring the whole corpus to the
   * driver: there, size and time of the last change stand for the content.
   */
  private static InputFile read(Storage storage, StoredFile file) {
    String digest;
    if (!LocalStorage.holds(file.path())) {
      digest = Digests.sha256(file.bytes() + " " + file.modifiedMillis());
    } else {
      try (InputStream in = storage.open(file.path())) {
        digest = Digests.sha256(in);
      } catch (IOException e) {
        digest = UNREADABLE;
      }
    }
    return new InputFile(file.path(), file.bytes(), file.modifiedMillis(), digest);
  }
}
