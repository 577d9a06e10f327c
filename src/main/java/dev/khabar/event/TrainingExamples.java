package dev.khabar.event;

import dev.khabar.arabic.Sentence;
import dev.khabar.entity.ResolvedMention;
import dev.khabar.event.ClassifierTrainer.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the classifier's examples from annotated texts: one for every candidate. */
final class TrainingExamples {
  /**
   * Answers to a question about one type weigh less than full annotation: they say of the sentence,
   * not of the word, and their papers are of 2007 and 2008.
   */
  private static final double ANSWER_WEIGHT = 0.6;

  private static final double DOUBTFUL_WEIGHT = 0.2;

  private final EventCoder coder;

  TrainingExamples(EventCoder coder) {
    this.coder = coder;
  }

  /** The examples of texts whose annotation points at words. */
  List<Example> of(List<AnnotatedText> texts) {
    List<Example> examples = new ArrayList<>();
    texts.stream().filter(text -> !isUnlocated(text)).forEach(text -> add(text, examples));
    return examples;
  }

  /**
   * The examples of sentences answered with yes in which nobody marked the word: the candidate that
   * the weights learnt so far find likeliest is taken for it.
   */
  List<Example> located(List<AnnotatedText> texts, EventClassifier classifier) {
    List<Example> examples = new ArrayList<>();
    for (AnnotatedText text : texts) {
      if (!isUnlocated(text)) {
        continue;
      }
      List<Example> own = new ArrayList<>();
      add(text, own);
      Example best = null;
      double highest = -1;
      for (Example example : own) {
        double probability = classifier.probability(example, text.question().orElseThrow());
        if (probability > highest) {
          best = example;
          highest = probability;
        }
      }
      if (best != null) {
        int asked = best.options().indexOf(text.question().orElseThrow());
        examples.add(new Example(best.options(), best.features(), asked, best.closed(), 1));
      }
    }
    return examples;
  }

  private static boolean isUnlocated(AnnotatedText text) {
    return text.question().isPresent() && text.answer().equals("yes") && text.events().isEmpty();
  }

  private void add(AnnotatedText text, List<Example> examples) {
    CleanArticle article = text.article();
    for (Sentence sentence : article.sentences()) {
      List<ResolvedMention> mentions =
          article.mentions().stream()
              .filter(mention -> mention.mention().begin() >= sentence.begin())
              .filter(mention -> mention.mention().begin() < sentence.end())
              .toList();
      Optional<SentenceView> view = coder.view(sentence, mentions, article.published(), false);
      if (view.isEmpty()) {
        continue;
      }
      List<Candidate> candidates = TriggerFinder.find(view.get());
      boolean headline = sentence.index() < article.headlineSentences();
      boolean lead =
          !headline && sentence.index() < article.headlineSentences() + article.leadSentences();
      for (int i = 0; i < candidates.size(); i++) {
        List<String> features = TriggerFeatures.of(view.get(), candidates, i, headline, lead);
        example(text, view.get(), candidates.get(i), features).ifPresent(examples::add);
      }
    }
  }

  static Optional<Example> example(
      AnnotatedText text, SentenceView view, Candidate candidate, List<String> features) {
    List<EventType> types = candidate.options().stream().map(Trigger::type).toList();
    int begin = view.token(candidate.token()).begin();
    int end = view.token(candidate.last() - 1).end();
    boolean[] closed = new boolean[types.size()];
    if (text.question().isPresent()) {
      return answer(text, view, candidate, features, types, closed);
    }
    Arrays.fill(closed, true);
    int label = -1;
    for (AnnotatedText.Event event : text.events()) {
      if (event.isTrigger(begin, end)) {
        label = label(types, event.type());
      }
    }
    return Optional.of(new Example(types, features, label, closed, 1));
  }

  /** The annotated type among the options; a future agreement stands on the word of the deed. */
  private static int label(List<EventType> types, EventType annotated) {
    int exact = types.indexOf(annotated);
    if (exact >= 0) {
      return exact;
    }
    for (int k = 0; k < types.size(); k++) {
      if (TypedModality.of(types.get(k), Modality.FUTURE).type() == annotated) {
        return k;
      }
    }
    return -1;
  }

  private static Optional<Example> answer(
      AnnotatedText text,
      SentenceView view,
      Candidate candidate,
      List<String> features,
      List<EventType> types,
      boolean[] closed) {
    int asked = types.indexOf(text.question().orElseThrow());
    if (asked < 0) {
      return Optional.empty();
    }
    closed[asked] = true;
    int begin = view.token(candidate.token()).begin();
    int end = view.token(candidate.last() - 1).end();
    if (text.answer().equals("yes")) {
      boolean hit = text.events().stream().anyMatch(event -> event.isTrigger(begin, end));
      return hit || text.events().isEmpty()
          ? Optional.of(new Example(types, features, asked, closed, 1))
          : Optional.empty();
    }
    Modality modality =
        ModalityReader.read(
            view, candidate, EventDates.of(view, List.of(candidate), candidate), text.published());
    if (text.answer().equals("ambiguous") || modality != Modality.ASSERTED) {
      return Optional.empty();
    }
    double weight = text.answer().equals("easy no") ? ANSWER_WEIGHT : DOUBTFUL_WEIGHT;
    return Optional.of(new Example(types, features, -1, closed, weight));
  }
}
