package dev.khabar.event.train;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.date.EventDates;
import dev.khabar.event.modality.AskedEvent;
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
import java.time.LocalDate;
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
    List<FoundCandidate> all = FoundCandidate.of(article);
    Map<SentenceView, List<Candidate>> events = new HashMap<>();
    for (FoundCandidate found : all) {
      if (text.events().stream().anyMatch(found::isTrigger)) {
        events.computeIfAbsent(found.view(), view -> new ArrayList<>()).add(found.candidate());
      }
    }
    ModalityContext context = new ModalityContext(article);
    for (FoundCandidate found : all) {
      List<Candidate> others = events.getOrDefault(found.view(), List.of());
      modality(text, found, others, context).ifPresent(examples::add);
    }
  }

  private Optional<TrainingExample> modality(
      AnnotatedText text, FoundCandidate found, List<Candidate> others, ModalityContext context) {
    for (AnnotatedText.Event event : text.events()) {
      int label = found.isTrigger(event) ? found.label(event.type()) : -1;
      if (label >= 0) {
        AskedEvent asked = asked(found, found.types().get(label), others, text.published());
        return Optional.of(example(asked, event, context));
      }
    }
    return Optional.empty();
  }

  private AskedEvent asked(
      FoundCandidate found, EventType type, List<Candidate> others, Optional<LocalDate> published) {
    Optional<WrittenDate> date = dates.of(found.view(), others, found.candidate(), type, published);
    return new AskedEvent(found.view(), found.candidate(), type, date, published);
  }

  private static TrainingExample example(
      AskedEvent asked, AnnotatedText.Event event, ModalityContext context) {
    Modality rule = ModalityReader.of(asked);
    long[] features = ModalityFeatures.of(asked, rule, context);
    // A promise of aid is an agreement that is asserted, the aid itself is to come.
    boolean shifted = asked.type() != event.type();
    boolean same =
        TypedModality.of(asked.view(), asked.candidate(), asked.type(), rule)
            .equals(new TypedModality(event.type(), event.modality()));
    Modality said = same ? rule : shifted ? Modality.FUTURE : event.modality();
    context.said(asked.view(), asked.candidate(), said);
    return ModalityClassifier.example(said, features);
  }
}
