package dev.khabar.cli;

import dev.khabar.run.ExitStatus;
import dev.khabar.run.load.Dialect;
import dev.khabar.run.load.Dialects;
import java.util.Iterator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khabar ddl --dialect=NAME}. */
@Command(
    name = "ddl",
    mixinStandardHelpOptions = true,
    description =
        "Prints the tables of a warehouse, and the statements that load a run's Avro files into"
            + " them, as that warehouse's SQL. Replace BUCKET, STAGE, OUTPUT and RUN_ID by yours.")
public final class DdlCommand implements Callable<Integer> {
  /** What {@code --help} lists. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Dialects.all().stream().map(Dialect::name).iterator();
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--dialect",
      required = true,
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "one of ${COMPLETION-CANDIDATES}")
  private String dialect;

  @Override
  public Integer call() {
    Dialect found =
        Dialects.named(dialect)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "no dialect '%s': give one of %s"
                            .formatted(dialect, String.join(", ", new Names()))));
    spec.commandLine().getOut().print(found.script());
    return ExitStatus.DONE.code();
  }
}
