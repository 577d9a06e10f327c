package dev.khabar.event.train;

import dev.khabar.event.EventType;
import dev.khabar.event.choice.ArticleContext;
import dev.khabar.event.choice.TriggerFeatures;
import dev.khabar.event.choice.TriggerFinder;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.modality.TypedModality;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;

/** A candidate of a text, with what the classifier sees of it. */
record FoundCandidate(SentenceView view, Candidate candidate, long[] features) {
  /** The candidates of an article, as the coder finds them. */
  static List<FoundCandidate> of(ArticleView article) {
    List<FoundCandidate> all = new ArrayList<>();
    ArticleContext context = new ArticleContext(article);
    for (SentenceView view : article.sentences()) {
      List<Candidate> candidates = TriggerFinder.find(view);
      context.at(view);
      List<long[]> features = TriggerFeatures.of(view, candidates, context);
      context.seen(candidates);
      for (int i = 0; i < candidates.size(); i++) {
        all.add(new FoundCandidate(view, candidates.get(i), features.get(i)));
      }
    }
    return all;
  }

  /** The types that it may be of, in the order of its options. */
  List<EventType> types() {
    return candidate.options().stream().map(Trigger::type).toList();
  }

  /** Whether it is the trigger of an annotated event. */
  boolean isTrigger(AnnotatedText.Event event) {
    return event.isTrigger(begin(), end());
  }

  /** UTF-16 index of its first token. */
  int begin() {
    return view.token(candidate.token()).begin();
  }

  /** UTF-16 index behind its last token. */
  int end() {
    return view.token(candidate.last() - 1).end();
  }

  /**
   * Index of the annotated type among its own, or -1; a future agreement stands on the word of the
   * deed.
   */
  int label(EventType annotated) {
    List<EventType> types = types();
    int exact = types.indexOf(annotated);
    if (exact >= 0) {
      return exact;
    }
    for (int k = 0; k < types.size(); k++) {
      if (TypedModality.mayBe(view, candidate, types.get(k), annotated)) {
        return k;
      }
    }
    return -1;
  }
}
