package dev.khabar.article;

/**
 * An article's text: headline, summary and body as read, divided by a blank line. Line ends are
 * {@code \n}; NUL and a byte order mark at the edge of a part are left out, outer white space of
 * each part is trimmed; nothing else is changed.
 *
 * @param text the text, never empty
 * @param titleEnd UTF-16 index after the headline; 0 where there is none. Where the source gives
 *     neither title nor summary, a first line that looks like a headline is one
 * @param summaryEnd UTF-16 index after the summary; {@code titleEnd} where there is none
 */
public record ArticleText(String text, int titleEnd, int summaryEnd) implements Composition {
  private static final String DIVIDER = "\n\n";

  /** A mutilated text has a few control characters; random bytes are 8 in 100. */
  private static final int STRAY_CONTROLS = 3;

  /**
   * Composes the text of an article.
   *
   * @return the text, or a rejection at stage COMPOSE: NO_TEXT where the article's parts hold
   *     nothing but white space, UNDECODABLE where a tenth of the characters could not be decoded
   */
  public static Composition compose(SourceArticle article) {
    String title = part(article.title());
    String summary = part(article.summary());
    String body = part(article.body());
    StringBuilder text = new StringBuilder(title.length() + summary.length() + body.length() + 4);
    append(text, title);
    int titleEnd = text.length();
    append(text, summary);
    int summaryEnd = text.length();
    append(text, body);
    if (summaryEnd == 0) {
      titleEnd = Headline.endOfFirstLine(body);
      summaryEnd = titleEnd;
    }
    if (text.isEmpty()) {
      return rejection(
          article,
          "NO_TEXT",
          "title, summary and text are empty; if the source names them otherwise, map its names"
              + " under 'fields'",
          "");
    }
    if (undecodable(text)) {
      return rejection(
          article,
          "UNDECODABLE",
          "not text in " + article.charset() + "; declare the charset or leave the file out",
          text.substring(0, Math.min(text.length(), 2 * Rejection.SAMPLE_CHARACTERS)));
    }
    return new ArticleText(text.toString(), titleEnd, summaryEnd);
  }

  /** The headline, or empty. */
  public String title() {
    return text.substring(0, titleEnd);
  }

  /** Whether there is a headline and nothing more. */
  public boolean isHeadlineAlone() {
    return titleEnd == text.length();
  }

  private static Rejection rejection(
      SourceArticle article, String reason, String message, String sample) {
    return new Rejection(
        article.sourceUri(), article.sourceRecord(), "COMPOSE", reason, message, sample);
  }

  private static void append(StringBuilder text, String part) {
    if (!part.isEmpty()) {
      if (!text.isEmpty()) {
        text.append(DIVIDER);
      }
      text.append(part);
    }
  }

  /**
   * Line ends as {@code \n}, no NUL, no outer white space and byte order marks. Half a surrogate
   * pair is no character and no encoding can write it: U+FFFD stands for it.
   */
  private static String part(String raw) {
    int clean = 0;
    while (clean < raw.length() && staysAsItIs(raw.charAt(clean))) {
      clean++;
    }
    if (clean == raw.length()) {
      return trim(raw);
    }
    StringBuilder out = new StringBuilder(raw.length()).append(raw, 0, clean);
    for (int i = clean; i < raw.length(); i++) {
      char c = raw.charAt(i);
      char next = i + 1 < raw.length() ? raw.charAt(i + 1) : 0;
      if (c == '\r') {
        out.append('\n');
        i += next == '\n' ? 1 : 0;
      } else if (Character.isSurrogatePair(c, next)) {
        out.append(c).append(next);
        i++;
      } else if (Character.isSurrogate(c)) {
        out.append('\ufffd');
      } else if (c != '\0') {
        out.append(c);
      }
    }
    return trim(out.toString());
  }

  private static boolean staysAsItIs(char c) {
    return c != '\r' && c != '\0' && !Character.isSurrogate(c);
  }

  private static String trim(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isOuter(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isOuter(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  /** Inside a text U+FEFF is a no-break space of no width and stays. */
  private static boolean isOuter(char c) {
    return c == '\ufeff' || WhiteSpace.is(c);
  }

  /**
   * Bytes of another kind (an image, a wrong charset) decode to replacement characters, or to
   * control characters, of which no text has more than a stray one.
   */
  private static boolean undecodable(CharSequence text) {
    int replaced = 0;
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      replaced += c == '\ufffd' ? 1 : 0;
      controls += Character.isISOControl(c) && !WhiteSpace.is(c) ? 1 : 0;
    }
    return replaced * 10L >= text.length()
        || (controls > STRAY_CONTROLS && controls * 25L >= text.length());
  }
}
