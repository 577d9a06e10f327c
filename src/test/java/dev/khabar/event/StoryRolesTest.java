package dev.khabar.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryRolesTest {
  private static CodedEvent event(int sentence, RoleFiller... roles) {
    return EventRows.attack(sentence, 100 * sentence, 1, roles);
  }

  private static RoleFiller actor(int begin, double sure) {
    return new RoleFiller(RoleName.ACTOR, Optional.empty(), begin, begin + 6, sure);
  }

  private static List<RoleFiller> actors(List<CodedEvent> events, int index) {
    return StoryRoles.unite(events).get(index).fillers(RoleName.ACTOR);
  }

  @Test
  void a_mention_without_a_doer_has_that_of_the_next_mention() {
    List<RoleFiller> actors = actors(List.of(event(0), event(1, actor(110, 0.8))), 0);
    assertEquals(110, actors.get(0).begin());
  }

  @Test
  void a_mention_far_away_lends_nobody() {
    assertTrue(actors(List.of(event(0, actor(10, 0.8)), event(5)), 1).isEmpty());
  }

  @Test
  void nobody_is_lent_who_is_not_sure_himself() {
    assertTrue(actors(List.of(event(0, actor(10, 0.3)), event(1)), 1).isEmpty());
  }
}
