package dev.khabar.event;

import dev.khabar.event.choice.CodedRows;
import dev.khabar.event.choice.RowEvidence;
import dev.khabar.event.date.DateClassifier;
import dev.khabar.event.date.EventDates;
import dev.khabar.event.date.StoryDates;
import dev.khabar.event.date.UndatedBackground;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.role.RoleClassifier;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.ChosenTrigger;
import java.util.List;

/**
 * Codes words that are known to report an event: how each is told, when and where it was, who has
 * which part in it, and which of them report one event. Immutable; thread-safe.
 *
 * <p>Triggers are given sentence by sentence, in the order of the view's sentences.
 *
 * @param dates finds a date in the event's sentence
 * @param storyDates finds one in its article
 * @param modalities tells how it is told
 * @param roles tells who has which part
 */
public record TriggerCoder(
    EventDates dates, StoryDates storyDates, ModalityClassifier modalities, RoleClassifier roles) {
  /**
   * With the shipped networks.
   *
   * @throws IllegalStateException where one is missing or damaged
   */
  public static TriggerCoder load() {
    return new TriggerCoder(
        new EventDates(DateClassifier.load(DateClassifier.OF_SENTENCE)),
        new StoryDates(DateClassifier.load(DateClassifier.OF_ARTICLE)),
        ModalityClassifier.load(),
        RoleClassifier.load());
  }

  /** The events of an article, in the order of the text. */
  public List<CodedEvent> code(ArticleView article, List<List<ChosenTrigger>> chosen) {
    return dated(article, undated(article, chosen));
  }

  /** The same before the events share their dates. */
  public List<CodedEvent> undated(ArticleView article, List<List<ChosenTrigger>> chosen) {
    return undated(article, chosen, new RowEvidence(article));
  }

  /** The events of an article with what is known of each row. */
  CodedRows rows(ArticleView article, List<List<ChosenTrigger>> chosen) {
    RowEvidence evidence = new RowEvidence(article);
    List<CodedEvent> events = dated(article, undated(article, chosen, evidence));
    return new CodedRows(events, evidence.of(events));
  }

  private List<CodedEvent> undated(
      ArticleView article, List<List<ChosenTrigger>> chosen, RowEvidence evidence) {
    int end = chosen.size();
    while (end > 0 && chosen.get(end - 1).isEmpty()) {
      end--;
    }
    if (end == 0) {
      return List.of();
    }
    ArticleCoding coding = new ArticleCoding(this, article, evidence);
    for (int i = 0; i < end; i++) {
      coding.add(article.sentences().get(i), chosen.get(i));
    }
    return CondemnedDeeds.complete(StoryRoles.unite(coding.events()));
  }

  private List<CodedEvent> dated(ArticleView article, List<CodedEvent> events) {
    return storyDates.share(article, UndatedBackground.mark(article.article(), events));
  }
}
