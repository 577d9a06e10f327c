package dev.khabar.cli;

import dev.khabar.run.Dataset;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.Job;
import dev.khabar.run.JobFile;
import dev.khabar.run.LocalStorage;
import dev.khabar.run.NewsJob;
import dev.khabar.run.PrometheusText;
import dev.khabar.run.Run;
import dev.khabar.run.RunException;
import dev.khabar.run.RunLog;
import dev.khabar.run.RunSummary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code khabar run JOB.yaml}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    customSynopsis =
        "khabar run JOB.yaml [--key=value ...] [--replace] [--log=FORM] [--metrics=FILE]",
    description = "Runs a job: either a complete run is published, or none.",
    footerHeading = "%nKeys of a job, each also given as --key=value:%n",
    footer = {
      "  name         the job; with the date it is the run's id",
      "  input        a path, a folder, a glob, or a list of them; {yyyy}, {MM},",
      "               {dd} and {date:yyyy/MM/dd} stand for the logical date",
      "  format       of the input; auto tells it from the content",
      "  fields       our name of a field: the source's (--fields.text=full_text)",
      "  output       the folder that runs are published in",
      "  date         the logical date, YYYY-MM-DD",
      "  zone         of dates and times that name none (UTC)",
      "  runner       DirectRunner, FlinkRunner, SparkRunner, DataflowRunner",
      "  numShards    files a dataset (4)",
      "  maxRejects   a number or a share such as 1%%; with more, nothing is published",
      "  also         parquet writes the datasets in that form too",
      "  partitionBy  published_date divides the datasets into folders by day",
      "  incremental  true reads only what no earlier run of the job published",
      "  lexicons     your own tables (--lexicons.entities=my.tsv)",
      "Other options are the engine's, such as --flinkMaster=host:port."
    })
public final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "JOB.yaml", description = "the job, such as pipelines/sample.yaml")
  private Path file;

  @Option(
      names = "--replace",
      description = "publish in the place of a run over other input or with another configuration")
  private boolean replace;

  @Option(
      names = "--log",
      paramLabel = "FORM",
      description = "terminal, plain or json; what fits where it is not given")
  private LogForm form = LogForm.fitting();

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description = "writes how the run ended to a file in Prometheus' text format")
  private Optional<Path> metrics;

  @Unmatched private List<String> overrides = new ArrayList<>();

  private Optional<String> name = Optional.empty();
  private final CountDownLatch told = new CountDownLatch(1);
  private final Supplier<NewsJob> pipeline;

  /**
   * Prepares the command.
   *
   * @param pipeline gives the pipeline, asked for once a job is to run
   */
  RunCommand(Supplier<NewsJob> pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public Integer call() {
    Instant start = Instant.now();
    RunLog log = form.to(spec.commandLine().getErr());
    LibraryLog.to(log);
    try {
      RunSummary summary = run(log);
      if (form == LogForm.JSON) {
        log.tell("published", new RunTable(summary).last(), facts(summary));
      } else {
        spec.commandLine().getOut().println(new RunTable(summary));
      }
      writeMetrics(PrometheusText.of(summary));
      return ExitStatus.DONE.code();
    } catch (RunException e) {
      log.tell("failed", "khabar: " + e.getMessage(), Map.of("status", e.status().code()));
      if (System.getenv("KHABAR_DEBUG") != null) {
        e.printStackTrace(spec.commandLine().getErr());
      }
      writeMetrics(
          PrometheusText.of(jobName(), e.status(), Duration.between(start, Instant.now())));
      return e.status().code();
    } finally {
      told.countDown();
    }
  }

  private RunSummary run(RunLog log) {
    NewsJob newsJob = pipeline.get();
    Job job = JobFile.read(file, overrides, newsJob.optionNames());
    name = Optional.of(job.name());
    return stoppable(new Run(job, newsJob, log));
  }

  /** A job that cannot be read goes by its file's name. */
  private String jobName() {
    return name.orElse(file.getFileName().toString().replaceFirst("\\.ya?ml$", ""));
  }

  private void writeMetrics(String text) {
    if (metrics.isPresent()) {
      String path = metrics.get().toAbsolutePath().toString();
      try {
        new LocalStorage().write(path, text.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        spec.commandLine().getErr().println("khabar: the metrics are not written: " + e);
      }
    }
  }

  /**
   * Runs; a signal to end stops the run cleanly before the program ends. The hook stays: when the
   * run is over, it has nothing to wait for.
   */
  private RunSummary stoppable(Run run) {
    Thread stop =
        new Thread(
            () -> {
              run.stop();
              awaitTold();
            },
            "khabar-stop");
    Runtime.getRuntime().addShutdownHook(stop);
    return run.execute(replace);
  }

  private void awaitTold() {
    try {
      told.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Map<String, Object> facts(RunSummary summary) {
    Map<String, Object> facts = new TreeMap<>();
    facts.put("run_id", summary.manifest().runId());
    facts.put("folder", summary.folder());
    facts.put("unchanged", summary.unchanged());
    facts.put("read", summary.manifest().counts().read());
    facts.put("kept", summary.manifest().counts().kept());
    facts.put("duplicate", summary.manifest().counts().duplicate());
    facts.put("rejected", summary.manifest().counts().rejected());
    facts.put("seconds", summary.elapsed().toMillis() / 1000.0);
    for (Dataset dataset : Dataset.values()) {
      facts.put("rows_" + dataset.folder(), summary.manifest().rows(dataset));
    }
    return facts;
  }
}
