package dev.khabar.pipeline;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.UserTable;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.format.Format;
import dev.khabar.run.Digests;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.Failure;
import dev.khabar.run.InputFile;
import dev.khabar.run.Job;
import dev.khabar.run.NewsJob;
import dev.khabar.run.RunException;
import dev.khabar.run.RunningJob;
import dev.khabar.run.Storage;
import java.beans.Introspector;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.PipelineOptionsValidator;
import org.apache.beam.sdk.util.ReleaseInfo;

/** Runs the news pipeline on the Beam runner that a job names. */
public final class BeamNewsJob implements NewsJob {
  private static final String DIRECT_RUNNER = "DirectRunner";
  private static final String FLINK_RUNNER = "FlinkRunner";
  private static final String SPARK_RUNNER = "SparkRunner";
  private static final int BUCKETS_A_PROCESSOR = 4;

  @Override
  public Set<String> optionNames() {
    Set<String> names = new TreeSet<>();
    for (Class<? extends PipelineOptions> options : PipelineOptionsFactory.getRegisteredOptions()) {
      for (Method method : options.getMethods()) {
        if (method.getName().startsWith("set") && method.getParameterCount() == 1) {
          names.add(Introspector.decapitalize(method.getName().substring(3)));
        }
      }
    }
    return names;
  }

  @Override
  public Storage storage(Map<String, String> engineOptions) {
    FileSystems.setDefaultPipelineOptions(parsed(engineOptions));
    return new BeamStorage();
  }

  @Override
  public Map<String, String> versions(Map<String, UserTable> tables) {
    Map<String, String> versions = ModelVersions.of(tables);
    String program = BeamNewsJob.class.getPackage().getImplementationVersion();
    versions.put("khabar", program == null ? "unpackaged" : program);
    versions.put("beam", ReleaseInfo.getReleaseInfo().getVersion());
    return versions;
  }

  @Override
  public RunningJob start(
      Job job,
      List<InputFile> inputs,
      List<String> states,
      Map<String, UserTable> tables,
      String attemptFolder)
      throws IOException {
    if (!job.format().equals(ReadOptions.AUTO) && Format.of(job.format()).isEmpty()) {
      throw new RunException(
          ExitStatus.USAGE,
          "format: '" + job.format() + "' is not known; use auto, " + Format.names());
    }
    checkTables(job.zone().getId(), tables);
    Pipeline pipeline = created(job);
    InputList.write(inputs, attemptFolder);
    NewsPipeline.setup(
        pipeline,
        new NewsSpec(
            buckets(job, inputs.stream().mapToLong(InputFile::bytes).sum()),
            job.incremental(),
            states,
            job.format(),
            job.fields(),
            job.zone().getId(),
            job.numShards(),
            job.partitionBy().orElse(""),
            ReadOptions.DEFAULT_MAX_RECORD_BYTES,
            job.maxRejects(),
            StagedTables.write(tables, attemptFolder),
            attemptFolder));
    return BeamRunningJob.start(pipeline, attemptFolder);
  }

  /**
   * What is all in one memory need not be divided by its size, and the Direct Runner copies a group
   * for each bucket that adds to it: as many as keep the processors busy are enough.
   */
  private static Buckets buckets(Job job, long inputBytes) {
    Buckets bySize = Buckets.forInput(inputBytes);
    return job.runner().equals(DIRECT_RUNNER)
        ? bySize.atMost(BUCKETS_A_PROCESSOR * Runtime.getRuntime().availableProcessors())
        : bySize;
  }

  /** A table with an error stops the run here, before any article is read. */
  private static void checkTables(String zone, Map<String, UserTable> tables) {
    if (tables.isEmpty()) {
      loadMeanwhile(zone);
      return;
    }
    try {
      Models.shared(zone, tables);
    } catch (LexiconException e) {
      throw new RunException(ExitStatus.USAGE, e.getMessage(), e);
    }
  }

  /** Reading begins while the shipped models load; the workers tell an error in one. */
  private static void loadMeanwhile(String zone) {
    Thread thread = new Thread(() -> Models.prepare(zone), "khabar-models");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The Direct Runner's checks that no element is changed or fails to encode are for the tests,
   * which ask for them: they multiply its time (200,000 records: 94 s with them, 1.5 s without).
   */
  static PipelineOptions options(Job job) throws IOException {
    Map<String, String> arguments = new TreeMap<>(job.engineOptions());
    arguments.put("runner", job.runner());
    if (job.runner().equals(DIRECT_RUNNER)) {
      arguments.putIfAbsent("enforceImmutability", "false");
      arguments.putIfAbsent("enforceEncodability", "false");
      arguments.put("blockOnRun", "false");
    }
    if (job.runner().equals(FLINK_RUNNER)) {
      // No stage changes an element that it was given: Flink need not copy between them.
      arguments.putIfAbsent("fasterCopy", "true");
      EmbeddedFlink.configure(arguments);
    }
    if (job.runner().equals(SPARK_RUNNER)) {
      // What several stages read is kept on disk where memory is short, not tagged again.
      arguments.putIfAbsent("storageLevel", "MEMORY_AND_DISK");
    }
    PipelineOptions options = parsed(arguments);
    PipelineOptionsValidator.validate(PipelineOptions.class, options);
    options.setJobName(jobName(job.runId()));
    return options;
  }

  /** Options whose values the engine refuses are the user's to mend, not the run's failure. */
  private static Pipeline created(Job job) throws IOException {
    try {
      return Pipeline.create(options(job));
    } catch (IllegalArgumentException e) {
      throw new RunException(
          ExitStatus.USAGE, job.runner() + " takes no such options: " + Failure.cause(e), e);
    }
  }

  private static PipelineOptions parsed(Map<String, String> arguments) {
    return PipelineOptionsFactory.fromArgs(
            arguments.entrySet().stream()
                .map(argument -> "--" + argument.getKey() + "=" + argument.getValue())
                .toArray(String[]::new))
        .create();
  }

  /** Dataflow takes small Latin letters, digits and hyphens; what others say by more is hashed. */
  static String jobName(String runId) {
    String name = "khabar-" + runId.toLowerCase(Locale.ROOT);
    return name.matches("[-a-z0-9]*[a-z0-9]") && name.endsWith(runId)
        ? name
        : name.replaceAll("[^a-z0-9]+", "-") + "-" + Digests.sha256(runId).substring(0, 8);
  }
}
