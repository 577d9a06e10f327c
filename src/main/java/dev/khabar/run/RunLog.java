package dev.khabar.run;

import java.time.Duration;
import java.util.Map;

/** Where a run tells what it does: a terminal, a log of plain lines, JSON. Thread-safe. */
public interface RunLog {
  /**
   * Something happened.
   *
   * @param event a fixed word, such as {@code started}
   * @param text for people
   * @param facts for programs; names in snake_case
   */
  void tell(String event, String text, Map<String, Object> facts);

  /**
   * The job is this far.
   *
   * @param progress what is done
   * @param inputBytes bytes of the whole input
   * @param elapsed time since the start
   */
  void progress(Progress progress, long inputBytes, Duration elapsed);
}
