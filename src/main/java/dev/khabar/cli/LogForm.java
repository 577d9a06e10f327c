package dev.khabar.cli;

import dev.khabar.run.RunLog;
import java.io.PrintWriter;

/** How a run tells what it does. */
public enum LogForm {
  /** One line that is written over, for a person who watches. */
  TERMINAL,
  /** A line now and then, for a log. */
  PLAIN,
  /** A JSON object a line, for a program. */
  JSON;

  /** What the standard error stream calls for; the launcher tells whether it is a terminal. */
  static LogForm fitting() {
    return Boolean.getBoolean("khabar.terminal") ? TERMINAL : PLAIN;
  }

  RunLog to(PrintWriter err) {
    return switch (this) {
      case TERMINAL -> new TerminalLog(err);
      case PLAIN -> new PlainLog(err);
      case JSON -> new JsonLog(err);
    };
  }
}
