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

  private StoryDates() {}

  static List<CodedEvent> share(List<CodedEvent> events) {
    Map<Integer, CodedEvent> byStory = new HashMap<>();
    Map<String, CodedEvent> byRule = new HashMap<>();
    Map<EventType, EventDate> byType = new HashMap<>();
    for (CodedEvent event : events) {
      if (event.date().text().isEmpty()) {
        continue;
      }
      if (event.date().precision() == Precision.DAY) {
        byStory.putIfAbsent(event.story(), event);
        if (event.modality() == Modality.ASSERTED) {
          byType.putIfAbsent(event.type(), event.date());
        }
      }
      if (event.modality() == Modality.HISTORICAL) {
        byRule.putIfAbsent(event.rule(), event);
      }
    }
    List<CodedEvent> dated = new ArrayList<>(events.size());
    for (CodedEvent event : events) {
      dated.add(event.date().text().isPresent() ? event : dated(event, byStory, byRule, byType));
    }
    return dated;
  }

  private static CodedEvent dated(
      CodedEvent event,
      Map<Integer, CodedEvent> byStory,
      Map<String, CodedEvent> byRule,
      Map<EventType, EventDate> byType) {
    CodedEvent story = byStory.get(event.story());
    if (story != null) {
      return event.withDate(event.modality(), story.date());
    }
    CodedEvent past = byRule.get(event.rule());
    if (past != null && event.modality() == Modality.ASSERTED && sharesPlace(past, event)) {
      return event.withDate(Modality.HISTORICAL, past.date());
    }
    EventDate news = byType.get(event.type());
    boolean recent =
        news != null
            && event.modality() == Modality.ASSERTED
            && event.date().date().isPresent()
            && !news.date().orElseThrow().isAfter(event.date().date().get())
            && news.date().get().isAfter(event.date().date().get().minusDays(NEWS_DAYS));
    return recent ? event.withDate(event.modality(), news) : event;
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
