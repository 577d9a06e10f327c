package dev.khabar.cli;

import dev.khabar.run.Progress;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * A job's progress in words.
 *
 * @param progress what is done
 * @param inputBytes bytes of the whole input
 * @param rate articles annotated a second, 0 where not known
 */
record ProgressLine(Progress progress, long inputBytes, double rate) {
  /** Seconds to go, where enough is done to tell. */
  OptionalLong secondsLeft() {
    if (progress.annotated() == 0 || progress.bytesRead() == 0 || rate == 0) {
      return OptionalLong.empty();
    }
    double share = Math.min(1.0, progress.bytesRead() / (double) Math.max(1, inputBytes));
    double total = progress.read() / share;
    return OptionalLong.of(
        Math.round(Math.max(0, total - progress.setAside() - progress.annotated()) / rate));
  }

  @Override
  public String toString() {
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "%,d articles read", progress.read()));
    if (progress.setAside() > 0) {
      line.append(String.format(Locale.ROOT, ", %,d set aside", progress.setAside()));
    }
    line.append(String.format(Locale.ROOT, ", %,d annotated", progress.annotated()));
    if (progress.annotated() > 0) {
      line.append(String.format(Locale.ROOT, ", %.0f/s", rate));
    }
    secondsLeft().ifPresent(left -> line.append(", ").append(written(left)).append(" left"));
    return line.toString();
  }

  /** Seconds as 1:02:03 or 2:03. */
  static String written(long seconds) {
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    return hours > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60);
  }
}
