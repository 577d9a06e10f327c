package dev.khabar.event.train;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.date.EventDates;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.modality.ModalityContext;
import dev.khabar.event.modality.ModalityFeatures;
import dev.khabar.event.modality.ModalityReader;
import dev.khabar.event.modality.TypedModality;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceReader;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the examples of how events are reported from annotated texts. */
final class ModalityExamples {
  private final SentenceReader reader;
  private final EventDates dates;

  /**
   * Makes examples.
   *
   * @param dates finds the dates of events, of which the modality hears
   */
  ModalityExamples(SentenceReader reader, EventDates dates) {
    this.reader = reader;
    this.dates = dates;
  }

  /**
   * An example for every annotated event that a candidate stands for: how it is reported. Short
   * texts of the project's own, most of which tell what happened, would make all likelier to have.
   */
  List<TrainingExample> of(List<AnnotatedText> texts) {
    List<TrainingExample> examples = new ArrayList<>();
    for (AnnotatedText text : texts) {
      if (text.question().isEmpty() && !text.isWrittenWithRoles()) {
        add(text, examples);
      }
    }
    return examples;
  }

  private void add(AnnotatedText text, List<TrainingExample> examples) {
    ArticleView article = reader.read(text.article());
    List<TrainingExamples.Found> all = TrainingExamples.found(article);
    Map<SentenceView, List<Candidate>> events = new HashMap<>();
    for (TrainingExamples.Found found : all) {
      if (isEvent(text, found)) {
        events.computeIfAbsent(found.view(), view -> new ArrayList<>()).add(found.candidate());
      }
    }
    ModalityContext context = new ModalityContext(article);
    for (TrainingExamples.Found found : all) {
      List<Candidate> others = events.getOrDefault(found.view(), List.of());
      modality(text, found, others, context).ifPresent(examples::add);
    }
  }

  private static boolean isEvent(AnnotatedText text, TrainingExamples.Found found) {
    int begin = found.view().token(found.candidate().token()).begin();
    int end = found.view().token(found.candidate().last() - 1).end();
    return text.events().stream().anyMatch(event -> event.isTrigger(begin, end));
  }

  private Optional<TrainingExample> modality(
      AnnotatedText text,
      TrainingExamples.Found found,
      List<Candidate> others,
      ModalityContext context) {
    Candidate candidate = found.candidate();
    SentenceView view = found.view();
    int begin = view.token(candidate.token()).begin();
    int end = view.token(candidate.last() - 1).end();
    List<EventType> types = candidate.options().stream().map(Trigger::type).toList();
    for (AnnotatedText.Event event : text.events()) {
      int label =
          event.isTrigger(begin, end) ? TrainingExamples.label(view, candidate, event.type()) : -1;
      if (label < 0) {
        continue;
      }
      Optional<WrittenDate> date =
          dates.of(view, others, candidate, types.get(label), text.published());
      Modality rule = ModalityReader.of(view, candidate, types.get(label), date, text.published());
      long[] features = ModalityFeatures.of(view, candidate, types.get(label), rule, date, context);
      // A promise of aid is an agreement that is asserted, the aid itself is to come.
      boolean shifted = types.get(label) != event.type();
      boolean same = TypedModality.of(view, candidate, types.get(label), rule).equals(typed(event));
      Modality said = same ? rule : shifted ? Modality.FUTURE : event.modality();
      context.said(view, candidate, said);
      return Optional.of(ModalityClassifier.example(said, features));
    }
    return Optional.empty();
  }

  private static TypedModality typed(AnnotatedText.Event event) {
    return new TypedModality(event.type(), event.modality());
  }
}
