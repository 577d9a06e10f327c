package dev.khabar.cli;

import dev.khabar.run.RunException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Writes lines in the order they were asked for, while all processors work on them. */
final class OrderedLines implements AutoCloseable {
  private static final int AHEAD_PER_THREAD = 16;

  private final PrintWriter out;
  private final int ahead;
  private final ExecutorService workers;
  private final ArrayDeque<Future<String>> waiting = new ArrayDeque<>();

  OrderedLines(PrintWriter out) {
    int threads = Runtime.getRuntime().availableProcessors();
    this.out = out;
    this.ahead = threads * AHEAD_PER_THREAD;
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "annotate");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Asks for a line; waits while too many are under way.
   *
   * @throws RunException where lines can no longer be written: the disk is full, or whoever read
   *     them is gone
   */
  void add(Callable<String> line) throws IOException {
    waiting.add(workers.submit(line));
    while (waiting.size() > ahead || (!waiting.isEmpty() && waiting.peek().isDone())) {
      writeNext();
    }
  }

  @Override
  public void close() throws IOException {
    while (!waiting.isEmpty()) {
      writeNext();
    }
    workers.shutdown();
  }

  private void writeNext() throws IOException {
    try {
      out.write(waiting.remove().get());
      out.write('\n');
      // A PrintWriter keeps silent about a full disk unless it is asked.
      if (out.checkError()) {
        throw RunException.failed(
            "standard output takes no more: the disk is full, or its reader has ended", null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
