package dev.khabar.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khabar evaluate WHAT}: measures a part of the program against a gold. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measures a part of the program against a gold.",
    subcommands = {
      EvaluatePassages.class,
      EvaluateNames.class,
      EvaluateEntities.class,
      EvaluateEvents.class
    })
public final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "what to evaluate is missing");
  }
}
