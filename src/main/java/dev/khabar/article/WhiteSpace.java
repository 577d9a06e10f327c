package dev.khabar.article;

import java.util.ArrayList;
import java.util.List;

/**
 * What counts as white space in a text: Unicode's White_Space and the control characters that
 * separate, so that no-break spaces divide words and are trimmed like any other.
 */
public final class WhiteSpace {
  private WhiteSpace() {}

  public static boolean is(char c) {
    if (c <= ' ') {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= '\u001c' && c <= '\u001f');
    }
    return c >= '\u0085' && (c == '\u0085' || Character.isSpaceChar(c));
  }

  /** Index of the first character in [begin, end) that is none, or {@code end}. */
  public static int skip(CharSequence text, int begin, int end) {
    int i = begin;
    while (i < end && is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Index after the last character in [begin, end) that is none, or {@code begin}. */
  public static int skipBack(CharSequence text, int begin, int end) {
    int i = end;
    while (i > begin && is(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** The parts of a text between white space. */
  public static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    int begin = skip(text, 0, text.length());
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && !is(text.charAt(end))) {
        end++;
      }
      parts.add(text.substring(begin, end));
      begin = skip(text, end, text.length());
    }
    return parts;
  }

  /** The text without outer white space. */
  public static String trim(String text) {
    int begin = skip(text, 0, text.length());
    return text.substring(begin, skipBack(text, begin, text.length()));
  }
}
