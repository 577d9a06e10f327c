package dev.khabar.pipeline;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Time that the current thread has had of a processor. What a stage costs is told in it, since the
 * time on the clock also counts what other threads and programs take of the machine.
 */
final class ProcessorTime {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProcessorTime() {}

  /** Nanoseconds so far; on a machine that does not count them, those of the clock. */
  static long nanos() {
    return THREADS.isCurrentThreadCpuTimeSupported()
        ? THREADS.getCurrentThreadCpuTime()
        : System.nanoTime();
  }

  /** Microseconds since an earlier moment of this thread. */
  static long microsSince(long nanos) {
    return (nanos() - nanos) / 1000;
  }
}
