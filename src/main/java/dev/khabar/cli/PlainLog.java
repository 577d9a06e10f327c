package dev.khabar.cli;

import dev.khabar.run.Progress;
import dev.khabar.run.RunLog;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;

/** Writes lines, those of progress every ten seconds. */
final class PlainLog implements RunLog {
  private static final Duration QUIET = Duration.ofSeconds(10);

  private final PrintWriter err;
  private final Pace pace = new Pace();
  private Duration next = QUIET;

  PlainLog(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void tell(String event, String text, Map<String, Object> facts) {
    err.println(text);
    err.flush();
  }

  @Override
  public synchronized void progress(Progress progress, long inputBytes, Duration elapsed) {
    ProgressLine line = pace.line(progress, inputBytes, elapsed);
    if (progress.read() > 0 && elapsed.compareTo(next) >= 0) {
      err.println(line);
      err.flush();
      next = elapsed.plus(QUIET);
    }
  }
}
