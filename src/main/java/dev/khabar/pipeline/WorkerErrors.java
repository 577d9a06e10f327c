package dev.khabar.pipeline;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Errors of the Direct Runner's workers outside of our own functions, such as memory used up where
 * it groups. The runner (2.70) logs such an Error, gives its state as RUNNING and waits for ever
 * for the bundle that is lost; from its log the Error is taken here. Thread-safe.
 */
final class WorkerErrors extends Handler {
  private static final Logger WORKERS =
      Logger.getLogger("org.apache.beam.runners.direct.DirectTransformExecutor");

  private final AtomicReference<Error> first = new AtomicReference<>();

  private WorkerErrors() {}

  /** Watches from now on; what the workers log goes nowhere else. */
  static WorkerErrors watch() {
    WorkerErrors errors = new WorkerErrors();
    WORKERS.setUseParentHandlers(false);
    WORKERS.addHandler(errors);
    return errors;
  }

  /** The first one since. */
  Optional<Error> first() {
    return Optional.ofNullable(first.get());
  }

  @Override
  public void publish(LogRecord log) {
    if (log.getThrown() instanceof Error error) {
      first.compareAndSet(null, error);
    }
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    WORKERS.removeHandler(this);
  }
}
