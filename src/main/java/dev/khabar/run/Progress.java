package dev.khabar.run;

/**
 * How far a job is.
 *
 * @param read records read, rejects included
 * @param setAside of them rejects, copies, older versions and what is published already, as far as
 *     it is known
 * @param annotated articles whose entities and events are out
 * @param bytesRead bytes of the input that were read
 */
public record Progress(long read, long setAside, long annotated, long bytesRead) {
  public static final Progress NONE = new Progress(0, 0, 0, 0);
}
