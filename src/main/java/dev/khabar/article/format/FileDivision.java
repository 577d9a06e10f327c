package dev.khabar.article.format;

import dev.khabar.article.ReadOptions;
import dev.khabar.article.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Divides a large file into parts that several workers read at once. Formats of a record a line are
 * cut between lines, SGML before its records' opening tags, web archives (plain, or gzipped a
 * member a record, as crawlers write them) and Avro files between their records and blocks. The
 * walk through the file that finds the places only counts lines, follows lengths or inflates, so
 * that it is short beside the reading; in return every part knows how many records stand before it,
 * and rows are the same however a file is cut. Parquet files are cut into a few stretches of bytes,
 * and who reads one reads the row groups that begin in it, whose rows the file's end counts. Other
 * formats have no place that is certainly between two records and are read in one go. Stateless;
 * thread-safe.
 */
public final class FileDivision {
  /** Size of a part: a second's reading, so that the walk and the spreading are worth it. */
  public static final long PART_BYTES = 32L << 20;

  private static final byte[] LINE_ENDS = {'\r', '\n'};

  private FileDivision() {}

  /**
   * The parts of a file; the whole file where it cannot be divided, cannot be read or is broken, so
   * that its reader rejects what is wrong with it.
   *
   * @param partBytes the least size of a part
   */
  public static List<FilePart> of(SourceFile file, ReadOptions options, long partBytes) {
    List<FilePart> whole = List.of(FilePart.whole(file.uri()));
    try (InputStream in = file.opening().open()) {
      Peek peek = Peek.of(in, Containers.PEEK_BYTES);
      List<FilePart> parts =
          peek.whole() && partBytes > peek.prefix().length
              ? whole
              : divided(file.uri(), peek, options, partBytes);
      return parts.size() > 1 && (!isWarc(parts) || hasPage(file, options)) ? parts : whole;
    } catch (IOException | IllegalArgumentException e) {
      return whole;
    }
  }

  private static List<FilePart> divided(String uri, Peek peek, ReadOptions options, long partBytes)
      throws IOException {
    ByteCursor cursor = new ByteCursor(peek.stream());
    if (Containers.isGzip(peek)) {
      return allows(options, Format.WARC)
          ? GzipMembers.cut(cursor, new Cuts(part(uri, Format.WARC, "", 0, 0), partBytes))
          : List.of();
    }
    if (Containers.isContainer(peek)) {
      return List.of();
    }
    if (WarcArchive.begins(peek)) {
      return allows(options, Format.WARC)
          ? WarcRecords.cut(cursor, new Cuts(part(uri, Format.WARC, "", 0, 0), partBytes))
          : List.of();
    }
    if (AvroArchive.begins(peek)) {
      return allows(options, Format.AVRO)
          ? AvroBlocks.cut(
              cursor, header -> new Cuts(part(uri, Format.AVRO, "", header, header), partBytes))
          : List.of();
    }
    if (ParquetArchive.begins(peek)) {
      return allows(options, Format.PARQUET)
          ? ParquetArchive.cut(cursor, part(uri, Format.PARQUET, "", 0, 0), partBytes)
          : List.of();
    }
    TextCharset charset = TextCharset.of(peek);
    Optional<Format> format = format(uri, peek, charset, options);
    if (format.isEmpty() || !endsLinesAsAscii(charset.charset())) {
      return List.of();
    }
    FilePart first = part(uri, format.get(), charset.name(), 0, charset.markLength());
    Cuts cuts = new Cuts(first, partBytes);
    cursor.skip(charset.markLength());
    return switch (format.get()) {
      case JSONL, LINES -> LineEnds.cut(cursor, cuts);
      case TREC, GIGAWORD -> ElementStarts.cut(cursor, cuts);
      default -> List.of();
    };
  }

  private static FilePart part(
      String uri, Format format, String charset, long headerBytes, long begin) {
    return new FilePart(uri, format.jobName(), charset, headerBytes, begin, -1, 0);
  }

  private static boolean allows(ReadOptions options, Format format) {
    return options.format().equals(ReadOptions.AUTO)
        || format.jobName().equalsIgnoreCase(options.format());
  }

  private static Optional<Format> format(
      String uri, Peek peek, TextCharset charset, ReadOptions options) throws IOException {
    InputStream prefix = new ByteArrayInputStream(peek.prefix());
    prefix.skipNBytes(charset.markLength());
    Reader head = DecodedFile.buffered(new InputStreamReader(prefix, charset.charset()));
    if (options.format().equals(ReadOptions.AUTO)) {
      return DecodedFile.sniffed(head, uri);
    }
    // One that is not of the named format is rejected as a whole.
    boolean other = DecodedFile.contradiction(options.format(), head).isPresent();
    return other ? Optional.empty() : Format.of(options.format());
  }

  /** UTF-8 and the charsets of one byte a character, but for EBCDIC's. */
  private static boolean endsLinesAsAscii(Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return true;
    }
    return charset.canEncode()
        && charset.newEncoder().maxBytesPerChar() == 1
        && java.util.Arrays.equals("\r\n".getBytes(charset), LINE_ENDS);
  }

  private static boolean isWarc(List<FilePart> parts) {
    return parts.get(0).format().equals(Format.WARC.jobName());
  }

  /** A web archive without any page is rejected as a whole, which none of its parts can tell. */
  private static boolean hasPage(SourceFile file, ReadOptions options) throws IOException {
    try (InputStream in = file.opening().open()) {
      return WarcArchive.hasPage(Containers.gunzipped(in), options);
    }
  }
}
