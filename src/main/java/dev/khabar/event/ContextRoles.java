package dev.khabar.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives events the roles that the reader carries on from the sentence before: what happens further
 * happens where the last thing of its kind did.
 */
final class ContextRoles {
  /** How many sentences back a place still holds; by cross-validation on the annotated articles. */
  private static final int REACH = 2;

  private ContextRoles() {}

  static List<CodedEvent> carry(List<CodedEvent> events) {
    List<CodedEvent> carried = new ArrayList<>(events.size());
    for (CodedEvent event : events) {
      carried.add(
          hasPlace(event) || PlaceFinder.isSpoken(event.type()) ? event : placed(event, carried));
    }
    return carried;
  }

  private static CodedEvent placed(CodedEvent event, List<CodedEvent> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      CodedEvent other = before.get(i);
      if (event.sentence() - other.sentence() > REACH) {
        break;
      }
      Optional<RoleFiller> place =
          other.fillers(RoleName.PLACE).stream()
              .filter(filler -> filler.entity().isPresent())
              .findFirst();
      boolean same =
          other.type() == event.type() && other.modality() == event.modality() && hasPlace(other);
      if (same && place.isPresent()) {
        List<RoleFiller> roles = new ArrayList<>(event.roles());
        roles.removeIf(role -> role.role() == RoleName.PLACE);
        roles.addAll(other.fillers(RoleName.PLACE));
        return event.withRoles(EventCoder.inOrder(roles), "STORY");
      }
    }
    return event;
  }

  /** Whether more than the dateline says where. */
  private static boolean hasPlace(CodedEvent event) {
    return !event.fillers(RoleName.PLACE).isEmpty()
        && event.placeSource().filter("DATELINE"::equals).isEmpty();
  }
}
