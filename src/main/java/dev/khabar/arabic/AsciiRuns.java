package dev.khabar.arabic;

/** The ends of web addresses, mail addresses and account names, which are ASCII throughout. */
final class AsciiRuns {
  /** Longest mail address of RFC 5321; bounds the look ahead, so that tokenizing stays linear. */
  private static final int LONGEST_ADDRESS = 254;

  private AsciiRuns() {}

  static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Index behind an account name's letters, digits and underscores. */
  static int handleEnd(String text, int from, int end) {
    int i = from;
    while (i < end && (isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
      i++;
    }
    return i;
  }

  /**
   * Index behind the address that begins here: {@code http://…}, {@code www.…}, {@code a@b.c} or
   * {@code name.com}; {@code at} where none begins.
   */
  static int addressEnd(String text, int at, int end) {
    if (text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("www.", at)) {
      return withoutClosing(text, at, runEnd(text, at, end));
    }
    int limit = Math.min(end, at + LONGEST_ADDRESS);
    int i = at;
    boolean mail = false;
    int lastDot = -1;
    while (i < limit && isHostPart(text.charAt(i))) {
      char c = text.charAt(i);
      mail |= c == '@' && i > at;
      lastDot = c == '.' ? i : lastDot;
      i++;
    }
    while (i > at && !isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    boolean domain = lastDot > at && lastDot < i && isTopLevel(text, lastDot + 1, i);
    boolean longEnough = lastDot - at > 2;
    return domain && (mail || longEnough) ? i : at;
  }

  private static boolean isTopLevel(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return to - from >= 2 && to - from <= 6;
  }

  private static boolean isHostPart(char c) {
    return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_' || c == '@' || c == '+';
  }

  private static int runEnd(String text, int at, int end) {
    int i = at;
    while (i < end && text.charAt(i) > ' ' && text.charAt(i) < 0x7f && text.charAt(i) != '"') {
      i++;
    }
    return i;
  }

  private static int withoutClosing(String text, int at, int to) {
    int i = to;
    while (i > at + 1 && ".,;:!?)]}'>".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }
}
