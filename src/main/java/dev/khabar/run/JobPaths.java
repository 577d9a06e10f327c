package dev.khabar.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The paths of a job: what a file says is meant from the file's folder, what is typed from the
 * working directory.
 */
final class JobPaths {
  private final JobKeys keys;
  private final Path file;

  JobPaths(JobKeys keys, Path file) {
    this.keys = keys;
    this.file = file;
  }

  /** The paths and globs of the input, the day filled in. */
  List<String> inputs(Optional<LocalDate> date) {
    if (keys.list("input").isEmpty()) {
      throw RunException.usage(file + ": the key 'input' is missing: a path, a glob or a list");
    }
    List<String> inputs = new ArrayList<>();
    for (String value : keys.list("input")) {
      if (value.isBlank()) {
        // Else it would mean the folder that the program was started in, with all that lies there.
        throw keys.wrong("input", "it needs a value");
      }
      try {
        String input = place("input", InputPattern.fill(value, date));
        if (LocalStorage.holds(input) && !Files.exists(Path.of(input))) {
          LocalGlob.check(input);
        }
        inputs.add(input);
      } catch (IllegalArgumentException e) {
        throw keys.wrong("input", e.getMessage());
      }
    }
    return List.copyOf(inputs);
  }

  /**
   * The folder of runs, without a slash at its end, which would double those of the paths in it.
   */
  String output() {
    String output = place("output", keys.one("output", "out")).replaceFirst("(?<=[^:/])/+$", "");
    if (output.endsWith("/")) {
      throw keys.wrong("output", "'" + output + "' is no folder for runs; give one of their own");
    }
    if (LocalStorage.holds(output) && Files.isRegularFile(LocalStorage.path(output))) {
      throw keys.wrong("output", "'" + output + "' is a file; give a folder for runs");
    }
    return output;
  }

  /** A path as its place means it: from the job's folder, or from the working directory. */
  private String place(String key, String path) {
    return place(path, !keys.has(key) || keys.get(key).typed());
  }

  /** A path as it is meant, or an address of other storage as it is. */
  String place(String path, boolean typed) {
    if (!LocalStorage.holds(path)) {
      return path;
    }
    Path base = typed ? Path.of("").toAbsolutePath() : file.toAbsolutePath().getParent();
    String plain = path.startsWith("file:") ? LocalStorage.path(path).toString() : path;
    if (plain.startsWith("~/")) {
      // No shell reads a job's file, and few look behind --key=: it would become a folder named ~.
      plain = System.getProperty("user.home") + plain.substring(1);
    }
    return base.resolve(plain).normalize().toString();
  }
}
