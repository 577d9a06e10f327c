package dev.khabar.cli;

import dev.khabar.run.ExitStatus;
import dev.khabar.run.NewsJob;
import dev.khabar.run.RunException;
import dev.khabar.run.Verification;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar verify RUN_DIR}. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Holds a run against its manifest: files, sizes, checksums, counts, keys. "
            + "Exit status 0 where everything agrees, 1 where anything differs.")
public final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN_DIR", description = "a run's folder: a path or a URI")
  private String run;

  private final Supplier<NewsJob> pipeline;

  /**
   * Prepares the command.
   *
   * @param pipeline gives the pipeline, asked for where its store is needed
   */
  VerifyCommand(Supplier<NewsJob> pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    RunFolder folder = RunFolder.of(run, pipeline);
    List<String> differences;
    try {
      differences = new Verification(folder.storage(), folder.path()).differences();
    } catch (IOException e) {
      throw RunException.failed(folder.path() + " cannot be read: " + e.getMessage(), e);
    }
    differences.forEach(difference -> spec.commandLine().getErr().println(difference));
    if (differences.isEmpty()) {
      spec.commandLine().getOut().println(folder.path() + " is as its manifest says");
      return ExitStatus.DONE.code();
    }
    return ExitStatus.FAILED.code();
  }
}
