package dev.khabar.event.sentence;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.KnownWord;
import java.util.List;

/**
 * An article as the coder sees it, read once for all of its steps. Its dates are read when they are
 * first asked for, so it belongs to one thread.
 *
 * @param article the article
 * @param sentences the sentences that hold a trigger, and the opening ones that hold a name, in the
 *     order of the text
 * @param words what the tables say of the words of each of the article's sentences
 * @param dates the dates that each sentence writes
 * @param cues the closed word classes
 */
public record ArticleView(
    CleanArticle article,
    List<SentenceView> sentences,
    List<KnownWord[]> words,
    SentenceDates dates,
    Cues cues) {
  public ArticleView {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }
}
