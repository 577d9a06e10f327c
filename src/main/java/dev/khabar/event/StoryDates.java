package dev.khabar.event;

import dev.khabar.event.EventDate.Precision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the mentions of one story the date that one of them has. */
final class StoryDates {
  private StoryDates() {}

  static List<CodedEvent> share(List<CodedEvent> events) {
    Map<Integer, EventDate> dates = new HashMap<>();
    for (CodedEvent event : events) {
      if (event.date().precision() == Precision.DAY) {
        dates.putIfAbsent(event.story(), event.date());
      }
    }
    List<CodedEvent> dated = new ArrayList<>(events.size());
    for (CodedEvent event : events) {
      EventDate date = dates.get(event.story());
      boolean lacks = event.date().text().isEmpty() && date != null;
      dated.add(lacks ? withDate(event, date) : event);
    }
    return dated;
  }

  private static CodedEvent withDate(CodedEvent event, EventDate date) {
    return new CodedEvent(
        event.sentence(),
        event.begin(),
        event.end(),
        event.type(),
        event.mode(),
        event.modality(),
        date,
        event.placeSource(),
        event.killed(),
        event.injured(),
        event.participants(),
        event.roles(),
        event.confidence(),
        event.rule(),
        event.story());
  }
}
