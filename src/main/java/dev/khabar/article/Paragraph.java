package dev.khabar.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph of a text: a line that is not empty.
 *
 * @param begin UTF-16 index of its first character
 * @param end UTF-16 index after its last character; both ends are no white space
 * @param words its words
 */
record Paragraph(int begin, int end, FoldedWords words) {
  static List<Paragraph> of(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int lineBegin = 0;
    while (lineBegin < text.length()) {
      int lineEnd = text.indexOf('\n', lineBegin);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      int begin = WhiteSpace.skip(text, lineBegin, lineEnd);
      int end = WhiteSpace.skipBack(text, begin, lineEnd);
      if (begin < end) {
        paragraphs.add(new Paragraph(begin, end, FoldedWords.of(text, begin, end)));
      }
      lineBegin = lineEnd + 1;
    }
    return paragraphs;
  }

  /** Its characters. */
  String in(String text) {
    return text.substring(begin, end);
  }

  int length() {
    return end - begin;
  }
}
