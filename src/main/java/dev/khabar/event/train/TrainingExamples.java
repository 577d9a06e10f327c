package dev.khabar.event.train;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.choice.EventClassifier;
import dev.khabar.event.date.EventDates;
import dev.khabar.event.modality.ModalityReader;
import dev.khabar.event.network.FeatureNetwork;
import dev.khabar.event.network.TrainingExample;
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
    for (FoundCandidate found : FoundCandidate.of(reader.read(article.text().article()))) {
      article.rows().stream()
          .filter(row -> row.overlaps(found.begin(), found.end()))
          .findFirst()
          .flatMap(row -> judged(found, row))
          .ifPresent(examples::add);
    }
    return examples;
  }

  private static Optional<TrainingExample> judged(FoundCandidate found, JudgedArticle.Row row) {
    int label = row.type().map(found::label).orElse(-1);
    return row.type().isPresent() && label < 0
        ? Optional.empty()
        : Optional.of(full(found, label, 1));
  }

  /** An example of which every type is answered. */
  private static TrainingExample full(FoundCandidate found, int label, double weight) {
    boolean[] closed = new boolean[found.candidate().options().size()];
    Arrays.fill(closed, true);
    return example(found, label, closed, weight);
  }

  private static TrainingExample example(
      FoundCandidate found, int label, boolean[] closed, double weight) {
    int[] types = EventClassifier.types(found.candidate().options());
    return new TrainingExample(types, found.features(), label, closed, weight);
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
    for (FoundCandidate found : FoundCandidate.of(reader.read(text.article()))) {
      if (text.question().isPresent()) {
        answer(text, found).ifPresent(examples::add);
      } else {
        examples.add(annotated(text, found));
      }
    }
  }

  private static TrainingExample annotated(AnnotatedText text, FoundCandidate found) {
    int label = -1;
    for (AnnotatedText.Event event : text.events()) {
      if (found.isTrigger(event)) {
        label = found.label(event.type());
      }
    }
    boolean rare = label >= 0 && RARE.contains(found.types().get(label));
    return full(found, label, weight(text) * (rare ? RARE_WEIGHT : 1));
  }

  private static double weight(AnnotatedText text) {
    return text.isWrittenWithRoles() ? WITH_ROLES_WEIGHT : text.isWritten() ? WRITTEN_WEIGHT : 1;
  }

  /** What an answer about one type says of a candidate, if anything. */
  private static Optional<TrainingExample> answer(AnnotatedText text, FoundCandidate found) {
    int asked = found.types().indexOf(text.question().orElseThrow());
    if (asked < 0) {
      return Optional.empty();
    }
    boolean[] closed = new boolean[found.types().size()];
    closed[asked] = true;
    if (text.answer().equals("yes")) {
      boolean hit = text.events().isEmpty() || text.events().stream().anyMatch(found::isTrigger);
      return hit ? Optional.of(example(found, asked, closed, 1)) : Optional.empty();
    }
    Modality modality = modality(text, found, found.types().get(asked));
    if (text.answer().startsWith(QuestionCorpus.AMBIGUOUS) || modality != Modality.ASSERTED) {
      return Optional.empty();
    }
    double weight = text.answer().equals("easy no") ? ANSWER_WEIGHT : DOUBTFUL_WEIGHT;
    return Optional.of(example(found, -1, closed, weight));
  }

  private static Modality modality(AnnotatedText text, FoundCandidate found, EventType type) {
    SentenceView view = found.view();
    Candidate candidate = found.candidate();
    Optional<WrittenDate> date =
        DATES.of(view, List.of(candidate), candidate, type, text.published());
    return ModalityReader.read(view, candidate, date, text.published());
  }
}
