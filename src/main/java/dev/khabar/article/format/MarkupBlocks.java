package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;
import java.io.IOException;
import java.io.Reader;

/**
 * Cuts marked-up text into the elements of one name, each with its tags, without building a tree of
 * the file: a record that is broken stays alone, and no entity or outer file is ever resolved.
 * CDATA sections are passed over. Text outside of the elements that ends in their closing tag is
 * one whose opening tag is broken. Holds no element longer than a limit. Not thread-safe.
 */
final class MarkupBlocks {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private final Reader text;
  private final String name;
  private final int maxLength;
  private final StringBuilder window = new StringBuilder();
  private final char[] chunk = new char[1 << 16];
  private final TextBetween between = new TextBetween();

  /** Where in the window begins what has not been given. */
  private int begin;

  /** Up to here the window was searched for a section's end, and none was found. */
  private int searched;

  private String missing = "";
  private boolean tooLong;

  MarkupBlocks(Reader text, String name, int maxLength) {
    this.text = text;
    this.name = name;
    this.maxLength = maxLength;
  }

  /**
   * The next element, or null after the last one. One of its tags may be {@link #missing}; of one
   * without its opening tag it is a sample.
   */
  String next() throws IOException {
    missing = "";
    tooLong = false;
    if (!skipToElement()) {
      return null;
    }
    String orphan = between.end();
    if (closes(begin)) {
      missing = "<" + name + ">";
      begin = afterClosing(begin);
      return orphan;
    }
    return element();
  }

  /** The tag that the last element lacks; empty where it is whole. */
  String missing() {
    return missing;
  }

  /** Whether the last element was cut at the limit. */
  boolean tooLong() {
    return tooLong;
  }

  /** What stands before the first element, or its beginning. */
  String preamble() {
    return between.preamble();
  }

  /** The element that opens where the window begins. */
  private String element() throws IOException {
    int at = begin + 1;
    boolean ended = false;
    while (window.length() - begin <= maxLength) {
      int tag = window.indexOf("<", at);
      if (!ended && isCut(tag)) {
        at = tag < 0 ? window.length() : tag;
        ended = !fill();
      } else if (tag < 0) {
        return unclosed(window.length());
      } else if (startsWith(CDATA, tag)) {
        at = afterSection(tag);
      } else if (closes(tag)) {
        return take(afterClosing(tag));
      } else if (opens(tag)) {
        return unclosed(tag);
      } else {
        at = tag + 1;
      }
    }
    tooLong = true;
    return unclosed(window.length());
  }

  /** Whether a tag may go on behind the window's end, or the next one stand there. */
  private boolean isCut(int tag) {
    return tag < 0 || tag + name.length() + CDATA.length() > window.length();
  }

  /** Index of a CDATA section's end; where it has none, the tags inside count. */
  private int afterSection(int tag) throws IOException {
    while (window.length() - begin <= maxLength) {
      int end = window.indexOf(CDATA_END, Math.max(tag, searched));
      if (end >= 0) {
        return end;
      }
      searched = Math.max(tag, window.length() - CDATA_END.length());
      if (!fill()) {
        break;
      }
    }
    return tag + 1;
  }

  /** Behind a closing tag; where its bracket is missing, the next tag's is not its own. */
  private int afterClosing(int tag) {
    int end = tag + "</".length() + name.length();
    int bracket = WhiteSpace.skip(window, end, window.length());
    return bracket < window.length() && window.charAt(bracket) == '>' ? bracket + 1 : end;
  }

  private String unclosed(int end) {
    missing = "</" + name + ">";
    return take(end);
  }

  private String take(int end) {
    String element = window.substring(begin, end);
    begin = end;
    return element;
  }

  /**
   * Goes to the tag that opens the next element, or that closes one which was not opened; false
   * where there is none.
   */
  private boolean skipToElement() throws IOException {
    forget();
    boolean ended = false;
    while (true) {
      int tag = window.indexOf("<", begin);
      if (!ended && isCut(tag)) {
        passOver(tag < 0 ? window.length() : tag);
        forget();
        ended = !fill();
      } else if (tag < 0) {
        return false;
      } else {
        passOver(tag);
        if (opens(tag) || (closes(tag) && between.holdsText())) {
          return true;
        }
        passOver(tag + 1);
      }
    }
  }

  private void passOver(int end) {
    between.take(window, begin, end);
    begin = end;
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

  /** Forgets what was given, once it is most of the window, so that each character moves once. */
  private void forget() {
    if (2 * begin >= window.length()) {
      window.delete(0, begin);
      searched = Math.max(0, searched - begin);
      begin = 0;
    }
  }

  private boolean fill() throws IOException {
    int read = text.read(chunk, 0, chunk.length);
    if (read > 0) {
      window.append(chunk, 0, read);
    }
    return read > 0;
  }
}
