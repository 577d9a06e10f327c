package dev.khabar.run;

import java.time.Duration;
import java.util.List;

/** A started {@link NewsJob}. Thread-safe: {@link #cancel} comes from another thread. */
public interface RunningJob {
  /** How far it is; zeros where the engine does not tell while it works. */
  Progress progress();

  /** Counts and times of every stage so far, in the data's order. */
  List<StageMetrics> stages();

  /**
   * Waits for the end.
   *
   * @return whether it is done; false where the time is over first
   * @throws RuntimeException where it failed, its cause being what failed
   */
  boolean waitUntilFinish(Duration limit);

  /** Stops it; what it wrote stays in the attempt's folder. */
  void cancel();
}
