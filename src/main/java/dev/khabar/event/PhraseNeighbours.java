package dev.khabar.event;

import java.util.List;

/** The phrases next to a party's among those of its sentence. */
final class PhraseNeighbours {
  private PhraseNeighbours() {}

  /** The phrase right before the party's, with at most a preposition between. */
  static RoleCandidates.Item before(List<RoleCandidates.Item> items, int index) {
    RoleCandidates.Item item = items.get(index);
    for (int i = index - 1; i >= 0; i--) {
      RoleCandidates.Item other = items.get(i);
      if (other.group() != item.group()) {
        return other.nested() || item.start() - other.end() > 1 ? null : other;
      }
    }
    return null;
  }

  /** The kind of the next phrase without a preposition in the clause. */
  static String next(
      SentenceView view, PartyPlace place, List<RoleCandidates.Item> items, int index) {
    RoleCandidates.Item item = items.get(index);
    for (int i = index + 1; i < items.size(); i++) {
      RoleCandidates.Item other = items.get(i);
      if (other.group() == item.group()) {
        continue;
      }
      for (int k = item.end(); k < other.start(); k++) {
        if (view.isVerb(k) || Clauses.isBoundary(view, k)) {
          return "none";
        }
      }
      if (place.preposition(other.start()).isEmpty()) {
        return place.kind(other.party());
      }
    }
    return "none";
  }
}
