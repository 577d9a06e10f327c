package dev.khabar.run;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.Set;

/** The cause of a failure in words, without the engine's wrapping and stack. */
public final class Failure {
  private Failure() {}

  /** What the innermost cause says. */
  public static String cause(Throwable failure) {
    Throwable cause = failure;
    Set<Throwable> seen = new HashSet<>();
    while (cause.getCause() != null && seen.add(cause)) {
      cause = cause.getCause();
    }
    if (cause instanceof OutOfMemoryError) {
      return "the memory is used up ("
          + cause.getMessage()
          + "); give the program more (KHABAR_HEAP=8g) or run it on Flink (--runner=FlinkRunner)";
    }
    if (cause instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (cause instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there";
    }
    if (cause instanceof FileSystemException || cause.getMessage() != null) {
      return cause.getMessage();
    }
    return cause.getClass().getSimpleName();
  }
}
