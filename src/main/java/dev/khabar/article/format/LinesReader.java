package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;

/** Plain text with an article a line; no content shows it, so that a job must name the format. */
final class LinesReader implements FormatReader {
  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    RecordLines.forEach(
        text,
        context,
        (line, number) -> {
          ArticleDraft draft = new ArticleDraft();
          draft.put(ArticleField.TEXT, line);
          context.accept(draft, number);
        });
  }
}
