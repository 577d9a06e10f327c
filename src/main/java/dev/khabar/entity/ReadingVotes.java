package dev.khabar.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands at the mentions of one ambiguous name and says which reading is meant: vowel signs,
 * the word before, the names in one list with it. Counts what it found. Not thread-safe.
 */
final class ReadingVotes {
  /** Characters before a mention in which the word that decides is looked for. */
  private static final int REACH = 32;

  private static final Set<String> JOINTS = Set.of("و", "،", "،و", ",", ",و", "-", "/");

  private final List<Readings.Reading> readings;
  private final Map<Readings.Reading, Integer> votes = new HashMap<>();

  ReadingVotes(List<Readings.Reading> readings) {
    this.readings = readings;
  }

  /**
   * The reading that the text at a mention tells, which counts for the open ones.
   *
   * @param certain what the tables know of each mention, empty of ambiguous ones
   */
  Optional<EntityRef> at(
      String text, List<NameMention> mentions, List<Optional<EntityRef>> certain, int position) {
    NameMention mention = mentions.get(position);
    String surface = text.substring(mention.begin(), mention.end());
    Optional<Readings.Reading> told =
        only(readings.stream().filter(reading -> reading.isWrittenIn(surface)).toList())
            .or(() -> only(beforeTells(NameWords.before(text, mention.begin(), REACH))))
            .or(() -> only(listTells(text, mentions, certain, position)));
    told.ifPresent(reading -> votes.merge(reading, 1, Integer::sum));
    return told.map(Readings.Reading::entity);
  }

  /** The reading with the most votes; empty where there is none or where two are even. */
  Optional<EntityRef> most() {
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return only(votes.keySet().stream().filter(reading -> votes.get(reading) == most).toList())
        .map(Readings.Reading::entity);
  }

  private List<Readings.Reading> beforeTells(List<String> words) {
    return readings.stream().filter(reading -> reading.isAnnouncedBy(words)).toList();
  }

  /**
   * A list names things of one country (تعز والبيضاء), or of one kind: countries, or cities, or
   * states of one country.
   */
  private List<Readings.Reading> listTells(
      String text, List<NameMention> mentions, List<Optional<EntityRef>> certain, int position) {
    List<Readings.Reading> told = new ArrayList<>();
    List<Readings.Reading> compatriots = new ArrayList<>();
    for (int other : new int[] {position - 1, position + 1}) {
      if (other >= 0 && other < mentions.size() && certain.get(other).isPresent()) {
        NameMention first = mentions.get(Math.min(position, other));
        NameMention second = mentions.get(Math.max(position, other));
        boolean joined =
            first.end() < second.begin()
                && JOINTS.contains(
                    text.substring(first.end(), second.begin()).replaceAll("\\s", ""));
        EntityRef neighbour = certain.get(other).orElseThrow();
        readings.stream()
            .filter(reading -> joined && reading.isOfKind(neighbour) && !told.contains(reading))
            .forEach(told::add);
        readings.stream()
            .filter(reading -> joined && reading.isOfCountryOf(neighbour))
            .filter(reading -> !compatriots.contains(reading))
            .forEach(compatriots::add);
      }
    }
    return compatriots.isEmpty() ? told : compatriots;
  }

  private static <T> Optional<T> only(List<T> candidates) {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }
}
