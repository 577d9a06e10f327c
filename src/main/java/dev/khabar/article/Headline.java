package dev.khabar.article;

/** Tells whether a text without a title begins with its headline. Stateless; thread-safe. */
public final class Headline {
  private static final int MAX_CHARACTERS =
      (int) RepairProperties.SHIPPED.number("headline.maxCharacters");

  private Headline() {}

  /**
   * End of the first line of a trimmed text where that line is a headline: short, without a full
   * stop or an ellipsis, no label, byline or caption, and followed by more. 0 where it is none.
   */
  public static int endOfFirstLine(String text) {
    int lineEnd = text.indexOf('\n');
    int end = WhiteSpace.skipBack(text, 0, Math.max(lineEnd, 0));
    if (end == 0 || end > MAX_CHARACTERS || ".…".indexOf(text.charAt(end - 1)) >= 0) {
      return 0;
    }
    Paragraph line = new Paragraph(0, end, FoldedWords.of(text, 0, end));
    boolean ofPage =
        (PageLabels.has(text, line) && !LabelPhrases.isTeaser(text, line))
            || Bylines.isLabelled(text, line)
            || Bylines.isAgency(text, line);
    return ofPage || Credits.endIn(text, line) ? 0 : end;
  }
}
