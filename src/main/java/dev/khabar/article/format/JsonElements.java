package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;

/**
 * Cuts JSON text into its outermost objects, whether they stand in one array or one after another,
 * so that one broken object does not take the rest of the file with it: it looks at brackets and
 * strings only and leaves the grammar to the parser. Holds no object longer than a limit. Not
 * thread-safe.
 */
final class JsonElements {
  private static final int SAMPLE = 400;

  private final Reader text;
  private final int maxLength;
  private char[] buffer = new char[1 << 16];
  private int position;
  private int limit;
  private boolean complete;

  /** The beginning of what stood before the last object. */
  private final StringBuilder before = new StringBuilder();

  /** Objects that are open around the list that is read; 0 outside of one. */
  private int depthOfList;

  /** Whether the list's objects stand under names. */
  private boolean named;

  JsonElements(Reader text, int maxLength) {
    this.text = text;
    this.maxLength = maxLength;
  }

  /** The next object, or null after the last one; not {@link #complete} where it is cut. */
  String next() throws IOException {
    complete = false;
    if (!skipToObject()) {
      return null;
    }
    StringBuilder element = new StringBuilder();
    JsonNesting nesting = new JsonNesting(0);
    while (!complete && element.length() < maxLength && (position < limit || fill())) {
      int begin = position;
      int end = Math.min(limit, position + maxLength - element.length());
      while (position < end && !complete) {
        complete = nesting.closes(buffer[position++]) && nesting.depth() == 0;
      }
      element.append(buffer, begin, position - begin);
    }
    return element.toString();
  }

  /** Whether the last object was closed before the limit and before the text ended. */
  boolean complete() {
    return complete;
  }

  /** Goes on with the objects of a list within an object that was given. */
  void enter(String element, JsonList list) {
    pushBack(element.substring(list.begin()));
    depthOfList = list.depth();
    named = list.named();
  }

  /** Whether the last object stands under a name, which is the end of {@link #before}. */
  boolean named() {
    return named;
  }

  /** Puts text back in front of what is still to come. */
  void pushBack(String piece) {
    char[] joined = new char[Math.max(piece.length() + limit - position, 1 << 16)];
    piece.getChars(0, piece.length(), joined, 0);
    System.arraycopy(buffer, position, joined, piece.length(), limit - position);
    limit = piece.length() + limit - position;
    position = 0;
    buffer = joined;
  }

  /** Skips to the next place where a string stands, or to the end. */
  void skipTo(String wanted) throws IOException {
    String kept = "";
    while (position < limit || fill()) {
      String window = kept + new String(buffer, position, limit - position);
      position = limit;
      int found = window.indexOf(wanted);
      if (found >= 0) {
        pushBack(window.substring(found));
        return;
      }
      kept = window.substring(Math.max(0, window.length() - wanted.length() + 1));
    }
  }

  /** What stood before the last object, or behind all of them: no more than its beginning. */
  String before() {
    return before.toString();
  }

  private boolean skipToObject() throws IOException {
    before.setLength(0);
    while (position < limit || fill()) {
      while (position < limit) {
        if (buffer[position] == '{') {
          return true;
        }
        boolean listEnds = depthOfList > 0 && buffer[position] == (named ? '}' : ']');
        if (before.length() < SAMPLE) {
          before.append(buffer[position]);
        }
        position++;
        if (listEnds) {
          leaveList();
        }
      }
    }
    return false;
  }

  /** Skips what stands behind a list to the end of the object around it. */
  private void leaveList() throws IOException {
    JsonNesting nesting = new JsonNesting(named ? depthOfList - 1 : depthOfList);
    named = false;
    while (nesting.depth() > 0 && (position < limit || fill())) {
      nesting.closes(buffer[position++]);
    }
    depthOfList = nesting.depth();
  }

  private boolean fill() throws IOException {
    int read = text.read(buffer, 0, buffer.length);
    position = 0;
    limit = Math.max(read, 0);
    return read > 0;
  }
}
