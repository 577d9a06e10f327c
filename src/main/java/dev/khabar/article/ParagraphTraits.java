package dev.khabar.article;

import java.util.List;

/** What is known of paragraphs before their words are compared. */
final class ParagraphTraits {
  private static final int MAX_VERSE = (int) RepairProperties.SHIPPED.number("verse.maxCharacters");

  private final boolean[] leadLike;
  private final boolean summarised;
  private final boolean[] cut;
  private final boolean[] verseLike;
  private final boolean[] listed;
  private final boolean[] sentence;

  /**
   * Looks at the paragraphs of an article's text.
   *
   * @param paragraphs those that may stay, in order
   */
  ParagraphTraits(ArticleText article, List<Paragraph> paragraphs) {
    String text = article.text();
    leadLike = new boolean[paragraphs.size()];
    summarised = article.summaryEnd() > article.titleEnd();
    cut = new boolean[paragraphs.size()];
    verseLike = new boolean[paragraphs.size()];
    listed = new boolean[paragraphs.size()];
    sentence = new boolean[paragraphs.size()];
    boolean firstOfBody = true;
    for (int p = 0; p < leadLike.length; p++) {
      Paragraph paragraph = paragraphs.get(p);
      boolean summary = paragraph.begin() < article.summaryEnd();
      leadLike[p] = summary || firstOfBody;
      firstOfBody &= summary;
      cut[p] = endsCut(text, paragraph);
      listed[p] = isListed(text, paragraph);
      sentence[p] = !listed[p] && text.charAt(paragraph.end() - 1) == '.';
      verseLike[p] = isVerseLike(text, paragraph);
    }
  }

  /** Whether a paragraph ends in an ellipsis. */
  static boolean endsCut(String text, Paragraph paragraph) {
    int end = paragraph.end();
    char last = text.charAt(end - 1);
    return last == '…' || (last == '.' && text.startsWith("..", Math.max(0, end - 2)));
  }

  /** Whether a paragraph is as short as a line of verse. */
  static boolean isShort(Paragraph paragraph) {
    return paragraph.length() <= MAX_VERSE;
  }

  /** Whether a paragraph is as short as a line of verse and ends in no punctuation. */
  static boolean isVerseLike(String text, Paragraph paragraph) {
    return isShort(paragraph) && Character.isLetterOrDigit(text.charAt(paragraph.end() - 1));
  }

  /**
   * Whether a paragraph begins with a bullet, a dash or a number, as an item of a list does, or
   * with a letter before a colon, as a question does ({@code س: كم السعر؟}).
   */
  static boolean isListed(String text, Paragraph paragraph) {
    char first = text.charAt(paragraph.begin());
    int second = WhiteSpace.skip(text, paragraph.begin() + 1, paragraph.end());
    return "-–—*•●▪■◦·+".indexOf(first) >= 0
        || Character.isDigit(first)
        || (Character.isLetter(first) && text.startsWith(":", second));
  }

  /** Whether a paragraph is an item of a list. */
  boolean listed(int paragraph) {
    return listed[paragraph];
  }

  /** Whether a paragraph ends in a full stop and is no item of a list. */
  boolean sentence(int paragraph) {
    return sentence[paragraph];
  }

  /** Whether a paragraph can be the lead: the summary's, and the body's first. */
  boolean leadLike(int paragraph) {
    return leadLike[paragraph];
  }

  /** Whether the article has a summary, which says in other words what the body says. */
  boolean summarised() {
    return summarised;
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
