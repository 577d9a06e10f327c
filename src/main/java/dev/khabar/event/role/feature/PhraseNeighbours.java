package dev.khabar.event.role.feature;

import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;

/** The phrases next to a party's among those of its sentence. */
final class PhraseNeighbours {
  private PhraseNeighbours() {}

  /** Index of the phrase right before the party's, with at most a preposition between, or -1. */
  static int before(List<RoleCandidates.Item> items, int index) {
    RoleCandidates.Item item = items.get(index);
    for (int i = index - 1; i >= 0; i--) {
      RoleCandidates.Item other = items.get(i);
      if (other.group() != item.group()) {
        return other.nested() || item.start() - other.end() > 1 ? -1 : i;
      }
    }
    return -1;
  }

  /** Index of the next phrase without a preposition in the clause, or -1. */
  static int next(SentenceView view, PartyPlace place, List<RoleCandidates.Item> items, int index) {
    RoleCandidates.Item item = items.get(index);
    for (int i = index + 1; i < items.size(); i++) {
      RoleCandidates.Item other = items.get(i);
      if (other.group() == item.group()) {
        continue;
      }
      for (int k = item.end(); k < other.start(); k++) {
        if (view.isVerb(k) || Clauses.isBoundary(view, k)) {
          return -1;
        }
      }
      if (place.preposition(other.start()).isEmpty()) {
        return i;
      }
    }
    return -1;
  }
}
