package dev.khabar.article.format;

/** How many brackets of JSON are open, told character by character. Not thread-safe. */
final class JsonNesting {
  private int depth;
  private boolean inString;
  private boolean escaped;

  /** Begins outside of a string, with so many brackets open. */
  JsonNesting(int depth) {
    this.depth = depth;
  }

  /** Takes the next character; whether it closes a bracket. */
  boolean closes(char c) {
    if (escaped) {
      escaped = false;
    } else if (inString) {
      escaped = c == '\\';
      inString = c != '"';
    } else if (c == '"') {
      inString = true;
    } else if (c == '{' || c == '[') {
      depth++;
    } else if (c == '}' || c == ']') {
      depth--;
      return true;
    }
    return false;
  }

  int depth() {
    return depth;
  }
}
