package dev.khabar.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.arabic.Folding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatesTest {
  private static final States STATES = States.load();

  private static Optional<String> state(EntityType type, String name) {
    return STATES.of(
        new EntityRef(
            type, name, Folding.fold(name), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void an_army_a_government_and_a_capital_stand_for_their_state() {
    assertEquals(Optional.of("RU"), state(EntityType.ORGANIZATION, "الجيش الروسي"));
    assertEquals(Optional.of("IR"), state(EntityType.ORGANIZATION, "وزارة الخارجية الإيرانية"));
    assertEquals(Optional.of("IQ"), state(EntityType.LOCATION, "بغداد"));
    assertEquals(Optional.of("TR"), state(EntityType.MISC, "التركية"));
  }

  @Test
  void other_bodies_and_persons_stand_for_themselves() {
    assertEquals(Optional.empty(), state(EntityType.ORGANIZATION, "قوات الدعم السريع"));
    assertEquals(Optional.empty(), state(EntityType.ORGANIZATION, "البنك المركزي التركي"));
    assertEquals(Optional.empty(), state(EntityType.PERSON, "إيمانويل ماكرون"));
    assertEquals(Optional.empty(), state(EntityType.LOCATION, "أم درمان"));
  }
}
