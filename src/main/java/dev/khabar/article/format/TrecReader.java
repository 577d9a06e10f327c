package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;
import org.jsoup.parser.Parser;

/**
 * TREC's SGML as the ANT corpus writes it: {@code <DOC>} with DOCNO, URL, SRC, TITLE, TIME,
 * ABSTRACT, TEXT. The text between a field's tags is taken as it stands, since these files do not
 * escape it; character references are resolved.
 */
final class TrecReader implements FormatReader {
  private static final String[] FIELDS = {
    "DOCNO",
    "URL",
    "SRC",
    "TITLE",
    "HEADLINE",
    "HL",
    "HEAD",
    "TIME",
    "DATE",
    "DATE_TIME",
    "ABSTRACT",
    "SUMMARY",
    "TEXT",
    "BODY",
    "LANGUAGE",
    "LANG"
  };

  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    MarkupBlocks blocks = new MarkupBlocks(text, "DOC", context.options().maxRecordBytes());
    long position = 0;
    for (String block = blocks.next(); block != null; block = blocks.next()) {
      position++;
      String sample = block.substring(0, Math.min(block.length(), 400));
      if (blocks.tooLong()) {
        context.tooLarge(position, sample);
      } else if (blocks.complete()) {
        context.accept(draft(block, context.names()), position);
      } else {
        context.malformed(position, "</DOC> is missing", sample);
      }
    }
    if (position == 0) {
      context.rejectFile("PARSE", "NO_RECORDS", "no <DOC> in the file");
    }
  }

  private static ArticleDraft draft(String block, FieldNames names) {
    ArticleDraft draft = new ArticleDraft();
    for (String field : FIELDS) {
      int begin = block.indexOf("<" + field + ">");
      int end = begin < 0 ? -1 : block.indexOf("</" + field + ">", begin);
      if (end > begin) {
        String value = block.substring(begin + field.length() + 2, end);
        draft.put(
            names, field, value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false));
      }
    }
    return draft;
  }
}
