package dev.khabar.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.khabar.schema.Entity;
import dev.khabar.schema.Event;
import dev.khabar.schema.EventMention;
import dev.khabar.schema.internal.EntityTally;
import dev.khabar.schema.internal.EventTally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TalliesTest {
  private static final Instant MONDAY = Instant.parse("2026-02-02T00:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-02-03T00:00:00Z");

  @Test
  void an_entity_goes_by_its_commonest_full_name_and_keeps_the_others_as_aliases() {
    Entity row =
        EntityTallies.row(
            EntityTallies.merge(
                entity("جو بايدن", "بايدن", MONDAY), entity("جوزيف بايدن", "بايدن", null)));
    assertEquals("جو بايدن", row.getName());
    assertEquals(List.of("بايدن", "جوزيف بايدن"), row.getAliases());
    assertEquals(2, row.getArticleCount());
    assertEquals(MONDAY, row.getFirstPublished());
  }

  @Test
  void entities_add_up_alike_in_every_order() {
    List<EntityTally> tallies =
        new ArrayList<>(
            List.of(
                entity("جو بايدن", "بايدن", TUESDAY),
                entity("جوزيف بايدن", "الرئيس بايدن", MONDAY),
                entity("جوزيف بايدن", "بايدن", null),
                entity("جو بايدن", "جو بايدن", MONDAY)));
    Entity expected = EntityTallies.row(tallies.stream().reduce(EntityTallies::merge).get());
    for (int seed = 0; seed < 24; seed++) {
      Collections.shuffle(tallies, new Random(seed));
      EntityTally left = EntityTallies.merge(tallies.get(0), tallies.get(1));
      EntityTally right = EntityTallies.merge(tallies.get(2), tallies.get(3));
      assertEquals(expected, EntityTallies.row(EntityTallies.merge(left, right)));
    }
  }

  @Test
  void an_event_shows_its_most_confident_mention_and_counts_publishers_once() {
    Event row =
        EventTallies.row(
            EventTallies.merge(
                event("a", 0.7, 3, TUESDAY, "رويترز"),
                EventTallies.merge(
                    event("b", 0.9, null, TUESDAY, "رويترز", "وفا"),
                    event("c", 0.9, null, MONDAY, "وفا"))));
    assertEquals("c", row.getBestMentionId());
    assertEquals(3, row.getKilled());
    assertEquals(2, row.getPublisherCount());
    assertEquals(3, row.getArticleCount());
    assertEquals(MONDAY, row.getFirstPublished());
    assertEquals(TUESDAY, row.getLastPublished());
  }

  @Test
  void an_event_without_numbers_has_none() {
    assertNull(EventTallies.row(event("a", 0.7, null, null)).getKilled());
  }

  @Test
  void events_add_up_alike_in_every_order() {
    List<EventTally> tallies =
        new ArrayList<>(
            List.of(
                event("a", 0.7, 3, TUESDAY, "رويترز"),
                event("b", 0.9, null, null, "وفا"),
                event("c", 0.9, 5, MONDAY),
                event("d", 0.7, 4, TUESDAY, "سانا", "وفا")));
    Event expected = EventTallies.row(tallies.stream().reduce(EventTallies::merge).get());
    for (int seed = 0; seed < 24; seed++) {
      Collections.shuffle(tallies, new Random(seed));
      EventTally left = EventTallies.merge(tallies.get(0), tallies.get(1));
      EventTally right = EventTallies.merge(tallies.get(2), tallies.get(3));
      assertEquals(expected, EventTallies.row(EventTallies.merge(left, right)));
    }
  }

  private static EntityTally entity(String name, String surface, Instant published) {
    return EntityTally.newBuilder()
        .setEntity(
            Entity.newBuilder()
                .setEntityId("id")
                .setType("PERSON")
                .setName(name)
                .setNameFolded("جو بايدن")
                .setAliases(List.of())
                .setMentionCount(1)
                .setArticleCount(1)
                .setFirstPublished(published)
                .setLastPublished(published)
                .build())
        .setNames(Map.of(name, 1L))
        .setSurfaces(Map.of(surface, 1L))
        .build();
  }

  private static EventTally event(
      String mention, double confidence, Integer killed, Instant published, String... publishers) {
    EventMention best =
        EventMention.newBuilder()
            .setEventMentionId(mention)
            .setDocId("doc " + mention)
            .setEventId("event")
            .setEventType("ASSAULT")
            .setQuadClass("MATERIAL_CONFLICT")
            .setModality("ASSERTED")
            .setTrigger("قصف")
            .setBegin(0)
            .setEnd(3)
            .setSentenceIndex(0)
            .setSentenceBegin(0)
            .setSentenceEnd(9)
            .setDatePrecision("NONE")
            .setKilled(killed)
            .setRoles(List.of())
            .setConfidence(confidence)
            .setRule("قصف")
            .build();
    return EventTally.newBuilder()
        .setBest(best)
        .setBestPublished(published)
        .setNumbers(killed == null ? null : best)
        .setNumbersPublished(killed == null ? null : published)
        .setKnown(java.util.List.of("ACTOR"))
        .setMentionCount(1)
        .setArticleCount(1)
        .setPublishers(List.of(publishers))
        .setFirstPublished(published)
        .setLastPublished(published)
        .build();
  }
}
