package dev.khabar.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells of articles that were left out as older versions of another one though their titles differ:
 * where a source's ids begin anew in each file, most of a corpus would go without a word.
 */
final class SharedIds {
  /** The pipeline's count of such articles. */
  static final String METRIC = "articles_of_another_title";

  /** As many are mistakes of a source; a share of all, as the rejects that a job allows. */
  private static final double SHARE = 0.01;

  private SharedIds() {}

  static void tell(List<StageMetrics> stages, long read, Job job, RunLog log) {
    long articles =
        stages.stream().mapToLong(stage -> stage.values().getOrDefault(METRIC, 0L)).sum();
    if (articles > 1 && articles >= read * SHARE) {
      log.tell(
          "advice",
          String.format(
              Locale.ROOT,
              "%,d of %,d records have the id of an article of another title, and are left out as its"
                  + " older versions; where ids begin anew in each file, give the records a url, a"
                  + " publisher or other ids",
              articles,
              read),
          Map.of("run_id", job.runId(), "articles", articles));
    }
  }
}
