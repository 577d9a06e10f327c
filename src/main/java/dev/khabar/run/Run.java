package dev.khabar.run;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One run of a job: either a complete run is published, or none. In order: find the input, take the
 * lock, finish or remove what a dead attempt left, look whether the run is published already, let
 * the pipeline work in a folder of its own, check what came out, publish.
 *
 * <p>{@link #stop} may come from another thread; the rest is for one.
 */
public final class Run {
  private static final Duration TELL = Duration.ofMillis(500);

  private final Job job;
  private final NewsJob newsJob;
  private final RunLog log;
  private final MemoryAdvice memory;
  private final Owner owner;
  private final RunFolders folders;
  private final Storages storages;
  private final Storage storage;
  private final Publication publication;
  private final AtomicReference<RunningJob> running = new AtomicReference<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean stopped;

  /**
   * Prepares a run.
   *
   * @param job the job
   * @param newsJob the pipeline
   * @param log where the run tells what it does
   */
  public Run(Job job, NewsJob newsJob, RunLog log) {
    this(
        job,
        newsJob,
        log,
        new Storages(new LocalStorage(), () -> newsJob.storage(job.engineOptions())),
        Owner.self());
  }

  Run(Job job, NewsJob newsJob, RunLog log, Storages storages, Owner owner) {
    this.owner = owner;
    this.job = job;
    this.newsJob = newsJob;
    this.log = log;
    this.memory = new MemoryAdvice(job, log);
    this.folders = new RunFolders(job.output(), job.runId());
    this.storages = storages;
    this.storage = storages.of(job.output());
    this.publication = new Publication(storage, folders);
  }

  /**
   * Runs the job.
   *
   * @param replace whether a published run over other inputs, with another configuration or by
   *     another version of program, models or lexicons gives way
   * @throws RunException where nothing is published; its status is the command's
   */
  public RunSummary execute(boolean replace) {
    Instant start = Instant.now();
    try {
      Inputs inputs = Inputs.of(job, storages, log);
      JobConfiguration configuration = JobConfiguration.of(job, storages);
      try (RunLock lock = lock()) {
        return locked(lock, inputs, configuration, replace, start);
      } finally {
        tidy();
      }
    } catch (IOException e) {
      throw RunException.failed(
          "the output " + folders.output() + " cannot be written: " + Failure.cause(e), e);
    } finally {
      ended.countDown();
    }
  }

  /**
   * Stops the run and waits until it has cleaned up: nothing is published, unless it already is.
   */
  public void stop() {
    stopped = true;
    cancel();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void cancel() {
    RunningJob atWork = running.get();
    if (atWork != null) {
      atWork.cancel();
    }
  }

  private RunLock lock() throws IOException {
    String key = job.incremental() ? job.name() : folders.runId();
    return RunLock.acquire(storage, folders.locks(), key, owner);
  }

  private RunSummary locked(
      RunLock lock, Inputs matched, JobConfiguration configuration, boolean replace, Instant start)
      throws IOException {
    publication.recover();
    publication.removeRemains();
    for (RunFolders begun : EarlierRuns.begun(job, storage, folders)) {
      new Publication(storage, begun).recover();
    }
    EarlierRuns earlier = EarlierRuns.of(job, storage, folders);
    Inputs inputs = earlier.unread(matched);
    if (publication.published()) {
      Manifest published = Manifest.read(storage, folders.run());
      boolean newer = replace && !published.versions().equals(versions(configuration));
      if (published.sameWork(inputs, configuration.decisive()) && !newer) {
        return new RunSummary(published, folders.run(), true, since(start));
      }
      if (!replace) {
        throw RunException.usage(
            Differences.between(published, inputs, configuration.decisive(), folders));
      }
    }
    String attempt = folders.attempts() + "/" + owner.id();
    try {
      Manifest manifest = work(lock, attempt, inputs, earlier, configuration, start);
      return new RunSummary(manifest, folders.run(), false, since(start));
    } finally {
      // A start that lost its lock has no say in what its successor writes.
      if (!publication.begun()) {
        storage.deleteFolder(attempt);
      }
      storage.deleteEmptyFolder(folders.attempts());
    }
  }

  private Manifest work(
      RunLock lock,
      String attempt,
      Inputs inputs,
      EarlierRuns earlier,
      JobConfiguration configuration,
      Instant start)
      throws IOException {
    log.tell(
        "started",
        job.runId() + ": " + inputs.extent(),
        Map.of("run_id", job.runId(), "files", inputs.files().size(), "bytes", inputs.bytes()));
    memory.atStart(inputs);
    List<StageMetrics> stages = finish(inputs, earlier, configuration, attempt, start);
    Results results = Results.read(storage, attempt);
    checkUnchanged(inputs);
    AttemptFiles avro = AttemptFiles.of(storage, attempt, results);
    // With too many rejects the pipeline stops early: then its counts are those of reading alone.
    checkRejects(attempt, results.counts(), avro);
    checkBalance(results.counts());
    InputAdvice.tell(stages, results.counts().read(), job, log);
    AttemptFiles files = avro.withCopies(storage, attempt, job.also());
    Manifest manifest =
        new Manifest(
            job.runId(),
            job.name(),
            results.counts(),
            files.files(),
            inputs,
            configuration.decisive(),
            JobConfiguration.settings(job),
            versions(configuration),
            stages,
            start,
            Instant.now());
    lock.check();
    if (stopped) {
      throw stoppedRun();
    }
    publication.publish(attempt, files.moves(), manifest);
    return manifest;
  }

  /** Lets the pipeline work to its end. */
  private List<StageMetrics> finish(
      Inputs inputs,
      EarlierRuns earlier,
      JobConfiguration configuration,
      String attempt,
      Instant start) {
    try {
      RunningJob atWork =
          newsJob.start(job, inputs.files(), earlier.states(), configuration.tables(), attempt);
      running.set(atWork);
      boolean done = false;
      boolean read = false;
      while (!done) {
        if (stopped) {
          throw stoppedRun();
        }
        done = atWork.waitUntilFinish(TELL);
        Progress progress = atWork.progress();
        log.progress(progress, inputs.bytes(), since(start));
        memory.underWay(progress);
        if (!read && progress.annotated() > 0) {
          // All articles are grouped before one is annotated: now the long part begins.
          read = true;
          checkUnchanged(inputs);
        }
      }
      return atWork.stages();
    } catch (RunException e) {
      cancel();
      throw e;
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      if (stopped) {
        throw stoppedRun();
      }
      // An input that went away may be why: that says more.
      checkUnchanged(inputs);
      throw RunException.failed(Failure.cause(e), e);
    } finally {
      running.set(null);
    }
  }

  private void checkUnchanged(Inputs inputs) {
    inputs
        .changed(job, storages)
        .ifPresent(
            change -> {
              throw new RunException(
                  ExitStatus.FAILED,
                  "the input changed during the run: " + change + "; nothing is published");
            });
  }

  private static void checkBalance(Results.Counts counts) {
    if (!counts.balance()) {
      throw new RunException(
          ExitStatus.FAILED,
          "the counts do not balance: " + counts.imbalance() + "; nothing is published");
    }
  }

  private void checkRejects(String attempt, Results.Counts counts, AttemptFiles files)
      throws IOException {
    RejectsAside aside = new RejectsAside(storage, folders);
    if (job.maxRejects().allows(counts.rejected(), counts.read())) {
      aside.forget();
      return;
    }
    String reasons = aside.keep(attempt, files, counts);
    throw new RunException(
        ExitStatus.TOO_MANY_REJECTS,
        "%d of %d records were rejected (%s), the job allows %s (maxRejects); nothing is published; see them by: bin/khabar show %s rejects"
            .formatted(
                counts.rejected(),
                counts.read(),
                reasons,
                job.maxRejects(),
                folders.rejectsAside()));
  }

  private SortedMap<String, String> versions(JobConfiguration configuration) {
    return new TreeMap<>(newsJob.versions(configuration.tables()));
  }

  private RunException stoppedRun() {
    return new RunException(ExitStatus.FAILED, job.runId() + " was stopped; nothing is published");
  }

  private void tidy() throws IOException {
    for (String part : List.of("/locks", "/attempts", "/plans", "/replaced", "")) {
      storage.deleteEmptyFolder(folders.work() + part);
    }
  }

  private static Duration since(Instant start) {
    return Duration.between(start, Instant.now());
  }
}
