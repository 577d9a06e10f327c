package dev.khabar.article.format;

import dev.khabar.article.ReadOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Optional;

/** A file out of its containers: its charset told, its format told, its reader started. */
final class DecodedFile {
  private static final int HEAD = 1 << 14;

  private DecodedFile() {}

  static void read(Peek peek, ReadContext context) throws IOException {
    TextCharset charset = TextCharset.of(peek);
    peek.stream().skipNBytes(charset.markLength());
    Reader text =
        new BufferedReader(new InputStreamReader(peek.stream(), charset.charset()), 2 * HEAD);
    ReadContext decoded = context.withCharset(charset.name());
    String wanted = context.options().format();
    Optional<Format> format = Format.of(wanted);
    if (wanted.equals(ReadOptions.AUTO)) {
      String head = head(text);
      format = FormatSniffer.sniff(head, head.length() < HEAD, fileName(context.uri()));
    }
    if (format.isEmpty()) {
      decoded.rejectFile("PARSE", "EMPTY", "the file holds nothing");
    } else {
      Optional<FormatReader> reader = format.get().reader();
      if (reader.isPresent()) {
        reader.get().read(text, decoded);
      }
    }
  }

  /** The text's first characters, which stay to be read. */
  static String head(Reader text) throws IOException {
    text.mark(HEAD);
    char[] head = new char[HEAD];
    int length = 0;
    while (length < head.length) {
      int read = text.read(head, length, head.length - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    text.reset();
    return new String(head, 0, length);
  }

  private static String fileName(String uri) {
    int slash = Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('!'));
    return uri.substring(slash + 1);
  }
}
