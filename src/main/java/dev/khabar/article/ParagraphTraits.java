package dev.khabar.article;

import java.util.List;

/** What is known of paragraphs before their words are compared. */
final class ParagraphTraits {
  private static final int MAX_VERSE = (int) RepairProperties.SHIPPED.number("verse.maxCharacters");

  private final boolean[] leadLike;
  private final boolean[] cut;
  private final boolean[] verseLike;

  /**
   * Looks at the paragraphs of an article's text.
   *
   * @param paragraphs those that may stay, in order
   */
  ParagraphTraits(ArticleText article, List<Paragraph> paragraphs) {
    String text = article.text();
    leadLike = new boolean[paragraphs.size()];
    cut = new boolean[paragraphs.size()];
    verseLike = new boolean[paragraphs.size()];
    boolean firstOfBody = true;
    for (int p = 0; p < leadLike.length; p++) {
      Paragraph paragraph = paragraphs.get(p);
      boolean summary = paragraph.begin() < article.summaryEnd();
      leadLike[p] = summary || firstOfBody;
      firstOfBody &= summary;
      cut[p] = endsCut(text, paragraph);
      verseLike[p] =
          paragraph.length() <= MAX_VERSE
              && Character.isLetterOrDigit(text.charAt(paragraph.end() - 1));
    }
  }

  /** Whether a paragraph ends in an ellipsis. */
  static boolean endsCut(String text, Paragraph paragraph) {
    int end = paragraph.end();
    char last = text.charAt(end - 1);
    return last == '…' || (last == '.' && text.startsWith("..", Math.max(0, end - 2)));
  }

  /** Whether a paragraph can be the lead: the summary's, and the body's first. */
  boolean leadLike(int paragraph) {
    return leadLike[paragraph];
  }

  /** Whether a paragraph ends in an ellipsis. */
  boolean cut(int paragraph) {
    return cut[paragraph];
  }

  /** Whether a paragraph is as short as a line of verse and ends in no punctuation. */
  boolean verseLike(int paragraph) {
    return verseLike[paragraph];
  }
}
