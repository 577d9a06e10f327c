package dev.khabar.event.train;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.date.EventDates;
import dev.khabar.event.modality.AskedEvent;
import dev.khabar.event.modality.ModalityClassifier;
import dev.khabar.event.modality.ModalityContext;
import dev.khabar.event.modality.ModalityFeatures;
import dev.khabar.event.modality.RuledModality;
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
  ClauseExamples of(List<AnnotatedText> texts) {
    ClauseExamples examples = new ClauseExamples();
    for (AnnotatedText text : texts) {
      if (text.question().isEmpty() && !text.isWrittenWithRoles()) {
        add(text, examples);
      }
    }
    return examples;
  }

  private void add(AnnotatedText text, ClauseExamples examples) {
    ArticleView article = reader.read(text.article());
    List<FoundCandidate> all = FoundCandidate.of(article);
    Map<SentenceView, List<Candidate>> events = new HashMap<>();
    for (FoundCandidate found : all) {
      if (text.events().stream().anyMatch(found::isTrigger)) {
        events.computeIfAbsent(found.view(), view -> new ArrayList<>()).add(found.candidate());
      }
    }
    ModalityContext context = new ModalityContext(article);
    SentenceView last = null;
    for (FoundCandidate found : all) {
      Optional<AnnotatedText.Event> event = event(text, found);
      if (event.isPresent()) {
        if (found.view() != last) {
          last = found.view();
          examples.add(last);
        }
        EventType type = found.types().get(found.label(event.get().type()));
        AskedEvent asked = asked(found, type, events.get(last), text.published());
        examples.add(found.candidate().token(), type, example(asked, event.get(), context));
      }
    }
  }

  private static Optional<AnnotatedText.Event> event(AnnotatedText text, FoundCandidate found) {
    return text.events().stream()
        .filter(event -> found.isTrigger(event) && found.label(event.type()) >= 0)
        .findFirst();
  }

  private AskedEvent asked(
      FoundCandidate found, EventType type, List<Candidate> others, Optional<LocalDate> published) {
    Optional<WrittenDate> date = dates.of(found.view(), others, found.candidate(), type, published);
    return AskedEvent.of(found.view(), found.candidate(), type, date, published);
  }

  private static TrainingExample example(
      AskedEvent asked, AnnotatedText.Event event, ModalityContext context) {
    RuledModality ruled = RuledModality.of(asked);
    Modality rule = ruled.said();
    long[] features = ModalityFeatures.of(asked, ruled, context).toArray();
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
