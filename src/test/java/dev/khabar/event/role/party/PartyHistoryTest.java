package dev.khabar.event.role.party;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartyHistoryTest {
  private static RoleFiller filler(EntityType type, String name, String state) {
    EntityRef entity =
        new EntityRef(type, name, name, Optional.of(state), Optional.empty(), Optional.empty());
    return new RoleFiller(RoleName.ACTOR, Optional.of(entity), 0, name.length());
  }

  @Test
  void before_the_first_event_nothing_is_known() {
    assertEquals("", new PartyHistory().of("العراق", EventType.ASSAULT));
  }

  @Test
  void the_commonest_role_in_events_of_the_type_and_in_all_is_told() {
    PartyHistory history = new PartyHistory();
    history.add(EventType.ASSAULT, RoleName.ACTOR, "الجيش");
    history.add(EventType.ACCUSE, RoleName.RECIPIENT, "الجيش");
    history.add(EventType.ACCUSE, RoleName.RECIPIENT, "الجيش");
    assertEquals("AR?", history.of("الجيش", EventType.ASSAULT));
    assertEquals("R!R?", history.of("الجيش", EventType.ACCUSE));
    assertEquals("-R?", history.of("الجيش", EventType.CONSULT));
    assertEquals("--", history.of("الشرطة", EventType.CONSULT));
  }

  @Test
  void a_state_and_its_nationality_are_one_party() {
    assertEquals(
        PartyHistory.key(filler(EntityType.LOCATION, "العراق", "iso:IQ"), ""),
        PartyHistory.key(filler(EntityType.MISC, "العراقي", "iso:IQ"), ""));
  }

  @Test
  void a_party_without_a_name_is_known_by_its_words() {
    String text = "هاجم مسلحون القرية";
    RoleFiller armed = new RoleFiller(RoleName.ACTOR, Optional.empty(), 5, 11);
    assertEquals("مسلحون", PartyHistory.key(armed, text));
  }
}
