package dev.khabar.event.sentence;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.CleanArticle;
import java.util.List;

/**
 * The dates that each sentence of an article writes, read when they are first asked for. Not
 * thread-safe.
 */
public final class SentenceDates {
  private final CleanArticle article;
  private final List<WrittenDate>[] read;

  /** Of an article whose dates nobody asked for yet. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public SentenceDates(CleanArticle article) {
    this.article = article;
    this.read = new List[article.sentences().size()];
  }

  /** The dates of a sentence, resolved against the day of publication, in order. */
  public List<WrittenDate> of(int sentence) {
    if (read[sentence] == null) {
      Sentence asked = article.sentences().get(sentence);
      read[sentence] = WrittenDate.in(asked.tokens(), article.published());
    }
    return read[sentence];
  }
}
