package dev.khabar.cli;

import dev.khabar.run.RunLog;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** Hands what the libraries log, from warnings upwards, to a run's log as one line each. */
final class LibraryLog extends Handler {
  /** What the engines warn of, such as long names of steps, is no news to who runs a job. */
  private static final List<Logger> ENGINES =
      Stream.of("org.apache.flink", "org.apache.spark", "org.apache.hadoop", "org.sparkproject")
          .map(Logger::getLogger)
          .toList();

  private final RunLog log;
  private final SimpleFormatter formatter = new SimpleFormatter();

  private LibraryLog(RunLog log) {
    this.log = log;
  }

  static void to(RunLog log) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    root.setLevel(Level.WARNING);
    root.addHandler(new LibraryLog(log));
    for (Logger engine : ENGINES) {
      engine.setLevel(Level.SEVERE);
    }
  }

  @Override
  public void publish(LogRecord said) {
    if (isLoggable(said)) {
      String level = said.getLevel().getName();
      String logger = String.valueOf(said.getLoggerName());
      String text = formatter.formatMessage(said).lines().findFirst().orElse("");
      log.tell(
          "log",
          level + " " + logger.substring(logger.lastIndexOf('.') + 1) + ": " + text,
          Map.of("level", level, "logger", logger));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
