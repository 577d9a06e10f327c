package dev.khabar.article.format;

import dev.khabar.article.ArticleSink;
import dev.khabar.article.ReadOptions;
import dev.khabar.article.SourceFile;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads articles from a file of any format that khabar knows, compressed or archived in any way
 * that it knows. Streaming: memory is bounded by the largest record. Stateless; thread-safe.
 */
public final class FormatReaders {
  private FormatReaders() {}

  /** As {@link #read}; a file that cannot be opened is rejected like any other bad input. */
  public static void readOrReject(SourceFile file, ReadOptions options, ArticleSink sink) {
    readOrReject(file, FilePart.whole(file.uri()), options, sink);
  }

  /** Reads a part of a file, as {@link FileDivision} gives it; otherwise as {@link #read}. */
  public static void readOrReject(
      SourceFile file, FilePart part, ReadOptions options, ArticleSink sink) {
    try {
      read(file, part, options, sink);
    } catch (IOException e) {
      ReadContext.of(part, options, sink)
          .rejectFile("OPEN", "UNREADABLE", "the file cannot be opened: " + e.getMessage());
    }
  }

  /**
   * Reads a file to its end. Bad content never throws: a record or file that gives no article gives
   * a rejection (stage DECODE or PARSE), and the reading goes on where it can.
   *
   * @throws IOException where the file cannot be opened
   * @throws IllegalArgumentException where the options name no format
   */
  public static void read(SourceFile file, ReadOptions options, ArticleSink sink)
      throws IOException {
    read(file, FilePart.whole(file.uri()), options, sink);
  }

  private static void read(SourceFile file, FilePart part, ReadOptions options, ArticleSink sink)
      throws IOException {
    if (!options.format().equals(ReadOptions.AUTO) && Format.of(options.format()).isEmpty()) {
      throw new IllegalArgumentException(
          "format '" + options.format() + "' is not known; use auto, " + Format.names());
    }
    ReadContext context = ReadContext.of(part, options, sink);
    try (InputStream in = PartStream.of(part, file.opening().open())) {
      try {
        if (part.charset().isEmpty()) {
          Containers.read(new SourceStream(in), context, 0);
        } else {
          DecodedFile.readPart(new SourceStream(in), context);
        }
      } catch (IOException e) {
        Undecodable.reject(e, context);
      }
    }
  }
}
