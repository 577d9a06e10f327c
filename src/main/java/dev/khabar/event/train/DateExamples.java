package dev.khabar.event.train;

import dev.khabar.arabic.WrittenDate;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventType;
import dev.khabar.event.TriggerCoder;
import dev.khabar.event.date.ArticleDates;
import dev.khabar.event.date.DateClassifier;
import dev.khabar.event.date.DateFeatures;
import dev.khabar.event.date.StoryDateFeatures;
import dev.khabar.event.date.StoryDates;
import dev.khabar.event.network.TrainingExample;
import dev.khabar.event.sentence.ArticleView;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.SentenceReader;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the date classifier's examples: an annotated event and a date of its sentence each. */
final class DateExamples {
  private final SentenceReader reader;

  DateExamples(SentenceReader reader) {
    this.reader = reader;
  }

  /** The examples of articles whose events have annotated dates. */
  List<TrainingExample> of(List<AnnotatedText> texts) {
    List<TrainingExample> examples = new ArrayList<>();
    for (AnnotatedText text : texts) {
      if (text.events().stream().allMatch(event -> event.date().isEmpty())
          && text.published().isEmpty()) {
        // A sentence by itself: nobody annotated its dates.
        continue;
      }
      AnnotatedTriggers triggers = new AnnotatedTriggers(text);
      for (SentenceView view : reader.read(text.article()).sentences()) {
        add(text, triggers, view, examples);
      }
    }
    return examples;
  }

  /**
   * The examples of the same articles' events that find no date in their own sentence: each of them
   * with a date that the article writes elsewhere.
   *
   * @param coder finds the dates of their own sentences
   */
  List<TrainingExample> ofArticles(List<AnnotatedText> texts, TriggerCoder coder) {
    List<TrainingExample> examples = new ArrayList<>();
    for (AnnotatedText text : texts) {
      if (text.events().stream().allMatch(event -> event.date().isEmpty())) {
        continue;
      }
      ArticleView article = reader.read(text.article());
      List<CodedEvent> events = coder.undated(article, new AnnotatedTriggers(text).of(article));
      ArticleDates dates = new ArticleDates(article, events);
      StoryDateFeatures features = new StoryDateFeatures(text.article(), dates);
      Set<Integer> known = StoryDates.byStory(events).keySet();
      for (CodedEvent event : events) {
        Optional<AnnotatedText.Event> annotated =
            text.events().stream()
                .filter(other -> other.isTrigger(event.begin(), event.end()))
                .findFirst();
        if (event.date().text().isPresent()
            || known.contains(event.story())
            || annotated.isEmpty()) {
          continue;
        }
        for (ArticleDates.Written date : dates.all()) {
          boolean own = EventScores.date(date.date()).equals(annotated.get().date());
          examples.add(DateClassifier.example(own, features.of(event, date)));
        }
      }
    }
    return examples;
  }

  private static void add(
      AnnotatedText text,
      AnnotatedTriggers triggers,
      SentenceView view,
      List<TrainingExample> examples) {
    List<ChosenTrigger> chosen = triggers.of(view);
    List<Candidate> events = chosen.stream().map(ChosenTrigger::candidate).toList();
    for (ChosenTrigger trigger : chosen) {
      Optional<AnnotatedText.Event> event = triggers.event(view, trigger.candidate());
      EventType type = trigger.choice().trigger().type();
      DateFeatures features =
          new DateFeatures(view, events, trigger.candidate(), type, text.published());
      for (WrittenDate date : features.dates()) {
        boolean own = event.filter(annotated -> agrees(date, annotated.date())).isPresent();
        examples.add(DateClassifier.example(own, features.of(date)));
      }
    }
  }

  /** Whether one of the two is the other or, being less exact, holds it. */
  private static boolean agrees(WrittenDate date, String annotated) {
    String own =
        switch (date.unit()) {
          case DAY, ABOUT -> date.date().toString();
          case MONTH -> date.date().toString().substring(0, 7);
          case YEAR -> date.date().toString().substring(0, 4);
        };
    return !annotated.isEmpty() && (own.startsWith(annotated) || annotated.startsWith(own));
  }
}
