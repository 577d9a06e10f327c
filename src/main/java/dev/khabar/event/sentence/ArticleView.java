package dev.khabar.event.sentence;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.lexicon.Cues;
import java.util.List;

/**
 * An article as the coder sees it, read once for all of its steps. Its dates are read when they are
 * first asked for, so it belongs to one thread.
 *
 * @param article the article
 * @param sentences the sentences that hold a trigger, and the opening ones that hold a name, in the
 *     order of the text
 * @param dates the dates that each sentence writes
 * @param cues the closed word classes
 */
public record ArticleView(
    CleanArticle article, List<SentenceView> sentences, SentenceDates dates, Cues cues) {
  public ArticleView {
    sentences = List.copyOf(sentences);
  }
}
