package dev.khabar.record;

import dev.khabar.arabic.Folding;
import dev.khabar.entity.EntityRef;
import dev.khabar.entity.EntityType;
import dev.khabar.entity.States;
import dev.khabar.event.CodedEvent;
import dev.khabar.event.PlaceSource;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.WordClass;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parties of one event as its key names them: the persons, bodies and states that the mentions
 * of one article agree on. A state's army, government or people is the state; where a person is
 * named, his state is not named beside him.
 */
final class EventParties {
  private static final States STATES = States.load();

  /** How much more a town counts than the country that it lies in. */
  private static final int TOWN = 1000;

  private static final Set<String> QUANTITIES = WordClass.GROUP.words();

  private static final String WORDS = "words:";
  private static final String STATE = "state:";
  private static final String PERSON = "person:";

  private EventParties() {}

  /**
   * The key's names of those who fill a role in more than half as many mentions as whoever fills it
   * most often; of persons a third is enough, since papers tell them by turns.
   */
  static TreeSet<String> of(List<CodedEvent> story, RoleName... roles) {
    Map<String, Integer> counts = new TreeMap<>();
    for (CodedEvent event : story) {
      TreeSet<String> named = new TreeSet<>();
      for (RoleName role : roles) {
        for (RoleFiller filler : event.fillers(role)) {
          filler.entity().map(EventParties::name).ifPresent(named::add);
        }
      }
      named.forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    TreeSet<String> parties = new TreeSet<>();
    counts.forEach(
        (name, count) -> {
          int often = name.startsWith(PERSON) ? 3 * count : 2 * count - 1;
          if (often >= most) {
            parties.add(name);
          }
        });
    if (!persons(parties).isEmpty()) {
      parties.removeIf(name -> name.startsWith(STATE));
    }
    return parties;
  }

  private static String name(EntityRef entity) {
    if (entity.type() == EntityType.PERSON) {
      return PERSON + MentionRecords.entityId(entity);
    }
    return STATES.of(entity).map(iso -> STATE + iso).orElse(MentionRecords.entityId(entity));
  }

  /** Only the persons among parties. */
  static TreeSet<String> persons(Collection<String> parties) {
    TreeSet<String> persons = new TreeSet<>(parties);
    persons.removeIf(name -> !name.startsWith(PERSON));
    return persons;
  }

  /**
   * Where the mentions put the event: the place that most of them give, of a town and its country
   * the town; never one that another sentence gives, or the dateline.
   *
   * @param role PLACE, or RECIPIENT for a town that is attacked or sent to
   * @param wide whether of several places the last counts, which in Arabic is the wider one, else
   *     the first
   */
  static Optional<String> place(List<CodedEvent> story, RoleName role, boolean wide) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (CodedEvent event : story) {
      boolean stated =
          event.placeSource().filter(source -> source == PlaceSource.CLAUSE).isPresent();
      for (RoleFiller filler : event.fillers(role)) {
        Optional<EntityRef> located =
            filler.entity().filter(e -> role == RoleName.PLACE || e.type() == EntityType.LOCATION);
        if ((stated || role != RoleName.PLACE) && located.isPresent()) {
          EntityRef entity = located.get();
          boolean country = entity.state().isPresent();
          counts.merge(MentionRecords.entityId(entity), country ? 1 : TOWN, Integer::sum);
        }
      }
    }
    String best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int most = best == null ? 0 : counts.get(best);
      if (entry.getValue() > most || (wide && entry.getValue() == most)) {
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * An unnamed party by its words, where a role names nobody: of a crowd its noun without number
   * and ending (آلاف المعلمين, معلمو المدارس), else all words of the first mention that has any.
   */
  static Optional<String> unnamed(
      List<CodedEvent> story, RoleName role, String text, boolean crowd) {
    for (CodedEvent event : story) {
      for (RoleFiller filler : event.fillers(role)) {
        String words = Folding.fold(text.substring(filler.begin(), filler.end()));
        return Optional.of(WORDS + (crowd ? crowd(words) : words));
      }
    }
    return Optional.empty();
  }

  private static String crowd(String words) {
    for (String word : words.split("[^\\p{L}]+", -1)) {
      String noun = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
      if (noun.length() < 3 || QUANTITIES.contains(noun) || QUANTITIES.contains(word)) {
        continue;
      }
      for (String ending : List.of("ون", "ين", "و")) {
        if (noun.endsWith(ending) && noun.length() > ending.length() + 2) {
          return noun.substring(0, noun.length() - ending.length());
        }
      }
      return noun;
    }
    return words;
  }
}
