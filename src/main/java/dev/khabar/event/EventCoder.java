package dev.khabar.event;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.UserTable;
import dev.khabar.event.choice.CodedRows;
import dev.khabar.event.choice.EventClassifier;
import dev.khabar.event.choice.EventVerifier;
import dev.khabar.event.choice.LoneSentences;
import dev.khabar.event.choice.TriggerChoice;
import dev.khabar.event.date.DayOfNews;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.SentenceReader;
import java.util.List;
import java.util.Optional;

/**
 * Codes the events of an article: reads its sentences, chooses the words that report an event,
 * codes each of them, and keeps the rows that are sure enough. Immutable; thread-safe; the same
 * article gives the same events.
 */
public final class EventCoder {
  private final SentenceReader reader;
  private final EventClassifier classifier;
  private final TriggerCoder triggers;
  private final LoneCoder lone;

  /**
   * A coder of given parts.
   *
   * @param reader reads sentences
   * @param classifier says which words report an event
   * @param loneSentences stands in for it where there is no article
   * @param triggers codes the words that do
   */
  public EventCoder(
      SentenceReader reader,
      EventClassifier classifier,
      LoneSentences loneSentences,
      TriggerCoder triggers) {
    this.reader = reader;
    this.classifier = classifier;
    this.triggers = triggers;
    this.lone = new LoneCoder(loneSentences, triggers);
  }

  /**
   * The coder with the program's own tables and networks.
   *
   * @throws LexiconException where a table is wrong, naming file, line and reason
   * @throws IllegalStateException where a network is missing or damaged
   */
  public static EventCoder load() {
    return load(Optional.empty());
  }

  /**
   * The coder with a user's triggers beside the program's.
   *
   * @param triggers a table like {@code triggers.tsv}
   * @throws LexiconException where a table is wrong, naming file, line and reason
   * @throws IllegalStateException where a network is missing or damaged
   */
  public static EventCoder load(Optional<UserTable> triggers) {
    return new EventCoder(
        SentenceReader.load(triggers),
        EventClassifier.load(),
        LoneSentences.load(),
        TriggerCoder.load());
  }

  /** The events of an article that are sure enough, in the order of the text. */
  public List<CodedEvent> code(CleanArticle article) {
    ArticleView view = reader.read(article);
    TriggerChoice choice = new TriggerChoice(view, classifier);
    if (LoneSentences.isLone(article)) {
      return lone.code(view, choice);
    }
    CodedRows rows = triggers.rows(view, choice.chosen());
    return DayOfNews.only(EventVerifier.isArticle(article) ? classifier.sure(rows) : rows.events());
  }

  /** The rows of an article, those that are hardly sure enough among them. */
  public CodedRows rows(CleanArticle article) {
    ArticleView view = reader.read(article);
    return triggers.rows(view, new TriggerChoice(view, classifier).chosen());
  }
}
