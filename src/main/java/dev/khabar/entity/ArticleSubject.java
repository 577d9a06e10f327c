package dev.khabar.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an article speaks of: how often it names things of each country, and which sectors. Counted
 * over the names that the tables know. Immutable after construction.
 */
final class ArticleSubject {
  /** Mentions that must speak for a reading; one may be an aside. */
  private static final int FEWEST = 2;

  /** So many times those that speak for any other reading, measured on 22,975 articles. */
  private static final int TIMES = 4;

  /** Mentions of the one country that an unnamed state's bodies are taken to be of. */
  private static final int FEWEST_OF_STATE = 3;

  private static final int TIMES_OF_STATE = 3;

  /** Named everywhere, and no sign that the article speaks of their country. */
  private static final Set<String> ANYWHERE =
      Set.of("company", "media", "product", "culture", "science", "event");

  /** In the column about: of its country the article must speak above all. */
  private static final String ABOVE_ALL = "country";

  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> states = new HashMap<>();
  private final Set<String> sectors = new HashSet<>();

  /**
   * @param mentions what the tables know of each mention
   * @param fields sectors that the ambiguous names tell
   */
  ArticleSubject(List<Optional<EntityRef>> mentions, Set<String> fields) {
    sectors.addAll(fields);
    for (Optional<EntityRef> mention : mentions) {
      if (mention.isPresent()) {
        EntityRef entity = mention.get();
        String sector = entity.sector().orElse("");
        sectors.add(sector);
        entity.canonicalId().ifPresent(id -> counts.merge(id, 1, Integer::sum));
        entity.country().ifPresent(iso -> counts.merge(iso, 1, Integer::sum));
        if (!ANYWHERE.contains(sector)) {
          entity.country().ifPresent(iso -> states.merge(iso, 1, Integer::sum));
        }
      }
    }
  }

  /** The entity of the reading that the article speaks of far more than of any other. */
  Optional<EntityRef> choose(List<Readings.Reading> readings) {
    for (Readings.Reading reading : readings) {
      int others = 0;
      for (Readings.Reading other : readings) {
        others = other.equals(reading) ? others : Math.max(others, count(other));
      }
      if (count(reading) >= Math.max(FEWEST, TIMES * others)) {
        return Optional.of(reading.entity());
      }
    }
    return Optional.empty();
  }

  private int count(Readings.Reading reading) {
    boolean about =
        reading.about().isEmpty()
            || sectors.contains(reading.about())
            || (reading.about().equals(ABOVE_ALL) && dominant().equals(reading.entity().country()));
    return about
        ? reading.company().stream().mapToInt(token -> counts.getOrDefault(token, 0)).sum()
        : 0;
  }

  /**
   * Whether the article names nothing of an entity's country but the entity, and speaks of another
   * country.
   */
  boolean isElsewhere(EntityRef entity) {
    String iso = entity.country().orElse("");
    int itself = entity.canonicalId().map(id -> counts.getOrDefault(id, 0)).orElse(0);
    return counts.getOrDefault(iso, 0) <= itself
        && dominant().filter(other -> !other.equals(iso)).isPresent();
  }

  /** The country that the article speaks of far more than of any other. */
  Optional<String> dominant() {
    String most = "";
    int first = 0;
    int second = 0;
    for (Map.Entry<String, Integer> state : states.entrySet()) {
      if (state.getValue() > first) {
        second = first;
        first = state.getValue();
        most = state.getKey();
      } else {
        second = Math.max(second, state.getValue());
      }
    }
    return first >= Math.max(FEWEST_OF_STATE, TIMES_OF_STATE * second)
        ? Optional.of(most)
        : Optional.empty();
  }
}
