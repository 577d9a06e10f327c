package dev.khabar.article;

/**
 * What a page writes behind the last words of a paragraph: a label of {@code page-labels.tsv} and
 * the headline again, as in {@code رابط الخبر بصحيفة النهر: العنوان}. The passage, a line of the
 * text, keeps it, but it is no sentence of the article: it tells nothing new, and the paper that it
 * names has no part in what the headline tells. Stateless; thread-safe.
 */
public final class PageFooter {
  /** Shorter headlines may stand behind a colon by chance. */
  private static final int SHORTEST = 15;

  /** Characters before the colon within which the label begins. */
  private static final int LABEL = 60;

  private PageFooter() {}

  /**
   * UTF-16 index where the footer of a paragraph begins, or the paragraph's end where it has none.
   *
   * @param headline the article's headline, or an empty text
   * @param begin UTF-16 index of the paragraph's first character
   * @param end UTF-16 index after its last one
   */
  public static int begin(String text, String headline, int begin, int end) {
    int copy = end - headline.length();
    if (headline.length() < SHORTEST || copy <= begin || !text.startsWith(headline, copy)) {
      return end;
    }
    int colon = WhiteSpace.skipBack(text, begin, copy) - 1;
    if (colon < begin || text.charAt(colon) != ':') {
      return end;
    }
    for (int word = colon; word >= Math.max(begin, colon - LABEL); word--) {
      boolean first = word == begin || WhiteSpace.is(text.charAt(word - 1));
      if (first && isLabel(text, word, colon + 1)) {
        return WhiteSpace.skipBack(text, begin, word);
      }
    }
    return end;
  }

  private static boolean isLabel(String text, int begin, int end) {
    return LabelPhrases.isLabelled(FoldedWords.of(text, begin, end), text.substring(begin, end));
  }
}
