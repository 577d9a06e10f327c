package dev.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.EventDate;
import dev.khabar.event.EventDate.Precision;
import dev.khabar.event.EventType;
import dev.khabar.event.Modality;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EventKeysTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 2, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

  @Test
  void a_day_in_words_comes_before_the_publication_that_an_ongoing_mention_keeps() {
    CodedEvent ongoing = event(MONDAY, Precision.PUBLICATION, Modality.ASSERTED);
    CodedEvent told = event(SUNDAY, Precision.DAY, Modality.ASSERTED);
    assertEquals(id(told), id(ongoing, told));
    assertNotEquals(id(ongoing), id(ongoing, told));
  }

  @Test
  void the_publication_stands_where_no_words_give_a_day() {
    CodedEvent undated = event(MONDAY, Precision.PUBLICATION, Modality.ASSERTED);
    CodedEvent told = event(MONDAY, Precision.DAY, Modality.ASSERTED);
    assertEquals(id(told), id(undated));
  }

  @Test
  void a_month_and_what_is_not_asserted_join_nothing() {
    assertTrue(id(event(SUNDAY, Precision.MONTH, Modality.ASSERTED)).isEmpty());
    assertTrue(id(event(SUNDAY, Precision.DAY, Modality.FUTURE)).isEmpty());
  }

  private static Optional<String> id(CodedEvent... story) {
    return EventKeys.eventId(List.of(story), "قصفت القوات المدينة.");
  }

  private static CodedEvent event(LocalDate day, Precision precision, Modality modality) {
    return new CodedEvent(
        0,
        0,
        4,
        EventType.ASSAULT,
        Optional.empty(),
        modality,
        new EventDate(Optional.of(day), precision, Optional.empty()),
        Optional.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        List.of(
            filler(RoleName.ACTOR, EntityType.ORGANIZATION, "القوات", 5),
            filler(RoleName.RECIPIENT, EntityType.LOCATION, "المدينة", 13)),
        0.9,
        "قصف/V/ASSAULT",
        0);
  }

  private static RoleFiller filler(RoleName role, EntityType type, String name, int begin) {
    EntityRef entity =
        new EntityRef(type, name, name, Optional.empty(), Optional.empty(), Optional.empty());
    return new RoleFiller(role, Optional.of(entity), begin, begin + name.length());
  }
}
