package dev.khabar.run;

/**
 * A file of a run.
 *
 * @param path relative to the run's folder, or to the attempt's before it is published
 * @param bytes size
 * @param records rows in it
 * @param sha256 of its content, 64 hex digits
 */
public record PublishedFile(String path, long bytes, long records, String sha256) {
  /** The folder that it lies in: the dataset. */
  public String dataset() {
    return path.substring(0, Math.max(0, path.indexOf('/')));
  }
}
