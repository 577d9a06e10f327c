package dev.khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is condemned for a deed is who did it: the recipient of أدان هجوم فلان على ... is its doer,
 * never its victim.
 */
final class CondemnedDeeds {
  /** How far behind the condemning word the deed stands, in characters. */
  private static final int REACH = 80;

  /** How often the doer is annotated as whom the condemnation is of: in 24 of 44 events. */
  private static final double CONDEMNED = 0.55;

  private CondemnedDeeds() {}

  /** The events of an article, each condemnation with the doer of the deed right behind it. */
  static List<CodedEvent> complete(List<CodedEvent> events) {
    List<CodedEvent> completed = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      CodedEvent event = events.get(i);
      Optional<CodedEvent> deed =
          i + 1 < events.size() ? Optional.of(events.get(i + 1)) : Optional.empty();
      completed.add(
          deed.filter(next -> isCondemned(event, next))
              .map(next -> condemning(event, next))
              .orElse(event));
    }
    return completed;
  }

  private static boolean isCondemned(CodedEvent event, CodedEvent deed) {
    return event.type() == EventType.ACCUSE
        && deed.sentence() == event.sentence()
        && deed.begin() - event.end() < REACH
        && deed.isNoun()
        && isDeed(deed.type());
  }

  private static boolean isDeed(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, SANCTION, THREATEN, MOBILIZE -> true;
      default -> false;
    };
  }

  private static CodedEvent condemning(CodedEvent event, CodedEvent deed) {
    List<RoleFiller> given = event.fillers(RoleName.RECIPIENT);
    List<RoleFiller> victims = deed.fillers(RoleName.RECIPIENT);
    List<RoleFiller> doers =
        deed.fillers(RoleName.ACTOR).stream()
            .filter(
                doer -> event.fillers(RoleName.ACTOR).stream().noneMatch(by -> isSame(by, doer)))
            .toList();
    boolean open =
        given.stream().allMatch(filler -> victims.stream().anyMatch(v -> isSame(v, filler)));
    if (doers.isEmpty() || !open) {
      return event;
    }
    List<RoleFiller> roles = new ArrayList<>(event.roles());
    roles.removeAll(given);
    for (RoleFiller doer : doers) {
      roles.removeIf(role -> role.role() == RoleName.PARTICIPANT && isSame(role, doer));
      roles.add(doer.as(RoleName.RECIPIENT).sure(CONDEMNED));
    }
    return event.withRoles(RoleFiller.inOrder(roles));
  }

  private static boolean isSame(RoleFiller a, RoleFiller b) {
    return a.begin() == b.begin() || a.entity().isPresent() && a.entity().equals(b.entity());
  }
}
