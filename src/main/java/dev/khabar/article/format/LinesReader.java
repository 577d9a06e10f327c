package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;
import java.io.IOException;
import java.io.Reader;

/** Plain text with an article a line; no content shows it, so that a job must name the format. */
final class LinesReader implements FormatReader {
  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    RecordLines lines = new RecordLines(text, context.options().maxRecordBytes());
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (lines.tooLong()) {
        context.tooLarge(lines.number(), line.substring(0, Math.min(line.length(), 400)));
      } else if (WhiteSpace.skip(line, 0, line.length()) < line.length()) {
        ArticleDraft draft = new ArticleDraft();
        draft.put(ArticleField.TEXT, line);
        context.accept(draft, lines.number());
      }
    }
  }
}
