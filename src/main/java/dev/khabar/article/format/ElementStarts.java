package dev.khabar.article.format;

import java.io.IOException;
import java.util.List;

/**
 * Cuts SGML of one {@code <DOC>} a record before its opening tags, as {@link MarkupBlocks} finds
 * them, and counts the records. A file with a CDATA section, in which a tag is text, is not cut; no
 * corpus of this kind has one.
 */
final class ElementStarts {
  private static final byte[] NAME = {'d', 'o', 'c'};
  private static final byte[] SECTION =
      "<![CDATA[".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

  private final Cuts cuts;
  private long records;

  /** Place of the last {@code <}, and how many bytes of a tag's name and a section's follow it. */
  private long tag = -1;

  private int named;
  private int section;

  private ElementStarts(Cuts cuts) {
    this.cuts = cuts;
  }

  static List<FilePart> cut(ByteCursor cursor, Cuts cuts) throws IOException {
    ElementStarts starts = new ElementStarts(cuts);
    while (cursor.fill()) {
      byte[] buffer = cursor.buffer();
      long start = cursor.position() - cursor.next();
      int limit = cursor.limit();
      for (int i = cursor.next(); i < limit; i++) {
        if (starts.tag >= 0 || buffer[i] == '<') {
          starts.take(buffer[i], start + i);
        }
      }
      if (starts.section == SECTION.length) {
        return List.of();
      }
      cursor.moveTo(limit);
    }
    return cuts.upTo(cursor.position());
  }

  private void take(byte b, long position) {
    if (section == SECTION.length) {
      return;
    }
    if (b == '<') {
      tag = position;
      named = 0;
      section = 1;
      return;
    }
    if (section > 0 && b == SECTION[section]) {
      section++;
      return;
    }
    section = 0;
    if (named < NAME.length && (b | 0x20) == NAME[named]) {
      named++;
      return;
    }
    if (named == NAME.length && (b == '>' || (b >= 0 && b <= ' '))) {
      if (records > 0) {
        // What stands before the first record stays with it.
        cuts.between(tag, records);
      }
      records++;
    }
    tag = -1;
  }
}
