package dev.khabar.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Reads Parquet files through DuckDB, which the program carries for loading and which streams rows
 * in little memory; Parquet's own Java library would bring Hadoop with it. The format is read from
 * its end, so the file is first copied beside the program's temporary files and deleted afterwards.
 * Columns are mapped by their names. Of a part, the row groups that begin in it are read.
 * Stateless; thread-safe.
 */
final class ParquetArchive {
  /** Most parts of a file, since each of them is read from a copy of it. */
  private static final int MAX_PARTS = 8;

  private ParquetArchive() {}

  static boolean begins(Peek peek) {
    return peek.startsWith('P', 'A', 'R', '1');
  }

  /** Cuts a file at any byte: which row groups begin in a part, only its end tells. */
  static List<FilePart> cut(ByteCursor file, FilePart first, long partBytes) throws IOException {
    while (file.fill()) {
      file.moveTo(file.limit());
    }
    long size = file.position();
    long step = Math.max(partBytes, (size + MAX_PARTS - 1) / MAX_PARTS);
    Cuts cuts = new Cuts(first, step);
    for (long position = step; position < size; position += step) {
      cuts.between(position, 0);
    }
    return cuts.upTo(size);
  }

  static void read(InputStream in, ReadContext context) throws IOException {
    Path copy = Files.createTempFile("khabar-", ".parquet");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      readCopy(copy, context);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Where a file has no groups that could be chosen from, its first part reads all of it. */
  private static void readCopy(Path copy, ReadContext context) throws IOException {
    FilePart part = context.part();
    List<RowGroup> groups = part.isWhole() ? List.of() : RowGroup.of(copy, Files.size(copy));
    List<RowGroup> own = groups.stream().filter(group -> group.beginsIn(part)).toList();
    if (!own.isEmpty()) {
      new ParquetRows(copy, context).read(own);
    } else if (groups.isEmpty() && part.begin() == 0) {
      new ParquetRows(copy, context).readAll();
    }
  }
}
