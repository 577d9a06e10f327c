package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;

/** What stands before an element of marked-up text and behind the one before. Not thread-safe. */
final class TextBetween {
  private static final int PREAMBLE = 1 << 14;
  private static final int SAMPLE = 400;

  private final StringBuilder head = new StringBuilder();
  private String preamble;
  private boolean inTag;
  private boolean text;

  /** Takes more of it. */
  void take(CharSequence window, int begin, int end) {
    int room = (preamble == null ? PREAMBLE : SAMPLE) - head.length();
    head.append(window, begin, Math.min(end, begin + room));
    for (int i = begin; i < end && !text; i++) {
      char c = window.charAt(i);
      inTag = c == '<' || (inTag && c != '>');
      text = !inTag && c != '>' && !WhiteSpace.is(c);
    }
  }

  /** Whether there is more than tags and white space. */
  boolean holdsText() {
    return text;
  }

  /** Ends it where an element begins; its first characters. */
  String end() {
    String sample = head.substring(0, Math.min(SAMPLE, head.length()));
    preamble = preamble();
    head.setLength(0);
    inTag = false;
    text = false;
    return sample;
  }

  /** What stands before the first element, at most its first {@value #PREAMBLE} characters. */
  String preamble() {
    return preamble == null ? head.toString() : preamble;
  }
}
