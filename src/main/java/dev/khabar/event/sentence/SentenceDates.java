package dev.khabar.event.sentence;

import dev.khabar.arabic.Sentence;
import dev.khabar.arabic.WrittenDate;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.NameMention;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.CleanArticle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The dates that each sentence of an article writes, read when they are first asked for. Not
 * thread-safe.
 */
public final class SentenceDates {
  private final CleanArticle article;
  private final List<WrittenDate>[] read;

  /** Where organisations' names begin and end. */
  private final TreeMap<Integer, Integer> names = new TreeMap<>();

  /** Of an article whose dates nobody asked for yet. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public SentenceDates(CleanArticle article) {
    this.article = article;
    this.read = new List[article.sentences().size()];
    for (ResolvedMention mention : article.mentions()) {
      NameMention name = mention.mention();
      if (name.type() == EntityType.ORGANIZATION) {
        names.put(name.begin(), name.end());
      }
    }
  }

  /**
   * The dates of a sentence, resolved against the day of publication, in order; not those that an
   * organisation is called by (أخبار اليوم, حركة 23 مارس).
   */
  public List<WrittenDate> of(int sentence) {
    if (read[sentence] == null) {
      Sentence asked = article.sentences().get(sentence);
      read[sentence] =
          WrittenDate.in(asked.tokens(), article.published()).stream()
              .filter(date -> !isInName(asked, date))
              .toList();
    }
    return read[sentence];
  }

  private boolean isInName(Sentence sentence, WrittenDate date) {
    int end = sentence.tokens().get(date.last() - 1).end();
    Map.Entry<Integer, Integer> name =
        names.floorEntry(sentence.tokens().get(date.first()).begin());
    return name != null && end <= name.getValue();
  }
}
