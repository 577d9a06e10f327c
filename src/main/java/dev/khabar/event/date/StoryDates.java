package dev.khabar.event.date;

import dev.khabar.event.CleanArticle;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventDate;
import dev.khabar.event.Modality;
import dev.khabar.event.sentence.ArticleView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives mentions without a date in their sentence the one that the article gives for the same thing
 * elsewhere, where a network ({@code storydates.bin}) finds one that is likely theirs.
 */
public final class StoryDates {
  /**
   * A date that is less likely the event's is left; a year has to be {@link #SURE}, and so has a
   * date that only its own sentence writes (of 30,800 annotated events 101 better, 35 worse, in
   * articles that the network has learnt). From .12 on more is right of what the text dates than
   * from .2 on, and more that the annotation leaves undated has a date: cross-validation,
   * docs/events-training.md. Of 116 fresh rows between .12 and .2 strict readers found 58 days
   * right; of the days of publication, given instead, 42 would be. Below .12 the latter is right
   * more often.
   */
  private static final double LIKELY = 0.12;

  /** From so likely a date on, an old one makes background of the event. */
  private static final double SURE = 0.5;

  /**
   * The day of publication, which stands anyway, is only taken as written elsewhere from so likely
   * on: of the events that it dates between this and {@link #SURE} every second is annotated so.
   */
  private static final double TODAY = 0.35;

  private final DateClassifier classifier;

  public StoryDates(DateClassifier classifier) {
    this.classifier = classifier;
  }

  /** The events with the dates that they share. */
  public List<CodedEvent> share(ArticleView view, List<CodedEvent> events) {
    return NamedDeeds.date(view.article(), shared(view, events));
  }

  private List<CodedEvent> shared(ArticleView view, List<CodedEvent> events) {
    if (events.stream().allMatch(event -> event.date().text().isPresent())) {
      return events;
    }
    CleanArticle article = view.article();
    ArticleDates dates = new ArticleDates(view, events);
    StoryDateFeatures features = new StoryDateFeatures(article, dates);
    Map<Integer, EventDate> byStory = byStory(events);
    List<CodedEvent> dated = new ArrayList<>(events.size());
    for (CodedEvent event : events) {
      EventDate story = byStory.get(event.story());
      if (event.date().text().isPresent()) {
        dated.add(refined(article, event, dates));
      } else if (story != null && !isTooLate(article, event, story)) {
        // One event has one day, which its key holds.
        dated.add(event.withDate(event.modality(), story));
      } else if (OngoingDeeds.isOngoing(article, event)) {
        dated.add(event);
      } else {
        dated.add(dated(article, event, dates, features));
      }
    }
    return dated;
  }

  /** The first day that each story has from the sentences of its own mentions. */
  public static Map<Integer, EventDate> byStory(List<CodedEvent> events) {
    Map<Integer, EventDate> byStory = new HashMap<>();
    for (CodedEvent event : events) {
      if (event.date().precision() == EventDate.Precision.DAY) {
        byStory.putIfAbsent(event.story(), event.date());
      }
    }
    return byStory;
  }

  /** عام 2014: a past year becomes the only day or month in it that the article writes. */
  private static CodedEvent refined(CleanArticle article, CodedEvent event, ArticleDates dates) {
    boolean past =
        event.date().precision() == EventDate.Precision.YEAR
            && article
                .published()
                .filter(day -> day.getYear() > event.date().date().orElseThrow().getYear())
                .isPresent();
    if (!past) {
      return event;
    }
    List<ArticleDates.Written> inside =
        dates.all().stream()
            .filter(date -> date.date().precision() != EventDate.Precision.YEAR)
            .filter(date -> date.day().getYear() == event.date().date().orElseThrow().getYear())
            .toList();
    return inside.size() == 1 ? event.withDate(event.modality(), inside.get(0).date()) : event;
  }

  /** Whether the date is to come, and the event a deed that has happened: no meeting planned. */
  private static boolean isTooLate(CleanArticle article, CodedEvent event, EventDate date) {
    boolean done =
        event.modality() == Modality.ASSERTED && event.rule().endsWith("/" + event.type());
    return done
        && article.published().filter(day -> date.date().orElse(day).isAfter(day)).isPresent();
  }

  private CodedEvent dated(
      CleanArticle article, CodedEvent event, ArticleDates dates, StoryDateFeatures features) {
    ArticleDates.Written best = null;
    double highest = LIKELY;
    for (ArticleDates.Written date : dates.all()) {
      double probability = classifier.probability(features.of(event, date));
      // A date of its own sentence only was asked about before, and found to be another's.
      boolean refused = date.sentences().equals(List.of(event.sentence()));
      boolean vague = date.date().precision() == EventDate.Precision.YEAR;
      if (probability > Math.max(highest, vague || refused ? SURE : LIKELY)) {
        best = date;
        highest = probability;
      }
    }
    boolean fallback = best != null && article.published().filter(best.day()::equals).isPresent();
    if (best == null || fallback && highest < TODAY || isTooLate(article, event, best.date())) {
      // The day of publication stands anyway.
      return event;
    }
    return event.withDate(event.modality(), best.date());
  }
}
