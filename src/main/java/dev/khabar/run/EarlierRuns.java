package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The other published runs of an incremental job, by run id. What they read and published is the
 * job's state: there is no state beside the runs, so none that could be lost or disagree with them.
 *
 * @param states their files of state, oldest run first
 * @param read files that they read, as path and digest
 */
record EarlierRuns(List<String> states, Set<String> read) {
  static final EarlierRuns NONE = new EarlierRuns(List.of(), Set.of());
  private static final String STATE = "state/";

  /**
   * Other runs of the job whose publication a dead process began. They are carried through before
   * this run looks what was published: else it would publish the same articles, and so would they
   * at their own next start. Only the holder of the job's lock may ask.
   */
  static List<RunFolders> begun(Job job, Storage storage, RunFolders own) throws IOException {
    List<RunFolders> begun = new ArrayList<>();
    if (!job.incremental()) {
      return begun;
    }
    for (StoredFile file : storage.list(own.plans())) {
      if (file.path().equals(own.plan()) || !file.path().endsWith(RunFolders.PLAN)) {
        continue;
      }
      Optional<PublicationPlan> plan;
      try (InputStream in = storage.open(file.path())) {
        plan = PublicationPlan.of(in.readAllBytes());
      }
      if (plan.isPresent() && plan.get().isOf(job)) {
        String name = file.path().substring(own.plans().length() + 1);
        String runId = name.substring(0, name.length() - RunFolders.PLAN.length());
        begun.add(new RunFolders(own.output(), runId));
      }
    }
    return begun;
  }

  /**
   * @throws RunException where one of them is not whole: what it published would be published again
   */
  static EarlierRuns of(Job job, Storage storage, RunFolders own) throws IOException {
    if (!job.incremental()) {
      return NONE;
    }
    Map<String, Long> present = new HashMap<>();
    List<String> folders = new ArrayList<>();
    String mark = "/" + Manifest.SUCCESS;
    for (StoredFile file : storage.list(own.output())) {
      present.put(file.path(), file.bytes());
      String folder = parent(file.path());
      boolean run = file.path().equals(folder + mark) && parent(folder).equals(own.output());
      if (run && !folder.equals(own.run())) {
        folders.add(folder);
      }
    }
    List<String> states = new ArrayList<>();
    Set<String> read = new HashSet<>();
    for (String folder : folders) {
      Manifest manifest = manifest(storage, folder);
      if (manifest.job().equals(job.name())) {
        states.addAll(states(folder, manifest, present));
        manifest.inputs().files().forEach(input -> read.add(name(input)));
      }
    }
    return new EarlierRuns(List.copyOf(states), Set.copyOf(read));
  }

  private static Manifest manifest(Storage storage, String folder) {
    try {
      return Manifest.read(storage, folder);
    } catch (IOException e) {
      throw notWhole(folder, Manifest.FILE + " cannot be read", e);
    }
  }

  private static List<String> states(String folder, Manifest manifest, Map<String, Long> present) {
    List<String> states = new ArrayList<>();
    for (PublishedFile file : manifest.files()) {
      if (file.path().startsWith(STATE)) {
        String path = folder + "/" + file.path();
        Long bytes = present.get(path);
        if (bytes == null || bytes != file.bytes()) {
          throw notWhole(
              folder, file.path() + (bytes == null ? " is missing" : " has another size"), null);
        }
        states.add(path);
      }
    }
    return states;
  }

  private static RunException notWhole(String folder, String why, Throwable cause) {
    return new RunException(
        ExitStatus.FAILED,
        "the run %s, on which this one builds, is not whole: %s; restore it, or move it away to publish its articles again"
            .formatted(folder, why),
        cause);
  }

  /** The files that none of these runs read as they are now. */
  Inputs unread(Inputs inputs) {
    return new Inputs(inputs.files().stream().filter(file -> !read.contains(name(file))).toList());
  }

  private static String name(InputFile file) {
    return file.sha256() + " " + file.uri();
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
