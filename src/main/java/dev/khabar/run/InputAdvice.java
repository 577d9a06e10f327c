package dev.khabar.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells of what the pipeline counted that is no error, but hardly what a job means. */
enum InputAdvice {
  /** Where a source's ids begin anew in each file, most of a corpus would go without a word. */
  SHARED_IDS(
      "articles_of_another_title",
      0.01,
      "%,d of %,d records have the id of an article of another title, and are left out as its"
          + " older versions; where ids begin anew in each file, give the records a url, a"
          + " publisher or other ids"),

  /** A text whose name no reader knows would be missed by nobody. */
  NO_TEXT(
      "articles_without_text",
      0.1,
      "%,d of %,d records have a title and no text; if the source names the text otherwise, map"
          + " its name under 'fields'");

  private final String metric;

  /** The share of all records from which on it is told: less are mistakes of a source. */
  private final double share;

  private final String message;

  InputAdvice(String metric, double share, String message) {
    this.metric = metric;
    this.share = share;
    this.message = message;
  }

  static void tell(List<StageMetrics> stages, long read, Job job, RunLog log) {
    for (InputAdvice advice : values()) {
      long articles =
          stages.stream().mapToLong(stage -> stage.values().getOrDefault(advice.metric, 0L)).sum();
      if (articles > 1 && articles >= read * advice.share) {
        log.tell(
            "advice",
            String.format(Locale.ROOT, advice.message, articles, read),
            Map.of("run_id", job.runId(), "articles", articles));
      }
    }
  }
}
