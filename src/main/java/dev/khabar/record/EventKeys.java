package dev.khabar.record;

import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventDate;
import dev.khabar.event.Modality;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.schema.EventMention;
import dev.khabar.schema.Role;
import java.time.LocalDate;
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
  static Optional<String> eventId(List<CodedEvent> story) {
    CodedEvent first = story.get(0);
    Optional<LocalDate> day =
        story.stream()
            .filter(EventKeys::hasDay)
            .flatMap(event -> event.date().date().stream())
            .findFirst();
    TreeSet<String> actors = entities(story, RoleName.ACTOR);
    TreeSet<String> recipients = entities(story, RoleName.RECIPIENT);
    Optional<String> place =
        story.stream().flatMap(event -> entityOf(event, RoleName.PLACE).stream()).findFirst();
    boolean asserted = story.stream().allMatch(event -> event.modality() == Modality.ASSERTED);
    int known =
        (actors.isEmpty() ? 0 : 1) + (recipients.isEmpty() ? 0 : 1) + (place.isPresent() ? 1 : 0);
    if (day.isEmpty() || !asserted || known < 2) {
      return Optional.empty();
    }
    return Optional.of(
        Ids.id(
            "event",
            List.of(
                first.type().name(),
                day.get().toString(),
                String.join(" ", actors),
                String.join(" ", recipients),
                place.orElse(""))));
  }

  /** The entity that fills a role, the first in the text. */
  static Optional<String> entityOf(CodedEvent event, RoleName role) {
    return event.roles().stream()
        .filter(filler -> filler.role() == role)
        .flatMap(filler -> filler.entity().stream())
        .map(MentionRecords::entityId)
        .findFirst();
  }

  /** FULL, PARTIAL or SINGLETON, of the mentions of one event in one article. */
  static String quality(String eventId, Collection<EventMention> mentions) {
    if (mentions.stream().anyMatch(mention -> mention.getEventMentionId().equals(eventId))) {
      return "SINGLETON";
    }
    boolean full =
        has(mentions, RoleName.ACTOR)
            && has(mentions, RoleName.RECIPIENT)
            && mentions.stream().anyMatch(mention -> mention.getPlaceEntityId() != null);
    return full ? "FULL" : "PARTIAL";
  }

  private static boolean has(Collection<EventMention> mentions, RoleName name) {
    for (EventMention mention : mentions) {
      for (Role role : mention.getRoles()) {
        if (role.getEntityId() != null && role.getRole().equals(name.name())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasDay(CodedEvent event) {
    return event.date().precision() == EventDate.Precision.DAY
        || event.date().precision() == EventDate.Precision.PUBLICATION;
  }

  private static TreeSet<String> entities(List<CodedEvent> story, RoleName role) {
    TreeSet<String> ids = new TreeSet<>();
    for (CodedEvent event : story) {
      for (RoleFiller filler : event.roles()) {
        if (filler.role() == role) {
          filler.entity().map(MentionRecords::entityId).ifPresent(ids::add);
        }
      }
    }
    return ids;
  }
}
