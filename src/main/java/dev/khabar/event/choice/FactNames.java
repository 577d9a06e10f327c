package dev.khabar.event.choice;

import dev.khabar.event.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of a table of trees' numbers: the facts of an enum, then one for each event type.
 *
 * @param facts the enum's values, in order
 */
record FactNames(List<? extends Enum<?>> facts) {
  /** How many numbers there are. */
  int count() {
    return facts.size() + EventType.values().length;
  }

  /** The names in the order of the numbers. */
  List<String> names() {
    List<String> names = new ArrayList<>();
    for (Enum<?> fact : facts) {
      names.add(fact.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    for (EventType type : EventType.values()) {
      names.add("is " + type);
    }
    return names;
  }

  /** The numbers' places by name. */
  Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    names().forEach(name -> places.put(name, places.size()));
    return places;
  }

  /** The place of the number that is one where the event is of the type. */
  int ofType(EventType type) {
    return facts.size() + type.ordinal();
  }
}
