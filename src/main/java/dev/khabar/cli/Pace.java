package dev.khabar.cli;

import dev.khabar.run.Progress;
import java.time.Duration;

/**
 * How fast a job annotates, seen over the last fifteen to thirty seconds: the time before the first
 * article, in which everything is read, says nothing of it. Not thread-safe.
 */
final class Pace {
  private static final Duration WINDOW = Duration.ofSeconds(15);
  private static final double MILLIS = 1000.0;

  private Mark from = new Mark(Duration.ZERO, 0);
  private Mark next = from;
  private Mark last = from;
  private double rate;

  private record Mark(Duration elapsed, long annotated) {}

  /** The progress in words, with the pace up to this moment. */
  ProgressLine line(Progress progress, long inputBytes, Duration elapsed) {
    Mark now = new Mark(elapsed, progress.annotated());
    if (now.annotated() == 0) {
      from = now;
      next = now;
    } else if (now.annotated() > last.annotated()) {
      if (elapsed.minus(next.elapsed()).compareTo(WINDOW) >= 0) {
        from = next;
        next = now;
      }
      long millis = Math.max(1, elapsed.minus(from.elapsed()).toMillis());
      rate = (now.annotated() - from.annotated()) * MILLIS / millis;
    }
    last = now;
    return new ProgressLine(progress, inputBytes, rate);
  }
}
