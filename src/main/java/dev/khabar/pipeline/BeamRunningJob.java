package dev.khabar.pipeline;

import dev.khabar.run.Progress;
import dev.khabar.run.RunningJob;
import dev.khabar.run.StageMetrics;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.DistributionResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;

/**
 * A pipeline that a Beam runner works on. Its metrics serve to watch it; what the run publishes is
 * counted as data (see {@link WriteResults}).
 */
final class BeamRunningJob implements RunningJob {
  private static final MetricsFilter OURS =
      MetricsFilter.builder().addNameFilter(MetricNameFilter.inNamespace("khabar")).build();

  private final PipelineResult result;

  BeamRunningJob(PipelineResult result) {
    this.result = result;
  }

  @Override
  public Progress progress() {
    Map<String, Long> counters = counters();
    long annotated = counters.getOrDefault("articles_annotated", 0L);
    long read =
        counters.getOrDefault("articles_read", 0L) + counters.getOrDefault("records_rejected", 0L);
    return new Progress(read, annotated, counters.getOrDefault("bytes_read", 0L));
  }

  @Override
  public List<StageMetrics> stages() {
    TreeMap<String, TreeMap<String, Long>> stages = new TreeMap<>();
    for (MetricResult<Long> counter : query().getCounters()) {
      stages
          .computeIfAbsent(stage(counter.getKey().stepName()), step -> new TreeMap<>())
          .merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    for (MetricResult<DistributionResult> distribution : query().getDistributions()) {
      stages
          .computeIfAbsent(stage(distribution.getKey().stepName()), step -> new TreeMap<>())
          .merge(distribution.getName().getName(), distribution.getAttempted().getSum(), Long::sum);
    }
    return stages.entrySet().stream()
        .map(stage -> new StageMetrics(stage.getKey(), stage.getValue()))
        .toList();
  }

  @Override
  public boolean waitUntilFinish(Duration limit) {
    PipelineResult.State state =
        result.waitUntilFinish(org.joda.time.Duration.millis(limit.toMillis()));
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
      result.cancel();
    } catch (IOException e) {
      throw new IllegalStateException("the engine could not stop the pipeline", e);
    }
  }

  private Map<String, Long> counters() {
    Map<String, Long> counters = new TreeMap<>();
    for (MetricResult<Long> counter : query().getCounters()) {
      counters.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return counters;
  }

  private MetricQueryResults query() {
    return result.metrics().queryMetrics(OURS);
  }

  /** The outer transform's label: the stage as the pipeline's main method names it. */
  private static String stage(String step) {
    int slash = step.indexOf('/');
    return slash < 0 ? step : step.substring(0, slash);
  }
}
