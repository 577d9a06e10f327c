package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;

/** An HTML page that is one article. */
final class HtmlReader implements FormatReader {
  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    int limit = context.options().maxRecordBytes();
    StringBuilder page = new StringBuilder();
    char[] buffer = new char[1 << 14];
    for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
      page.append(buffer, 0, read);
      if (page.length() > limit) {
        context.tooLarge(1, page.substring(0, 400));
        return;
      }
    }
    ArticleDraft article = HtmlPage.article(page.toString(), "");
    if (article.get(ArticleField.TEXT).isEmpty() && article.get(ArticleField.SUMMARY).isEmpty()) {
      context.reject(context.record(1), "PARSE", "NO_ARTICLE", "the page holds no article", "");
    } else {
      context.accept(article, 1);
    }
  }
}
