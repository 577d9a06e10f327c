package dev.khabar.event.train;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.choice.ArticleContext;
import dev.khabar.event.choice.EventClassifier;
import dev.khabar.event.choice.TriggerFeatures;
import dev.khabar.event.choice.TriggerFinder;
import dev.khabar.event.date.EventDates;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.modality.ModalityReader;
import dev.khabar.event.modality.TypedModality;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceReader;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the classifier's examples from annotated texts: one for every candidate. */
final class TrainingExamples {
  /**
   * Answers to a question about one type weigh less than full annotation: they say of the sentence,
   * not of the word, and their papers are of 2007 and 2008.
   */
  private static final double ANSWER_WEIGHT = 0.6;

  private static final double DOUBTFUL_WEIGHT = 0.2;

  /** Plain sentences of one event each: few, and for what the others hold seldom. */
  private static final double WRITTEN_WEIGHT = 3;

  /**
   * Texts with parties are many, and of all words: docs/events-training.md has the weights tried.
   */
  private static final double WITH_ROLES_WEIGHT = 0.5;

  /** Types that news has seldom: each event of theirs counts more than one. */
  private static final double RARE_WEIGHT = 2.5;

  private static final Set<EventType> RARE =
      EnumSet.of(
          EventType.AID,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.MOBILIZE,
          EventType.REJECT,
          EventType.THREATEN);

  /** Nothing has been learnt of dates when the choice of events is. */
  private static final EventDates DATES = new EventDates(EventNetworks.NONE.dateClassifier());

  private final SentenceReader reader;

  TrainingExamples(SentenceReader reader) {
    this.reader = reader;
  }

  /** The examples of texts whose annotation points at words. */
  List<TrainingExample> of(List<AnnotatedText> texts) {
    List<TrainingExample> examples = new ArrayList<>();
    texts.stream().filter(text -> !isUnlocated(text)).forEach(text -> add(text, examples));
    return examples;
  }

  /** The examples of an article of which single rows were judged: those rows. */
  List<TrainingExample> of(JudgedArticle article) {
    List<TrainingExample> examples = new ArrayList<>();
    for (Found found : found(reader.read(article.text().article()))) {
      SentenceView view = found.view();
      int begin = view.token(found.candidate().token()).begin();
      int end = view.token(found.candidate().last() - 1).end();
      article.rows().stream()
          .filter(row -> row.overlaps(begin, end))
          .findFirst()
          .flatMap(row -> judged(found, row))
          .ifPresent(examples::add);
    }
    return examples;
  }

  private static Optional<TrainingExample> judged(Found found, JudgedArticle.Row row) {
    List<EventType> types = found.candidate().options().stream().map(Trigger::type).toList();
    int label = row.type().map(type -> label(found.view(), found.candidate(), type)).orElse(-1);
    if (row.type().isPresent() && label < 0) {
      return Optional.empty();
    }
    boolean[] closed = new boolean[types.size()];
    Arrays.fill(closed, true);
    return Optional.of(
        new TrainingExample(
            EventClassifier.types(found.candidate().options()),
            found.features(),
            label,
            closed,
            1));
  }

  /**
   * The examples of sentences answered with yes in which nobody marked the word: the candidate that
   * the weights learnt so far find likeliest is taken for it.
   */
  List<TrainingExample> located(List<AnnotatedText> texts, FeatureNetwork network) {
    List<TrainingExample> examples = new ArrayList<>();
    for (AnnotatedText text : texts) {
      if (!isUnlocated(text)) {
        continue;
      }
      List<TrainingExample> own = new ArrayList<>();
      add(text, own);
      TrainingExample best = null;
      double highest = -1;
      int asked = text.question().orElseThrow().ordinal();
      int label = -1;
      for (TrainingExample example : own) {
        double[] probabilities = network.probabilities(example.types(), example.features());
        for (int k = 0; k < probabilities.length; k++) {
          if (example.types()[k] == asked && probabilities[k] > highest) {
            best = example;
            highest = probabilities[k];
            label = k;
          }
        }
      }
      if (best != null) {
        examples.add(best.with(label, 1));
      }
    }
    return examples;
  }

  private static boolean isUnlocated(AnnotatedText text) {
    return text.question().isPresent() && text.answer().equals("yes") && text.events().isEmpty();
  }

  private void add(AnnotatedText text, List<TrainingExample> examples) {
    for (Found found : found(reader.read(text.article()))) {
      example(text, found.view(), found.candidate(), found.features()).ifPresent(examples::add);
    }
  }

  /** A candidate of a text, with what the classifier sees of it. */
  record Found(SentenceView view, Candidate candidate, long[] features) {}

  /** The candidates of a text, as the coder finds them. */
  static List<Found> found(ArticleView article) {
    List<Found> all = new ArrayList<>();
    ArticleContext context = new ArticleContext(article);
    for (SentenceView view : article.sentences()) {
      List<Candidate> candidates = TriggerFinder.find(view);
      context.at(view);
      List<long[]> features = TriggerFeatures.of(view, candidates, context);
      context.seen(candidates);
      for (int i = 0; i < candidates.size(); i++) {
        all.add(new Found(view, candidates.get(i), features.get(i)));
      }
    }
    return all;
  }

  private Optional<TrainingExample> example(
      AnnotatedText text, SentenceView view, Candidate candidate, long[] features) {
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
        label = label(view, candidate, event.type());
      }
    }
    double weight = weight(text);
    weight *= label >= 0 && RARE.contains(types.get(label)) ? RARE_WEIGHT : 1;
    return Optional.of(
        new TrainingExample(
            EventClassifier.types(candidate.options()), features, label, closed, weight));
  }

  private static double weight(AnnotatedText text) {
    return text.isWrittenWithRoles() ? WITH_ROLES_WEIGHT : text.isWritten() ? WRITTEN_WEIGHT : 1;
  }

  /** The annotated type among the options; a future agreement stands on the word of the deed. */
  static int label(SentenceView view, Candidate candidate, EventType annotated) {
    List<EventType> types = candidate.options().stream().map(Trigger::type).toList();
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

  private Optional<TrainingExample> answer(
      AnnotatedText text,
      SentenceView view,
      Candidate candidate,
      long[] features,
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
          ? Optional.of(
              new TrainingExample(
                  EventClassifier.types(candidate.options()), features, asked, closed, 1))
          : Optional.empty();
    }
    Optional<WrittenDate> date =
        DATES.of(view, List.of(candidate), candidate, types.get(asked), text.published());
    Modality modality = ModalityReader.read(view, candidate, date, text.published());
    if (text.answer().startsWith(QuestionCorpus.AMBIGUOUS) || modality != Modality.ASSERTED) {
      return Optional.empty();
    }
    double weight = text.answer().equals("easy no") ? ANSWER_WEIGHT : DOUBTFUL_WEIGHT;
    return Optional.of(
        new TrainingExample(
            EventClassifier.types(candidate.options()), features, -1, closed, weight));
  }
}
