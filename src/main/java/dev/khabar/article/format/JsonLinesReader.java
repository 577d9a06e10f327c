package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;
import java.io.IOException;
import java.io.Reader;

/** JSON Lines: an object a line. A broken line is rejected and the next one read. */
final class JsonLinesReader implements FormatReader {
  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    RecordLines lines = new RecordLines(text, context.options().maxRecordBytes());
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (lines.tooLong()) {
        context.tooLarge(lines.number(), line.substring(0, Math.min(line.length(), 400)));
      } else if (WhiteSpace.skip(line, 0, line.length()) < line.length()) {
        JsonRecord.read(line, lines.number(), context);
      }
    }
  }
}
