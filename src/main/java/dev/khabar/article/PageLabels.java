package dev.khabar.article;

/**
 * What a page says around its article: labels, links, time stamps, leftovers of embedded posts.
 * Stateless; thread-safe.
 */
final class PageLabels {
  private static final int LONGEST = 200;

  /** A frame holds a title, which can have 200 characters itself. */
  private static final int LONGEST_FRAME = 400;

  /** What an agency writes below a report. */
  private static final long END = FoldedWords.of("انتهى").hash(0);

  private PageLabels() {}

  /** Whether a paragraph is the page's and not the article's. */
  static boolean has(String text, Paragraph paragraph) {
    if (paragraph.length() > LONGEST_FRAME) {
      return false;
    }
    FoldedWords words = paragraph.words();
    String line = paragraph.in(text);
    return LabelPhrases.isFrame(words, line)
        || (paragraph.length() <= LONGEST && isOfPage(words, line));
  }

  private static boolean isOfPage(FoldedWords words, String line) {
    return LabelPhrases.isAlone(words)
        || isInitials(words, line)
        || TimeStamps.isOne(words, line)
        || isAddress(line)
        || isPostSignature(line)
        || LabelPhrases.isLabelled(words, line);
  }

  /** The initials of an agency's desk, as in {@code م.ل/ س.ك} and {@code انتهى / م ل}. */
  private static boolean isInitials(FoldedWords words, String line) {
    int begin = words.size() > 0 && words.hash(0) == END ? 1 : 0;
    for (int i = begin; i < words.size(); i++) {
      if (words.length(i) > 1 || words.isDigits(i)) {
        return false;
      }
    }
    return words.size() > 1 && (line.indexOf('.') > 0 || line.indexOf('/') > 0);
  }

  /**
   * Addresses, tags and handles and nothing else. A writer's mail address below his column is the
   * column's, and a tag before a colon a heading.
   */
  private static boolean isAddress(String line) {
    if (line.endsWith(":")) {
      return false;
    }
    for (String part : WhiteSpace.split(line)) {
      boolean address =
          part.startsWith("http://")
              || part.startsWith("https://")
              || part.startsWith("www.")
              || part.startsWith("pic.twitter.com/");
      boolean tag = part.length() > 1 && (part.charAt(0) == '#' || part.charAt(0) == '@');
      if (!address && !tag) {
        return false;
      }
    }
    return true;
  }

  /** The last line of an embedded post: a dash, a name, a handle in brackets. */
  private static boolean isPostSignature(String line) {
    int handle = line.indexOf("(@");
    return handle > 0 && "—–-".indexOf(line.charAt(0)) >= 0 && line.indexOf(')', handle) > 0;
  }
}
