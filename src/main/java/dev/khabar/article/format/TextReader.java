package dev.khabar.article.format;

import dev.khabar.article.Headline;
import dev.khabar.article.WhiteSpace;
import java.io.IOException;
import java.io.Reader;

/**
 * A text file that is one article. Its first line is the headline where it looks like one ({@link
 * Headline}); a file of one paragraph has none.
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
    context.accept(draft(content.toString()), 1);
  }

  private static ArticleDraft draft(String content) {
    ArticleDraft draft = new ArticleDraft();
    String text = WhiteSpace.trim(content.replace("\r\n", "\n").replace('\r', '\n'));
    int headline = Headline.endOfFirstLine(text);
    draft.put(ArticleField.TITLE, text.substring(0, headline));
    draft.put(ArticleField.TEXT, text.substring(headline));
    return draft;
  }
}
