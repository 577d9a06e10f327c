package dev.khabar.run;

/**
 * Why a command ends without doing its work. The message is for the person who started it: it names
 * the key or path and says what to do.
 */
public final class RunException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ExitStatus status;

  public RunException(ExitStatus status, String message) {
    super(message);
    this.status = status;
  }

  public RunException(ExitStatus status, String message, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** Bad usage or configuration. */
  public static RunException usage(String message) {
    return new RunException(ExitStatus.USAGE, message);
  }

  /** A failure after a good start. */
  public static RunException failed(String message, Throwable cause) {
    return new RunException(ExitStatus.FAILED, message, cause);
  }

  public ExitStatus status() {
    return status;
  }
}
