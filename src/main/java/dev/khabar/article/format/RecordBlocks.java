package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;

/** Reads corpora of one element a record; what a record's element holds is the format's matter. */
abstract class RecordBlocks implements FormatReader {
  /** The name of the element, told from the file's beginning where it differs by file. */
  abstract String element(String head);

  /** A record as an article. */
  abstract ArticleDraft draft(String block, ReadContext context);

  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    String element = element(DecodedFile.head(text));
    MarkupBlocks blocks = new MarkupBlocks(text, element, context.options().maxRecordBytes());
    long position = 0;
    boolean records = false;
    for (String block = blocks.next(); block != null; block = blocks.next()) {
      boolean orphan = blocks.missing().startsWith("<" + element);
      position += orphan ? 0 : 1;
      String sample = block.substring(0, Math.min(block.length(), 400));
      if (blocks.tooLong()) {
        context.tooLarge(position, sample);
      } else if (blocks.missing().isEmpty()) {
        context.accept(draft(block, context), position);
      } else {
        context.malformed(position, blocks.missing() + " is missing", sample);
      }
      records = true;
    }
    if (!records) {
      context.rejectFile("PARSE", "NO_RECORDS", "no <" + element + "> in the file");
    }
  }
}
