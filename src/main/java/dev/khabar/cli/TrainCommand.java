package dev.khabar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khabar train WHAT}: makes the files of a model from corpora. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Makes the files of a model from corpora.",
    subcommands = {TrainNames.class, TrainClusters.class, TrainEvents.class, TrainRoles.class})
public final class TrainCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "what to train is missing");
  }
}
