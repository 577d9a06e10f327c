package dev.khabar.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives a mention the roles that other mentions of its story fill and it leaves open: the headline
 * says who, the lead where. A mention that names a party of its own keeps it.
 */
final class StoryRoles {
  static List<RoleName> SHARED = List.of(RoleName.ACTOR);

  private StoryRoles() {}

  static List<CodedEvent> unite(List<CodedEvent> events) {
    Map<Integer, List<CodedEvent>> stories = new HashMap<>();
    for (CodedEvent event : events) {
      stories.computeIfAbsent(event.story(), story -> new ArrayList<>()).add(event);
    }
    List<CodedEvent> united = new ArrayList<>(events.size());
    for (CodedEvent event : events) {
      united.add(complete(event, stories.get(event.story())));
    }
    return united;
  }

  private static CodedEvent complete(CodedEvent event, List<CodedEvent> story) {
    List<RoleFiller> roles = new ArrayList<>(event.roles());
    CodedEvent completed = event;
    for (RoleName role : SHARED) {
      boolean dateline =
          role == RoleName.PLACE
              && event.placeSource().filter(source -> source.equals("DATELINE")).isPresent();
      if (!event.fillers(role).isEmpty() && !dateline) {
        continue;
      }
      List<RoleFiller> others = best(event, story, role);
      if (others.isEmpty()) {
        continue;
      }
      roles.removeIf(filler -> filler.role() == role || isPartOf(filler, others));
      roles.addAll(others);
      completed =
          role == RoleName.PLACE
              ? completed.withRoles(EventCoder.inOrder(roles), "STORY")
              : completed.withRoles(EventCoder.inOrder(roles));
    }
    return completed;
  }

  /** The fillers that the nearest mention gives, a named one before one of common words. */
  private static List<RoleFiller> best(CodedEvent event, List<CodedEvent> story, RoleName role) {
    List<RoleFiller> best = List.of();
    int least = Integer.MAX_VALUE;
    for (CodedEvent other : story) {
      boolean dateline =
          role == RoleName.PLACE
              && other.placeSource().filter(source -> source.equals("DATELINE")).isPresent();
      List<RoleFiller> fillers =
          other.fillers(role).stream().filter(filler -> !hasOther(event, filler)).toList();
      if (fillers.isEmpty() || dateline) {
        continue;
      }
      boolean named = fillers.stream().anyMatch(filler -> filler.entity().isPresent());
      int distance = Math.abs(other.begin() - event.begin()) + (named ? 0 : Integer.MAX_VALUE / 2);
      if (distance < least) {
        least = distance;
        best = fillers;
      }
    }
    return best;
  }

  /** Whether the party has a part of its own in the mention already. */
  private static boolean hasOther(CodedEvent event, RoleFiller filler) {
    return filler.role() != RoleName.PLACE
        && event.roles().stream()
            .filter(role -> role.role() == RoleName.ACTOR || role.role() == RoleName.RECIPIENT)
            .anyMatch(role -> role.entity().isPresent() && role.entity().equals(filler.entity()));
  }

  private static boolean isPartOf(RoleFiller filler, List<RoleFiller> others) {
    return filler.role() == RoleName.PARTICIPANT
        && others.stream()
            .anyMatch(
                other -> other.entity().isPresent() && other.entity().equals(filler.entity()));
  }
}
