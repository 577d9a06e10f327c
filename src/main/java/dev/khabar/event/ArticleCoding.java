package dev.khabar.event;

import dev.khabar.event.choice.RowEvidence;
import dev.khabar.event.modality.ModalityContext;
import dev.khabar.event.role.grammar.Speakers;
import dev.khabar.event.role.party.References;
import dev.khabar.event.role.party.ToldParties;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.SentenceDates;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The coding of an article, sentence by sentence in its order: what was told before is kept for the
 * sentences behind, which leave half of it unsaid. Not thread-safe.
 */
final class ArticleCoding {
  private final TriggerCoder coder;
  private final CleanArticle article;
  private final SentenceDates dates;
  private final RowEvidence evidence;
  private final References references;
  private final ToldParties told;
  private final ModalityContext modalities;
  private final Stories stories;
  private final List<CodedEvent> events = new ArrayList<>();
  private Optional<RoleFiller> speaker = Optional.empty();

  /**
   * At the beginning of an article.
   *
   * @param coder the networks
   * @param evidence takes what the clauses say of their rows
   */
  ArticleCoding(TriggerCoder coder, ArticleView view, RowEvidence evidence) {
    this.coder = coder;
    this.article = view.article();
    this.dates = view.dates();
    this.evidence = evidence;
    this.references = References.of(view);
    this.told = ToldParties.of(article);
    this.modalities = new ModalityContext(view);
    this.stories = new Stories(article);
  }

  /** Codes the events of the next sentence. */
  void add(SentenceView view, List<ChosenTrigger> chosen) {
    Optional<RoleFiller> speaks = Speakers.first(view);
    speaker = speaks.or(() -> speaker);
    List<CodedEvent> coded =
        chosen.isEmpty() ? List.of() : new SentenceCoding(this, view, chosen).events();
    told.add(view, speaks);
    coded.forEach(told::add);
    List<Integer> numbers = stories.numbers(coded);
    for (int i = 0; i < coded.size(); i++) {
      events.add(coded.get(i).withStory(numbers.get(i)));
    }
  }

  /** The events of the sentences so far. */
  List<CodedEvent> events() {
    return events;
  }

  TriggerCoder coder() {
    return coder;
  }

  CleanArticle article() {
    return article;
  }

  /** The dates that each sentence writes. */
  SentenceDates dates() {
    return dates;
  }

  /** What is kept of each row's clause. */
  RowEvidence evidence() {
    return evidence;
  }

  /** What the article names. */
  References references() {
    return references;
  }

  /** Whom the sentences before told of. */
  ToldParties told() {
    return told;
  }

  /** How the events before were told. */
  ModalityContext modalities() {
    return modalities;
  }

  /** Who spoke last. */
  Optional<RoleFiller> speaker() {
    return speaker;
  }
}
