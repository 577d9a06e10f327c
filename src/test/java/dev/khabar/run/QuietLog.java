package dev.khabar.run;

import java.time.Duration;
import java.util.Map;

/** Tells nobody. */
public final class QuietLog implements RunLog {
  @Override
  public void tell(String event, String text, Map<String, Object> facts) {}

  @Override
  public void progress(Progress progress, long inputBytes, Duration elapsed) {}
}
