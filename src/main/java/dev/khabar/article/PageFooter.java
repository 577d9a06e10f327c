package dev.khabar.article;

import java.util.OptionalInt;

/**
 * What a page writes behind the last words of a paragraph: a label of {@code page-labels.tsv} and
 * the headline again, as in {@code رابط الخبر بصحيفة النهر: العنوان}. The passage, a line of the
 * text, keeps it, but it is no sentence of the article: it tells nothing new, and the paper that it
 * names has no part in what the headline tells. Stateless; thread-safe.
 */
public final class PageFooter {
  /** Shorter headlines may stand behind a colon by chance. */
  private static final int SHORTEST = 15;

  /** Longer ones are texts without a line end. */
  private static final int LONGEST = 500;

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
    if (headline.length() < SHORTEST || headline.length() > LONGEST) {
      return end;
    }
    int first = Math.max(begin, end - 2 * headline.length());
    String last = text.substring(first, end);
    if (last.indexOf(':') < 0) {
      return end;
    }
    FoldedWords title = FoldedWords.of(headline);
    if (title.size() == 0 || !FoldedWords.of(last).endsWith(title, title.size())) {
      return end;
    }
    for (int colon = end - 1; colon >= first; colon--) {
      if (text.charAt(colon) == ':' && FoldedWords.of(text, colon + 1, end).sameAs(title)) {
        return labelBegin(text, begin, colon).orElse(end);
      }
    }
    return end;
  }

  /** Where the label that a colon ends begins, without the white space before it. */
  private static OptionalInt labelBegin(String text, int begin, int colon) {
    for (int word = colon; word >= Math.max(begin, colon - LABEL); word--) {
      boolean first = word == begin || WhiteSpace.is(text.charAt(word - 1));
      if (first && isLabel(text, word, colon + 1)) {
        return OptionalInt.of(WhiteSpace.skipBack(text, begin, word));
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isLabel(String text, int begin, int end) {
    return LabelPhrases.isLabelled(FoldedWords.of(text, begin, end), text.substring(begin, end));
  }
}
