package dev.khabar.event.train;

import dev.khabar.event.choice.TriggerFinder;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.modality.TypedModality;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the triggers of a text from its annotation, so that what follows their choice can be learnt
 * and measured apart from it. Words that the lexicon does not know are left out.
 */
final class AnnotatedTriggers {
  private final AnnotatedText text;

  AnnotatedTriggers(AnnotatedText text) {
    this.text = text;
  }

  /** The triggers of each sentence of the text's view, in its order. */
  List<List<ChosenTrigger>> of(ArticleView article) {
    return article.sentences().stream().map(this::of).toList();
  }

  /** The triggers of a sentence, in its order. */
  List<ChosenTrigger> of(SentenceView view) {
    List<ChosenTrigger> chosen = new ArrayList<>();
    List<AnnotatedText.Event> used = new ArrayList<>();
    for (Candidate candidate : TriggerFinder.find(view)) {
      Optional<AnnotatedText.Event> event = event(view, candidate);
      if (event.isPresent() && !used.contains(event.get())) {
        used.add(event.get());
        chosen.add(
            new ChosenTrigger(
                candidate, new ChosenTrigger.Choice(trigger(view, candidate, event.get()), 1)));
      }
    }
    return chosen;
  }

  /** The annotated event whose trigger the candidate is. */
  Optional<AnnotatedText.Event> event(SentenceView view, Candidate candidate) {
    int begin = view.token(candidate.token()).begin();
    int end = view.token(candidate.last() - 1).end();
    return text.events().stream().filter(event -> event.isTrigger(begin, end)).findFirst();
  }

  /** The option of the annotated type, else the first one with that type. */
  private static Trigger trigger(
      SentenceView view, Candidate candidate, AnnotatedText.Event event) {
    for (Trigger option : candidate.options()) {
      if (option.type() == event.type()
          || TypedModality.mayBe(view, candidate, option.type(), event.type())) {
        return option;
      }
    }
    Trigger first = candidate.options().get(0);
    return new Trigger(
        first.lemma(),
        first.pos(),
        first.rest(),
        first.carried(),
        first.gap(),
        event.type(),
        Optional.empty(),
        first.frame());
  }
}
