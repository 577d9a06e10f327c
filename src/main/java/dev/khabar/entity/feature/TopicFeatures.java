package dev.khabar.entity.feature;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.LexiconTable;
import dev.khabar.entity.Gazetteer;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether the sentence is about sport, by its other words: there الإمارات is a team. Immutable,
 * thread-safe.
 */
final class TopicFeatures {
  private static final int SPORT = 60;
  private static final int SPORT_CLASS = 61;
  private static final int SPORT_SILVER = 62;

  /** Words of sport that count as two words or more. */
  private static final int MANY = 3;

  private final Set<String> words = new HashSet<>();

  TopicFeatures() {
    for (LexiconTable.Row row :
        LexiconTable.resource(Gazetteer.class, "gazetteers/sport-words.txt")) {
      words.add(Folding.fold(row.cell(0)));
    }
  }

  /** How much the sentence speaks of sport: 0, 1, 2, or 3 for three words and more. */
  int sport(Word[] sentence) {
    int found = 0;
    for (Word word : sentence) {
      if (words.contains(word.folded()) || words.contains(word.split().stem())) {
        found++;
      }
    }
    return Math.min(MANY, found);
  }

  /** Adds the topic's hashes; gives the new size. */
  int collect(int sport, int wordClass, int silverEntry, int[] out, int size) {
    if (sport == 0) {
      return size;
    }
    out[size] = FeatureHash.mix(SPORT, sport);
    out[size + 1] = FeatureHash.mix(SPORT_CLASS + 8 * sport, wordClass);
    out[size + 2] = FeatureHash.mix(SPORT_SILVER + 8 * sport, silverEntry);
    return size + 3;
  }
}
