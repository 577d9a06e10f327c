package dev.khabar.article.format;

import java.io.Serializable;

/**
 * What one worker reads of a file: all of it, or a stretch of a large one that begins and ends
 * between two records (of a Parquet file: anywhere, and the row groups that begin in it are read).
 * The records of all parts are those of the file, under the same names.
 *
 * @param uri the file
 * @param format a {@link Format}'s name where the file was looked at to divide it, else empty
 * @param charset the charset that its beginning shows, where it is text, else empty
 * @param headerBytes bytes at the file's beginning that every part needs
 * @param begin byte that the part begins at
 * @param end byte after its last one, or -1 where it is the whole file
 * @param recordsBefore records of the file before the part
 */
public record FilePart(
    String uri,
    String format,
    String charset,
    long headerBytes,
    long begin,
    long end,
    long recordsBefore)
    implements Serializable {

  /** A file that is read in one go. */
  public static FilePart whole(String uri) {
    return new FilePart(uri, "", "", 0, 0, -1, 0);
  }

  /** Whether it is all of the file. */
  public boolean isWhole() {
    return end < 0;
  }

  /** Whether only the file's end tells what is in the part. */
  boolean isReadFromEnd() {
    return format.equals(Format.PARQUET.jobName());
  }
}
