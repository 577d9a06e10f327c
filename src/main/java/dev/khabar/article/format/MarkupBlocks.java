package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;

/**
 * Cuts marked-up text into the elements of one name, each with its tags, without building a tree of
 * the file: a record that is broken stays alone, and no entity or outer file is ever resolved.
 * CDATA sections are passed over. Holds no element longer than a limit. Not thread-safe.
 */
final class MarkupBlocks {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";
  private static final int PREAMBLE = 1 << 14;

  private final Reader text;
  private final String name;
  private final int maxLength;
  private final StringBuilder window = new StringBuilder();
  private final char[] chunk = new char[1 << 16];
  private final StringBuilder preamble = new StringBuilder();
  private boolean complete;
  private boolean tooLong;

  MarkupBlocks(Reader text, String name, int maxLength) {
    this.text = text;
    this.name = name;
    this.maxLength = maxLength;
  }

  /**
   * The next element, or null after the last one; not {@link #complete} where its end is missing.
   */
  String next() throws IOException {
    complete = false;
    tooLong = false;
    if (!skipToOpening()) {
      return null;
    }
    int at = 1;
    boolean ended = false;
    while (window.length() <= maxLength) {
      int tag = window.indexOf("<", at);
      if (!ended && (tag < 0 || tag + name.length() + CDATA.length() > window.length())) {
        at = tag < 0 ? window.length() : tag;
        ended = !fill();
      } else if (tag < 0) {
        return take(window.length());
      } else if (startsWith(CDATA, tag)) {
        at = afterSection(tag);
      } else if (closes(tag)) {
        return closed(tag);
      } else if (opens(tag)) {
        return take(tag);
      } else {
        at = tag + 1;
      }
    }
    tooLong = true;
    return take(window.length());
  }

  /** Index of a CDATA section's end; where it has none, the tags inside count. */
  private int afterSection(int tag) throws IOException {
    int from = tag;
    while (window.length() <= maxLength) {
      int end = window.indexOf(CDATA_END, from);
      if (end >= 0) {
        return end;
      }
      from = Math.max(tag, window.length() - CDATA_END.length());
      if (!fill()) {
        return tag + 1;
      }
    }
    return tag + 1;
  }

  /** What stands before the first element, at most its first {@value #PREAMBLE} characters. */
  String preamble() {
    return preamble.toString();
  }

  /** Whether the last element was closed. */
  boolean complete() {
    return complete;
  }

  /** Whether the last element was cut at the limit. */
  boolean tooLong() {
    return tooLong;
  }

  private String closed(int tag) {
    complete = true;
    int end = window.indexOf(">", tag);
    return take(end < 0 ? window.length() : end + 1);
  }

  private String take(int end) {
    String element = window.substring(0, end);
    window.delete(0, end);
    return element;
  }

  private boolean skipToOpening() throws IOException {
    int at = 0;
    while (true) {
      int tag = window.indexOf("<", at);
      if (tag >= 0 && tag + name.length() + 1 < window.length()) {
        if (opens(tag)) {
          dropTo(tag);
          return true;
        }
        at = tag + 1;
      } else {
        dropTo(tag < 0 ? window.length() : tag);
        at = 0;
        if (!fill()) {
          return false;
        }
      }
    }
  }

  private void dropTo(int end) {
    int room = PREAMBLE - preamble.length();
    preamble.append(window, 0, Math.min(room, end));
    window.delete(0, end);
  }

  private boolean opens(int tag) {
    return startsWith(name, tag + 1) && endsName(tag + 1 + name.length());
  }

  private boolean closes(int tag) {
    return tag + 1 < window.length()
        && window.charAt(tag + 1) == '/'
        && startsWith(name, tag + 2)
        && endsName(tag + 2 + name.length());
  }

  private boolean endsName(int at) {
    return at >= window.length() || window.charAt(at) == '>' || window.charAt(at) <= ' ';
  }

  private boolean startsWith(String wanted, int at) {
    if (at + wanted.length() > window.length()) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (Character.toLowerCase(window.charAt(at + i)) != Character.toLowerCase(wanted.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    int read = text.read(chunk, 0, chunk.length);
    if (read > 0) {
      window.append(chunk, 0, read);
    }
    return read > 0;
  }
}
