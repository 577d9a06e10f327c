package dev.khabar.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * {@code khabar help COMMAND}: the same as {@code khabar COMMAND --help}. Not picocli's own, which
 * knows no command of a command and no nearest word.
 */
@Command(
    name = "help",
    mixinStandardHelpOptions = true,
    description = "Shows the help of a command.")
final class HelpCommand implements Runnable {
  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..*",
      description = "the command, such as run, or evaluate ner; all where it is not given")
  private List<String> words = List.of();

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    CommandLine command = spec.parent().commandLine();
    for (String word : words) {
      CommandLine next = command.getSubcommands().get(word);
      if (next == null) {
        throw new UnmatchedArgumentException(command, List.of(word));
      }
      command = next;
    }
    command.usage(spec.commandLine().getOut());
  }
}
