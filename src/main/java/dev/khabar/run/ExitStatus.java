package dev.khabar.run;

/** Exit statuses of the commands. */
public enum ExitStatus {
  /** Published, or already published and unchanged; of other commands: done. */
  DONE(0),
  /** The run failed, nothing is published; of {@code verify}: the run differs from its manifest. */
  FAILED(1),
  /** Bad usage or configuration. */
  USAGE(2),
  /** No input matched. */
  NO_INPUT(3),
  /** More rejects than the job allows, nothing is published. */
  TOO_MANY_REJECTS(4),
  /** Another run holds this output. */
  HELD(5);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  /** The status as the shell sees it. */
  public int code() {
    return code;
  }
}
