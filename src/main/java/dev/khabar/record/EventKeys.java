package dev.khabar.record;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventDate;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.RoleName;
import dev.khabar.schema.EventMention;
import dev.khabar.schema.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The merging rule: mentions report one event where type, date, actors, recipients and place are
 * the same, a day is known, the modality is ASSERTED, and at least two of actor, recipient and
 * place are known by name. Merging on less fuses different attacks of one day into one. A month or
 * a year is no day: events of one month stay apart.
 */
final class EventKeys {
  private EventKeys() {}

  /** The event id of one story's mentions, or empty where they must not merge across articles. */
  static Optional<String> eventId(List<CodedEvent> story, String text) {
    Optional<LocalDate> day =
        day(story, EventDate.Precision.DAY).or(() -> day(story, EventDate.Precision.PUBLICATION));
    boolean asserted = story.stream().allMatch(event -> event.modality() == Modality.ASSERTED);
    if (day.isEmpty() || !asserted) {
      return Optional.empty();
    }
    EventType type = story.get(0).type();
    return parts(type, story, text)
        .map(
            parts -> {
              List<String> all = new ArrayList<>(List.of(type.name(), day.get().toString()));
              all.addAll(parts);
              return Ids.id("event", all);
            });
  }

  /**
   * Actors, recipients and place as the key has them, or empty where fewer than two are known. Of
   * what is known the two that reports agree on most: who meets whom; who does it where; who says
   * it to whom. A third that only one of the papers tells would keep their reports apart.
   */
  private static Optional<List<String>> parts(EventType type, List<CodedEvent> story, String text) {
    TreeSet<String> actors = EventParties.of(story, RoleName.ACTOR);
    TreeSet<String> recipients = EventParties.of(story, RoleName.RECIPIENT);
    boolean protest = type == EventType.PROTEST;
    String place =
        EventParties.place(story, RoleName.PLACE, protest)
            .or(
                () ->
                    isPlaced(type)
                        ? EventParties.place(story, RoleName.RECIPIENT, false)
                        : Optional.empty())
            .orElse("");
    if (protest && actors.isEmpty()) {
      EventParties.unnamed(story, RoleName.ACTOR, text, true).ifPresent(actors::add);
    }
    if (type == EventType.SANCTION && recipients.isEmpty()) {
      EventParties.unnamed(story, RoleName.RECIPIENT, text, false).ifPresent(recipients::add);
    }
    if (isMutual(type)) {
      TreeSet<String> all = EventParties.of(story, RoleName.ACTOR, RoleName.RECIPIENT);
      TreeSet<String> persons = EventParties.persons(all);
      TreeSet<String> sides = persons.size() >= 2 ? persons : all;
      if (sides.size() >= 2) {
        return parts(sides, new TreeSet<>(), "");
      }
    }
    if (!actors.isEmpty() && isPlaced(type) && !place.isEmpty()) {
      return parts(actors, new TreeSet<>(), place);
    }
    if (!actors.isEmpty() && !recipients.isEmpty()) {
      return parts(actors, recipients, "");
    }
    int known = (actors.isEmpty() ? 0 : 1) + (recipients.isEmpty() ? 0 : 1);
    return known == 0 || place.isEmpty() ? Optional.empty() : parts(actors, recipients, place);
  }

  private static Optional<List<String>> parts(
      TreeSet<String> actors, TreeSet<String> recipients, String place) {
    return Optional.of(List.of(String.join(" ", actors), String.join(" ", recipients), place));
  }

  /** Whether the sides of the event are told in either order. */
  private static boolean isMutual(EventType type) {
    return type == EventType.CONSULT || type == EventType.AGREE || type == EventType.COOPERATE;
  }

  /** Whether the event happens somewhere, and is not only said. */
  private static boolean isPlaced(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, PROTEST, MOBILIZE, RETREAT, AID -> true;
      default -> false;
    };
  }

  /** The entity that fills a role, the first in the text. */
  static Optional<String> entityOf(CodedEvent event, RoleName role) {
    return event.roles().stream()
        .filter(filler -> filler.role() == role)
        .flatMap(filler -> filler.entity().stream())
        .map(MentionRecords::entityId)
        .findFirst();
  }

  /** Marks an event that is known from the mention whose id it has, and merges with no other. */
  private static final String ALONE = "ALONE";

  /** The roles that entities fill in mentions of one event, sorted. */
  static List<String> known(String eventId, Collection<EventMention> mentions) {
    TreeSet<String> known = new TreeSet<>();
    for (EventMention mention : mentions) {
      if (mention.getEventMentionId().equals(eventId)) {
        known.add(ALONE);
      }
      if (mention.getPlaceEntityId() != null) {
        known.add(RoleName.PLACE.name());
      }
      for (Role role : mention.getRoles()) {
        if (role.getEntityId() != null) {
          known.add(role.getRole());
        }
      }
    }
    return List.copyOf(known);
  }

  /** FULL, PARTIAL or SINGLETON, of what is known of an event in all its reports. */
  static String quality(List<String> known) {
    if (known.contains(ALONE)) {
      return "SINGLETON";
    }
    boolean full =
        known.contains(RoleName.ACTOR.name())
            && known.contains(RoleName.RECIPIENT.name())
            && known.contains(RoleName.PLACE.name());
    return full ? "FULL" : "PARTIAL";
  }

  /**
   * The first day that is so exact: of the words of a story before that of the publication, which
   * an event that goes on keeps beside them.
   */
  private static Optional<LocalDate> day(List<CodedEvent> story, EventDate.Precision precision) {
    return story.stream()
        .map(CodedEvent::date)
        .filter(date -> date.precision() == precision)
        .flatMap(date -> date.date().stream())
        .findFirst();
  }
}
