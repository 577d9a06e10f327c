package dev.khabar.cli;

import dev.khabar.run.Progress;
import dev.khabar.run.RunLog;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;

/** Writes progress over itself on one line of a terminal. */
final class TerminalLog implements RunLog {
  private static final String LINE_START = "\r\u001b[K";

  private final PrintWriter err;
  private final Pace pace = new Pace();
  private boolean open;

  TerminalLog(PrintWriter err) {
    this.err = err;
  }

  @Override
  public synchronized void tell(String event, String text, Map<String, Object> facts) {
    if (open) {
      err.print(LINE_START);
    }
    open = false;
    err.println(text);
    err.flush();
  }

  @Override
  public synchronized void progress(Progress progress, long inputBytes, Duration elapsed) {
    err.print(LINE_START + pace.line(progress, inputBytes, elapsed));
    err.flush();
    open = true;
  }
}
