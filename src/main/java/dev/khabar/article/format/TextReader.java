package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;

/**
 * A text file that is one article, taken as it stands: which of its lines is the headline is told
 * when the text is composed.
 */
final class TextReader implements FormatReader {
  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    int limit = context.options().maxRecordBytes();
    StringBuilder content = new StringBuilder();
    char[] buffer = new char[1 << 14];
    for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
      content.append(buffer, 0, read);
      if (content.length() > limit) {
        context.tooLarge(1, content.substring(0, 400));
        return;
      }
    }
    ArticleDraft draft = new ArticleDraft();
    draft.put(ArticleField.TEXT, content.toString());
    context.accept(draft, 1);
  }
}
