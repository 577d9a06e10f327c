package dev.khabar.event.role.party;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import java.util.List;

/** The sides of the last meeting that an article told with two of them. Not thread-safe. */
public final class MeetingSides {
  private List<RoleFiller> sides = List.of();
  private int sentence;

  /** Notes an event, if it is such a meeting: the persons and bodies that meet, else the states. */
  void add(CodedEvent event) {
    if (event.type() != EventType.CONSULT) {
      return;
    }
    List<RoleFiller> named = event.roles().stream().filter(MeetingSides::mayMeet).toList();
    List<RoleFiller> people =
        named.stream().filter(side -> type(side) != EntityType.LOCATION).toList();
    if (named.size() > 1) {
      sides = people.size() > 1 ? people : named;
      sentence = event.sentence();
    }
  }

  /** Whether a filler is a named side; a town is where others meet. */
  private static boolean mayMeet(RoleFiller filler) {
    return (filler.role() == RoleName.ACTOR || filler.role() == RoleName.RECIPIENT)
        && filler.entity().isPresent()
        && (type(filler) != EntityType.LOCATION
            || filler.entity().flatMap(EntityRef::state).isPresent());
  }

  private static EntityType type(RoleFiller filler) {
    return filler.entity().orElseThrow().type();
  }

  /** The sides, where the meeting was told at most so many sentences before one. */
  public List<RoleFiller> before(int later, int age) {
    return later > sentence && later - sentence <= age ? sides : List.of();
  }
}
