package dev.khabar.record;

import dev.khabar.article.PassageKind;
import dev.khabar.schema.Article;
import dev.khabar.schema.Passage;
import java.util.StringTokenizer;

/** The kept passages of an article as one string: a view for comparing, not for offsets. */
public final class CleanText {
  private CleanText() {}

  /** HEADLINE, LEAD and BODY passages in order, one a line. */
  public static String of(Article article) {
    String text = article.getText();
    CodePoints points = CodePoints.of(text);
    StringBuilder clean = new StringBuilder(text.length());
    for (Passage passage : article.getPassages()) {
      if (PassageKind.valueOf(passage.getKind()).isClean()) {
        clean
            .append(text, points.toUtf16(passage.getBegin()), points.toUtf16(passage.getEnd()))
            .append('\n');
      }
    }
    return clean.toString();
  }

  /** Number of words of the kept passages, divided by white space. */
  public static int words(Article article) {
    return new StringTokenizer(of(article)).countTokens();
  }
}
