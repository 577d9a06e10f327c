package dev.khabar.event;

import dev.khabar.event.EventDate.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives mentions without a date the one that the article gives for the same thing: first that of
 * their story, then, for what is reported as news, the day that the first dated mention of their
 * type has where it lies within days of the publication.
 */
final class StoryDates {
  /** News is at most this old: the headline's events are those of the days before. */
  private static final int NEWS_DAYS = 7;

  /**
   * Sentences around a dated event in which another of its type with one of its parties has its
   * date: on annotated articles 6 in 10 of them do, of all of one type 3 in 10.
   */
  private static final int NEAR = 2;

  private StoryDates() {}

  /**
   * The events with the dates that they share.
   *
   * @param headline how many sentences the headline has: its events are the news
   */
  static List<CodedEvent> share(List<CodedEvent> events, int headline) {
    Map<Integer, CodedEvent> byStory = new HashMap<>();
    Map<String, CodedEvent> byRule = new HashMap<>();
    Map<EventType, CodedEvent> byType = new HashMap<>();
    for (CodedEvent event : events) {
      if (event.date().text().isEmpty()) {
        continue;
      }
      if (event.date().precision() == Precision.DAY) {
        byStory.putIfAbsent(event.story(), event);
        if (event.modality() == Modality.ASSERTED) {
          byType.putIfAbsent(event.type(), event);
        }
      }
      if (event.modality() == Modality.HISTORICAL) {
        byRule.putIfAbsent(event.rule(), event);
      }
    }
    List<CodedEvent> dated = new ArrayList<>(events.size());
    for (CodedEvent event : events) {
      dated.add(
          event.date().text().isPresent()
              ? event
              : dated(event, byStory, byRule, byType, headline));
    }
    return dated;
  }

  private static CodedEvent dated(
      CodedEvent event,
      Map<Integer, CodedEvent> byStory,
      Map<String, CodedEvent> byRule,
      Map<EventType, CodedEvent> byType,
      int headline) {
    CodedEvent story = byStory.get(event.story());
    if (story != null) {
      return event.withDate(event.modality(), story.date());
    }
    CodedEvent past = byRule.get(event.rule());
    if (past != null && event.modality() == Modality.ASSERTED && sharesPlace(past, event)) {
      return event.withDate(Modality.HISTORICAL, past.date());
    }
    CodedEvent news = byType.get(event.type());
    boolean near =
        news != null
            && (event.sentence() < headline
                || Math.abs(news.sentence() - event.sentence()) <= NEAR
                    && sharesParty(news, event));
    return near && isRecent(news.date(), event)
        ? event.withDate(event.modality(), news.date())
        : event;
  }

  private static boolean isRecent(EventDate news, CodedEvent event) {
    return event.modality() == Modality.ASSERTED
        && event.date().date().isPresent()
        && !news.date().orElseThrow().isAfter(event.date().date().get())
        && news.date().get().isAfter(event.date().date().get().minusDays(NEWS_DAYS));
  }

  private static boolean sharesParty(CodedEvent a, CodedEvent b) {
    return a.roles().stream()
        .filter(StoryDates::isParty)
        .anyMatch(
            one ->
                b.roles().stream()
                    .filter(StoryDates::isParty)
                    .anyMatch(other -> other.entity().equals(one.entity())));
  }

  private static boolean isParty(RoleFiller filler) {
    return filler.entity().isPresent()
        && (filler.role() == RoleName.ACTOR || filler.role() == RoleName.RECIPIENT);
  }

  private static boolean sharesPlace(CodedEvent a, CodedEvent b) {
    Optional<RoleFiller> place = place(a);
    return place.isPresent()
        && place(b).filter(other -> other.entity().equals(place.get().entity())).isPresent();
  }

  private static Optional<RoleFiller> place(CodedEvent event) {
    return event.roles().stream().filter(role -> role.role() == RoleName.PLACE).findFirst();
  }
}
