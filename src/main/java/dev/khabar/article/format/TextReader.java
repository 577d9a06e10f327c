package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file that is one article, taken as it stands: which of its lines is the headline is told
 * when the text is composed. What static sites write before it between lines of three hyphens are
 * its fields.
 */
final class TextReader implements FormatReader {
  private static final Pattern FRONT_MATTER =
      Pattern.compile(
          "\\s*+---[ \\t]*+\\r?+\\n((?:(?!---)[^\\n]{0,2000}+\\n){1,100}+)---[ \\t]*+\\r?+\\n");

  private static final Pattern FRONT_FIELD =
      Pattern.compile("(?m)^([A-Za-z_-]{1,40}+):[ \\t]++([\"']?)(\\S.*?)\\2[ \\t]*+$");

  /** Headers of mail, which a browser's MHTML has too. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[A-Za-z][A-Za-z0-9-]{0,60}+:[^\\n]{0,2000}+\\n(?:[ \\t][^\\n]{0,2000}+\\n){0,20}+){0,50}?(?:MIME-Version|Content-Type):",
          Pattern.CASE_INSENSITIVE);

  /** What programs that write out a database begin with. */
  private static final Pattern DUMP =
      Pattern.compile(
          "\\s*+(?:-- (?:MySQL|MariaDB|phpMyAdmin|PostgreSQL|Adminer|HeidiSQL)|/\\*!\\d{5}"
              + "|(?:CREATE TABLE|INSERT INTO|DROP TABLE|SET SQL_MODE)[ ;])",
          Pattern.CASE_INSENSITIVE);

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
    if (MAIL.matcher(content).lookingAt()) {
      context.rejectFile(
          "DECODE",
          "UNSUPPORTED",
          "this is a mail or a page saved as MHTML, not news; save it as a text or as an HTML page");
      return;
    }
    if (DUMP.matcher(content).lookingAt()) {
      context.rejectFile(
          "DECODE",
          "UNSUPPORTED",
          "this is a database written out as SQL; write its articles as CSV or JSON");
      return;
    }
    ArticleDraft draft = new ArticleDraft();
    Matcher front = FRONT_MATTER.matcher(content);
    boolean fields = front.lookingAt() && FRONT_FIELD.matcher(front.group(1)).find();
    if (fields) {
      FRONT_FIELD
          .matcher(front.group(1))
          .results()
          .forEach(field -> draft.put(context.names(), field.group(1), field.group(3)));
    }
    draft.put(ArticleField.TEXT, content.substring(fields ? front.end() : 0));
    context.accept(draft, 1);
  }
}
