package dev.khabar.pipeline;

import dev.khabar.run.Progress;
import dev.khabar.run.RunningJob;
import dev.khabar.run.StageMetrics;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.DistributionResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.runners.TransformHierarchy.Node;

/**
 * A pipeline that a Beam runner works on. Its metrics serve to watch it; what the run publishes is
 * counted as data (see {@link WriteResults}).
 */
final class BeamRunningJob implements RunningJob {
  /** The counters of what is read and not annotated. */
  private static final List<String> NEVER_ANNOTATED =
      List.of(
          "records_rejected", "articles_older", "articles_published_before", "articles_duplicate");

  private static final MetricsFilter OURS =
      MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace("khabar")).build();

  private static final String WORKER = "direct-runner-worker";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long LOOK_MILLIS = 50;

  private final FutureTask<PipelineResult> started;
  private final List<String> order;
  private final LiveProgress live;
  private final WorkerErrors errors;

  private BeamRunningJob(
      FutureTask<PipelineResult> started,
      List<String> order,
      LiveProgress live,
      WorkerErrors errors) {
    this.started = started;
    this.order = order;
    this.live = live;
    this.errors = errors;
  }

  /**
   * Starts a pipeline on a thread of its own: Flink's runner comes back only when it is done.
   *
   * @param directory the attempt's directory
   */
  static BeamRunningJob start(Pipeline pipeline, String directory) {
    // A runner rewrites the pipeline as it starts: what is to be known of it is asked before.
    List<String> order = stages(pipeline);
    WorkerErrors errors = WorkerErrors.watch();
    FutureTask<PipelineResult> started = new FutureTask<>(pipeline::run);
    Thread thread = new Thread(started, "khabar-engine");
    thread.setDaemon(true);
    thread.start();
    return new BeamRunningJob(started, order, LiveProgress.of(directory), errors);
  }

  @Override
  public Progress progress() {
    Progress here = live.progress();
    Map<String, Long> counters = counters();
    long read =
        counters.getOrDefault("articles_read", 0L) + counters.getOrDefault("records_rejected", 0L);
    return new Progress(
        Math.max(here.read(), read),
        NEVER_ANNOTATED.stream().mapToLong(counter -> counters.getOrDefault(counter, 0L)).sum(),
        Math.max(here.annotated(), counters.getOrDefault("articles_annotated", 0L)),
        Math.max(here.bytesRead(), counters.getOrDefault("bytes_read", 0L)));
  }

  @Override
  public List<StageMetrics> stages() {
    TreeMap<String, TreeMap<String, Long>> stages = new TreeMap<>();
    MetricQueryResults metrics = query().orElseThrow();
    for (MetricResult<Long> counter : metrics.getCounters()) {
      stages
          .computeIfAbsent(stage(counter.getKey().stepName()), step -> new TreeMap<>())
          .merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    for (MetricResult<DistributionResult> distribution : metrics.getDistributions()) {
      stages
          .computeIfAbsent(stage(distribution.getKey().stepName()), step -> new TreeMap<>())
          .merge(distribution.getName().getName(), distribution.getAttempted().getSum(), Long::sum);
    }
    return stages.entrySet().stream()
        .map(stage -> new StageMetrics(stage.getKey(), stage.getValue()))
        .sorted(Comparator.comparingInt(stage -> order.indexOf(stage.stage())))
        .toList();
  }

  @Override
  public boolean waitUntilFinish(Duration limit) {
    Optional<PipelineResult> result = result(limit);
    if (result.isEmpty()) {
      return false;
    }
    PipelineResult.State state =
        result.get().waitUntilFinish(org.joda.time.Duration.millis(limit.toMillis()));
    errors
        .first()
        .ifPresent(
            error -> {
              cancel();
              throw new IllegalStateException("a worker of the engine failed", error);
            });
    if (state == null || !state.isTerminal()) {
      return false;
    }
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the engine ended the pipeline as " + state);
    }
    return true;
  }

  @Override
  public void cancel() {
    try {
      Optional<PipelineResult> result = result(Duration.ZERO);
      if (result.isPresent()) {
        result.get().cancel();
        awaitWorkers();
      } else {
        started.cancel(true);
      }
    } catch (IOException e) {
      throw new IllegalStateException("the engine could not stop the pipeline", e);
    }
  }

  /**
   * The Direct Runner comes back from a cancellation while its workers end what they are at, and
   * they write files: what is deleted before would be there again.
   */
  private static void awaitWorkers() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (workersAtWork() && System.nanoTime() < end) {
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean workersAtWork() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals(WORKER));
  }

  private Map<String, Long> counters() {
    Map<String, Long> counters = new TreeMap<>();
    query()
        .ifPresent(
            metrics ->
                metrics
                    .getCounters()
                    .forEach(
                        counter ->
                            counters.merge(
                                counter.getName().getName(), counter.getAttempted(), Long::sum)));
    return counters;
  }

  /** Nothing while the engine has not come back. */
  private Optional<MetricQueryResults> query() {
    return result(Duration.ZERO).map(result -> result.metrics().queryMetrics(OURS));
  }

  /** What the engine gave, if it has come back. */
  private Optional<PipelineResult> result(Duration limit) {
    try {
      return Optional.of(started.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the engine did not run the pipeline", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** The names of the outer transforms in the order in which the data meets them. */
  private static List<String> stages(Pipeline pipeline) {
    Set<String> names = new LinkedHashSet<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public CompositeBehavior enterCompositeTransform(Node node) {
            names.add(stage(node.getFullName()));
            return CompositeBehavior.ENTER_TRANSFORM;
          }

          @Override
          public void visitPrimitiveTransform(Node node) {
            names.add(stage(node.getFullName()));
          }
        });
    return List.copyOf(names);
  }

  /** The outer transform's label: the stage as the pipeline's main method names it. */
  private static String stage(String step) {
    int slash = step.indexOf('/');
    return slash < 0 ? step : step.substring(0, slash);
  }
}
