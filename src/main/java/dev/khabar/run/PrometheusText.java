package dev.khabar.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A run's end in Prometheus' text format, for the textfile collector of a node exporter.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">the format</a>
 */
public final class PrometheusText {
  private static final double MILLIS = 1000.0;

  private final StringBuilder text = new StringBuilder();
  private final String job;

  private PrometheusText(String job) {
    this.job = escaped(job);
  }

  /** Of a run that is published. */
  public static String of(RunSummary summary) {
    Manifest manifest = summary.manifest();
    PrometheusText metrics = new PrometheusText(manifest.job());
    metrics.end(ExitStatus.DONE, summary.elapsed());
    metrics.family("khabar_run_published_timestamp_seconds", "when the run was published");
    metrics.sample(
        "khabar_run_published_timestamp_seconds", "", manifest.finished().getEpochSecond());
    metrics.family("khabar_run_articles", "articles of the run by what became of them");
    Results.Counts counts = manifest.counts();
    metrics.sample("khabar_run_articles", label("state", "kept"), counts.kept());
    metrics.sample("khabar_run_articles", label("state", "duplicate"), counts.duplicate());
    metrics.sample("khabar_run_articles", label("state", "rejected"), counts.rejected());
    metrics.family("khabar_run_rows", "rows of the run by dataset");
    for (Dataset dataset : Dataset.values()) {
      metrics.sample("khabar_run_rows", label("dataset", dataset.folder()), manifest.rows(dataset));
    }
    metrics.family("khabar_run_input_bytes", "bytes of the input");
    metrics.sample("khabar_run_input_bytes", "", manifest.inputs().bytes());
    metrics.family("khabar_stage", "what each stage of the run counted; a metric names its unit");
    for (StageMetrics stage : manifest.stages()) {
      stage
          .values()
          .forEach(
              (metric, value) ->
                  metrics.sample(
                      "khabar_stage",
                      label("stage", stage.stage()) + label("metric", metric),
                      value));
    }
    return metrics.text.toString();
  }

  /** Of a run that is not. */
  public static String of(String job, ExitStatus status, Duration elapsed) {
    PrometheusText metrics = new PrometheusText(job);
    metrics.end(status, elapsed);
    return metrics.text.toString();
  }

  private void end(ExitStatus status, Duration elapsed) {
    family("khabar_run_exit_status", "exit status of the last start; 0 is published");
    sample("khabar_run_exit_status", "", status.code());
    family("khabar_run_ended_timestamp_seconds", "when the last start ended");
    sample("khabar_run_ended_timestamp_seconds", "", Instant.now().getEpochSecond());
    family("khabar_run_duration_seconds", "how long the last start took");
    text.append(
        String.format(
            Locale.ROOT,
            "khabar_run_duration_seconds{job=\"%s\"} %.3f%n",
            job,
            elapsed.toMillis() / MILLIS));
  }

  private void family(String name, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
  }

  private void sample(String name, String labels, long value) {
    text.append(name).append("{job=\"").append(job).append('"').append(labels).append("} ");
    text.append(value).append('\n');
  }

  private static String label(String name, String value) {
    return "," + name + "=\"" + escaped(value) + "\"";
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
