package dev.khabar.run;

/**
 * How far a job is.
 *
 * @param read records read, rejects included
 * @param annotated articles whose entities and events are out
 * @param bytesRead bytes of the input that were read
 */
public record Progress(long read, long annotated, long bytesRead) {
  public static final Progress NONE = new Progress(0, 0, 0);
}
