package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The other published runs of an incremental job, by run id. What they read and published is the
 * job's state: there is no state beside the runs, so none that could be lost or disagree with them.
 *
 * @param folders their folders
 * @param read files that they read, as path and digest
 */
record EarlierRuns(List<String> folders, Set<String> read) {
  static final EarlierRuns NONE = new EarlierRuns(List.of(), Set.of());

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

  static EarlierRuns of(Job job, Storage storage, RunFolders own) throws IOException {
    if (!job.incremental()) {
      return NONE;
    }
    List<String> folders = new ArrayList<>();
    Set<String> read = new HashSet<>();
    String mark = "/" + Manifest.SUCCESS;
    for (StoredFile file : storage.list(own.output())) {
      String folder = parent(file.path());
      boolean run = file.path().equals(folder + mark) && parent(folder).equals(own.output());
      if (!run || folder.equals(own.run())) {
        continue;
      }
      Manifest manifest = Manifest.read(storage, folder);
      if (manifest.job().equals(job.name())) {
        folders.add(folder);
        manifest.inputs().files().forEach(input -> read.add(name(input)));
      }
    }
    return new EarlierRuns(List.copyOf(folders), Set.copyOf(read));
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
