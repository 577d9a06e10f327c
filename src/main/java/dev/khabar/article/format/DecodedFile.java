package dev.khabar.article.format;

import dev.khabar.article.ReadOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Optional;

/** A file out of its containers: its charset told, its format told, its reader started. */
final class DecodedFile {
  private static final int SNIFFED_CHARACTERS = 1 << 14;

  private DecodedFile() {}

  static void read(Peek peek, ReadContext context) throws IOException {
    TextCharset charset = TextCharset.of(peek);
    peek.stream().skipNBytes(charset.markLength());
    Reader text =
        new BufferedReader(
            new InputStreamReader(peek.stream(), charset.charset()), SNIFFED_CHARACTERS);
    ReadContext decoded = context.withCharset(charset.name());
    text.mark(SNIFFED_CHARACTERS);
    char[] head = new char[SNIFFED_CHARACTERS];
    int length = 0;
    while (length < head.length) {
      int read = text.read(head, length, head.length - length);
      if (read < 0) {
        break;
      }
      length += read;
    }
    text.reset();
    Optional<Format> format = format(new String(head, 0, length), decoded);
    if (format.isPresent()) {
      reader(format.get()).read(text, decoded);
    }
  }

  private static Optional<Format> format(String head, ReadContext context) {
    String wanted = context.options().format();
    if (!wanted.equals(ReadOptions.AUTO)) {
      return Format.of(wanted);
    }
    Optional<Format> told = FormatSniffer.sniff(head);
    if (told.isEmpty()) {
      context.rejectFile("PARSE", "EMPTY", "the file holds nothing");
    }
    return told;
  }

  private static FormatReader reader(Format format) {
    return switch (format) {
      case TEXT -> new TextReader();
      case JSONL -> new JsonLinesReader();
      case JSON -> new JsonReader();
      case TREC -> new TrecReader();
    };
  }
}
