package dev.khabar.pipeline;

import dev.khabar.run.Progress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the stages of one run have done in this process so far. Beam's metrics come at the end of a
 * bundle, from Flink's batch jobs at the end of the job, and a person wants to see a run move. On a
 * cluster the workers are other processes, and nothing is seen here but zeros. Thread-safe.
 */
final class LiveProgress {
  private static final Map<String, LiveProgress> RUNS = new ConcurrentHashMap<>();

  private final LongAdder read = new LongAdder();
  private final LongAdder annotated = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  private LiveProgress() {}

  /** The progress of the run that writes to a directory. */
  static LiveProgress of(String directory) {
    return RUNS.computeIfAbsent(directory, run -> new LiveProgress());
  }

  /** A record is read, or rejected. */
  void read() {
    read.increment();
  }

  /** An article is annotated. */
  void annotated() {
    annotated.increment();
  }

  /** Some bytes of the input are read. */
  void bytes(long count) {
    bytes.add(count);
  }

  Progress progress() {
    return new Progress(read.sum(), 0, annotated.sum(), bytes.sum());
  }
}
