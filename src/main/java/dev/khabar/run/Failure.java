package dev.khabar.run;

import dev.khabar.arabic.LexiconException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cause of a failure in words, without the engine's wrapping and stack. */
public final class Failure {
  /** What a full disk says, or a limit; of the file it says nothing where a stream was written. */
  private static final List<String> FULL =
      List.of("No space left on device", "Disk quota exceeded", "File too large");

  private Failure() {}

  /** What the innermost cause says, or the first that names a file of the program or a user. */
  public static String cause(Throwable failure) {
    Throwable cause = failure;
    Set<Throwable> seen = new HashSet<>();
    while (cause.getCause() != null && !(cause instanceof LexiconException) && seen.add(cause)) {
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
    if (FULL.stream().anyMatch(String.valueOf(cause.getMessage())::contains)) {
      return cause.getMessage()
          + "; free some on the disk of the output and on that of "
          + System.getProperty("java.io.tmpdir")
          + ", then start again";
    }
    if (cause instanceof FileSystemException || cause.getMessage() != null) {
      return cause.getMessage();
    }
    return cause.getClass().getSimpleName();
  }
}
