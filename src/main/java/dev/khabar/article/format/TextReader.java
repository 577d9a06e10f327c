package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;
import java.io.IOException;
import java.io.Reader;

/**
 * A text file that is one article. Its first line is the headline where it is as short as one and
 * more follows; a file of one paragraph has none.
 */
final class TextReader implements FormatReader {
  /** Longest headline; the longest first line of a page's text that is one has 180 characters. */
  private static final int MAX_HEADLINE = 200;

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
    int begin = WhiteSpace.skip(content, 0, content.length());
    int lineEnd = begin;
    while (lineEnd < content.length() && "\r\n".indexOf(content.charAt(lineEnd)) < 0) {
      lineEnd++;
    }
    boolean more = WhiteSpace.skip(content, lineEnd, content.length()) < content.length();
    if (more && lineEnd - begin <= MAX_HEADLINE) {
      draft.put(ArticleField.TITLE, content.substring(begin, lineEnd));
      draft.put(ArticleField.TEXT, content.substring(lineEnd));
    } else {
      draft.put(ArticleField.TEXT, content);
    }
    return draft;
  }
}
