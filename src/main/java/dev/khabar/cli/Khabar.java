package dev.khabar.cli;

import dev.khabar.arabic.LexiconException;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.Failure;
import dev.khabar.run.NearestWord;
import dev.khabar.run.NewsJob;
import dev.khabar.run.RunException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. Every command is a class of its own; this one knows their names only. */
@Command(
    name = "khabar",
    description = "Arabic news in, warehouse tables out.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      AnnotateCommand.class,
      VerifyCommand.class,
      LoadCommand.class,
      DdlCommand.class,
      ShowCommand.class,
      EvaluateCommand.class,
      NamesCommand.class,
      TrainCommand.class,
      HelpCommand.class
    },
    footerHeading = "%nExit status:%n",
    footer = {
      "  0 published, or done             3 no input matched",
      "  1 failed, nothing published      4 too many rejects, nothing published",
      "  2 bad usage or configuration     5 another run holds this output"
    })
public final class Khabar implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs a command and ends the program with its exit status. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.setOut(out);
    System.setErr(err);
    CommandLine commands = commandLine(Khabar::pipeline);
    commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    int status = execute(commands, args);
    commands.getOut().flush();
    commands.getErr().flush();
    System.exit(status);
  }

  private static int execute(CommandLine commands, String... args) {
    try {
      return commands.execute(args);
    } catch (ExceptionInInitializerError e) {
      // A file of the program that a class reads when it is needed first.
      return failure(new RuntimeException(e), commands);
    }
  }

  /**
   * The commands, with the exit statuses and messages of the contract.
   *
   * @param pipeline gives the pipeline; asked for only by the commands that run one
   */
  static CommandLine commandLine(Supplier<NewsJob> pipeline) {
    IParameterExceptionHandler usage = Khabar::usage;
    IExecutionExceptionHandler failure = (e, command, parsed) -> failure(e, command);
    return new CommandLine(new Khabar(), new CommandFactory(pipeline))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(ZoneId.class, Khabar::zone)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(usage)
        .setExecutionExceptionHandler(failure);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static int usage(ParameterException mistake, String[] args) {
    CommandLine command = mistake.getCommandLine();
    PrintWriter err = command.getErr();
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      err.println("khabar: " + unmatched(word, command) + " '" + word + "'");
      NearestWord.of(word, words(command))
          .ifPresent(nearest -> err.println("Did you mean '" + nearest + "'?"));
    } else {
      err.println("khabar: " + mistake.getMessage());
    }
    err.println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.USAGE.code();
  }

  private static String unmatched(String word, CommandLine command) {
    if (word.startsWith("-")) {
      return "no option";
    }
    return command.getSubcommands().isEmpty() ? "one argument too many:" : "no command";
  }

  private static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + text + "' is no time zone; write one such as Asia/Riyadh or UTC");
    }
  }

  private static List<String> words(CommandLine command) {
    List<String> words = new ArrayList<>(command.getSubcommands().keySet());
    words.addAll(command.getCommandSpec().optionsMap().keySet());
    return words;
  }

  private static int failure(Exception failure, CommandLine command) {
    boolean told = failure instanceof RunException || failure instanceof LexiconException;
    command.getErr().println("khabar: " + (told ? failure.getMessage() : Failure.cause(failure)));
    if (System.getenv("KHABAR_DEBUG") != null) {
      failure.printStackTrace(command.getErr());
    }
    if (failure instanceof LexiconException) {
      return ExitStatus.USAGE.code();
    }
    return failure instanceof RunException known ? known.status().code() : ExitStatus.FAILED.code();
  }

  /** The pipeline, found as a service: a command that runs none does not load an engine. */
  private static NewsJob pipeline() {
    return ServiceLoader.load(NewsJob.class)
        .findFirst()
        .orElseThrow(
            () -> new RunException(ExitStatus.FAILED, "the program was built without a pipeline"));
  }

  private record CommandFactory(Supplier<NewsJob> pipeline) implements IFactory {
    private static final Map<Class<?>, Function<Supplier<NewsJob>, Object>> OF_PIPELINE =
        Map.of(
            RunCommand.class, RunCommand::new,
            NamesCommand.class, NamesCommand::new,
            VerifyCommand.class, VerifyCommand::new,
            LoadCommand.class, LoadCommand::new,
            ShowCommand.class, ShowCommand::new);

    @Override
    public <K> K create(Class<K> type) throws Exception {
      Function<Supplier<NewsJob>, Object> command = OF_PIPELINE.get(type);
      return command == null
          ? CommandLine.defaultFactory().create(type)
          : type.cast(command.apply(pipeline));
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
