package dev.khabar.cli;

import dev.khabar.run.Dataset;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.LocalStorage;
import dev.khabar.run.NewsJob;
import dev.khabar.run.RunException;
import dev.khabar.run.load.RunLoader;
import dev.khabar.run.load.RunLoader.Loaded;
import dev.khabar.run.load.RunLoader.Outcome;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code khabar load RUN_DIR --to URL}. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description =
        "Loads a published run into a warehouse: whole, or not at all. The same run again changes"
            + " nothing; a run published anew takes the place of its former rows.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  khabar load out/sample-2026-01-31",
      "  khabar load out/sample-2026-01-31 --to news.duckdb",
      "  PGPASSWORD=... khabar load out/sample-2026-01-31 \\",
      "    --to 'jdbc:postgresql://localhost/news?user=loader&currentSchema=khabar'"
    })
public final class LoadCommand implements Callable<Integer> {
  private static final double MILLIS = 1000.0;
  private static final double MEGABYTE = 1e6;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "RUN_DIR", description = "a run's folder: a path or a URI")
  private String run;

  @Option(
      names = "--to",
      paramLabel = "URL",
      description =
          "jdbc:postgresql://HOST/DATABASE, jdbc:duckdb:FILE or FILE.duckdb;"
              + " warehouse.duckdb beside the run's folder where it is not given")
  private String url;

  private final Supplier<NewsJob> pipeline;

  /**
   * Prepares the command.
   *
   * @param pipeline gives the pipeline, asked for where its store is needed
   */
  LoadCommand(Supplier<NewsJob> pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    RunFolder folder = RunFolder.of(run, pipeline);
    String warehouse = url == null ? beside(folder.path()) : url;
    long start = System.nanoTime();
    Loaded loaded = new RunLoader(warehouse, err::println).load(folder.storage(), folder.path());
    report(loaded, Duration.ofNanos(System.nanoTime() - start), spec.commandLine().getOut());
    spec.commandLine().getOut().println("warehouse: " + RunLoader.shown(warehouse));
    return ExitStatus.DONE.code();
  }

  private static String beside(String folder) {
    if (!LocalStorage.holds(folder)) {
      throw RunException.usage("a run in " + folder + " has no place for a DuckDB file: give --to");
    }
    return RunLoader.defaultUrl(LocalStorage.path(folder));
  }

  private static void report(Loaded loaded, Duration took, PrintWriter out) {
    String runId = loaded.run().manifest().runId();
    if (loaded.outcome() == Outcome.UNCHANGED) {
      out.printf("%s was loaded before and has not changed%n", runId);
      return;
    }
    for (Map.Entry<Dataset, Long> rows : loaded.rows().entrySet()) {
      out.printf(Locale.ROOT, "%-16s %,12d rows%n", rows.getKey().folder(), rows.getValue());
    }
    out.println("events and entity_events are computed from these");
    long all = loaded.rows().values().stream().mapToLong(n -> n).sum();
    double seconds = Math.max(1, took.toMillis()) / MILLIS;
    out.printf(
        Locale.ROOT,
        "%s %s: %,d rows, %.1f MB in %.1f s (%,.0f rows/s)%n",
        runId,
        loaded.outcome() == Outcome.REPLACED ? "replaced" : "loaded",
        all,
        loaded.run().bytes() / MEGABYTE,
        seconds,
        all / seconds);
  }
}
