package dev.khabar.article.format;

import dev.khabar.article.ReadOptions;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;

/** A file out of its containers: its charset told, its format told, its reader started. */
final class DecodedFile {
  private static final int HEAD = 1 << 14;

  private DecodedFile() {}

  static void read(Peek peek, ReadContext context) throws IOException {
    TextCharset charset = TextCharset.of(peek);
    peek.stream().skipNBytes(charset.markLength());
    Reader text = buffered(new InputStreamReader(peek.stream(), charset.charset()));
    ReadContext decoded = context.withCharset(charset.name());
    String wanted = context.options().format();
    Optional<Format> format =
        wanted.equals(ReadOptions.AUTO) ? sniffed(text, context.uri()) : Format.of(wanted);
    Optional<Format> marked = contradiction(wanted, text);
    if (format.isEmpty()) {
      decoded.rejectFile("PARSE", "EMPTY", "the file holds nothing");
    } else if (marked.isPresent()) {
      decoded.rejectFile("PARSE", "MALFORMED", message(wanted, marked.get()));
    } else {
      Optional<FormatReader> reader = format.get().reader();
      if (reader.isPresent()) {
        reader.get().read(text, decoded);
      }
    }
  }

  private static String message(String wanted, Format marked) {
    return "the job names the format '%s', but the file is of format '%s'; name that, or leave it out"
        .formatted(wanted, marked.jobName());
  }

  /**
   * The format that a text is certainly of, where the job names one by which its marks would be
   * read as news.
   */
  static Optional<Format> contradiction(String wanted, Reader text) throws IOException {
    boolean anything = Format.of(wanted).filter(Format::takesAnything).isPresent();
    return anything ? FormatSniffer.marked(head(text)) : Optional.empty();
  }

  /** Reads a part of a file whose format and charset its beginning has shown. */
  static void readPart(InputStream in, ReadContext context) throws IOException {
    String charset = context.part().charset();
    Optional<FormatReader> reader =
        Format.of(context.part().format()).flatMap(format -> format.reader());
    if (reader.isPresent()) {
      reader
          .get()
          .read(
              buffered(new InputStreamReader(in, Charset.forName(charset))),
              context.withCharset(charset));
    }
  }

  /**
   * A reader whose {@link #head} can be looked at. It never says that more is ready: a buffer that
   * then asks for it loses what it has got where the asking fails.
   */
  static Reader buffered(Reader text) {
    Reader once =
        new FilterReader(text) {
          @Override
          public boolean ready() {
            return false;
          }
        };
    return new BufferedReader(once, 2 * HEAD);
  }

  /** The format that a text's beginning shows; none where it is empty. */
  static Optional<Format> sniffed(Reader text, String uri) throws IOException {
    String head = head(text);
    return FormatSniffer.sniff(head, head.length() < HEAD, fileName(uri));
  }

  /** The text's first characters, which stay to be read; all that comes before a failure. */
  static String head(Reader text) throws IOException {
    text.mark(HEAD);
    char[] head = new char[HEAD];
    int length = 0;
    try {
      int read = text.read(head, 0, head.length);
      while (read > 0) {
        length += read;
        read = text.read(head, length, head.length - length);
      }
    } catch (IOException e) {
      if (length == 0) {
        throw e;
      }
    }
    text.reset();
    return new String(head, 0, length);
  }

  private static String fileName(String uri) {
    int slash = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('!'));
    return uri.substring(slash + 1);
  }
}
