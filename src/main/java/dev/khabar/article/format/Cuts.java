package dev.khabar.article.format;

import java.util.ArrayList;
import java.util.List;

/** The places between records where a file is cut. Not thread-safe. */
final class Cuts {
  private final FilePart file;
  private final long partBytes;
  private final List<FilePart> parts = new ArrayList<>();
  private long begin;
  private long recordsBefore;

  /**
   * @param file what all parts have in common; its {@code begin} is where the first one begins
   * @param partBytes the least size of a part
   */
  Cuts(FilePart file, long partBytes) {
    this.file = file;
    this.partBytes = partBytes;
    this.begin = file.begin();
  }

  /** Tells of a place between two records, after so many records of the file. */
  void between(long position, long records) {
    if (position - begin >= partBytes) {
      cut(position);
      recordsBefore = records;
    }
  }

  /** The parts of a file that ends at a position. */
  List<FilePart> upTo(long end) {
    if (end > begin) {
      cut(end);
    }
    return List.copyOf(parts);
  }

  private void cut(long end) {
    parts.add(
        new FilePart(
            file.uri(),
            file.format(),
            file.charset(),
            file.headerBytes(),
            begin,
            end,
            recordsBefore));
    begin = end;
  }
}
