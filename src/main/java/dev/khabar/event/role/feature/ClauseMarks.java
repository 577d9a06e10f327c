package dev.khabar.event.role.feature;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.sentence.SentenceView;

/**
 * How many verbs, bounds of clauses and verbal nouns stand before each token of a sentence, so that
 * what stands between a trigger and a party is two look-ups. Made once for a sentence.
 */
final class ClauseMarks {
  final Marks verbs;
  final Marks stops;
  final Marks clauses;
  final Marks commas;
  final Marks deeds;

  ClauseMarks(SentenceView view, PartyPlace place) {
    int size = view.size();
    this.verbs = new Marks(size);
    this.stops = new Marks(size);
    this.clauses = new Marks(size);
    this.commas = new Marks(size);
    this.deeds = new Marks(size);
    for (int i = 0; i < size; i++) {
      verbs.add(i, view.isVerb(i));
      stops.add(i, view.is(i, Kind.STOP));
      clauses.add(
          i,
          view.is(i, Kind.COMPLEMENT) || view.is(i, Kind.SUBORDINATE) || view.is(i, Kind.CLAUSE));
      commas.add(i, view.is(i, Kind.COMMA));
      deeds.add(i, place.isDeed(i));
    }
  }

  /** The marks of one kind. */
  static final class Marks {
    private final int[] before;

    private Marks(int tokens) {
      this.before = new int[tokens + 1];
    }

    private void add(int i, boolean marked) {
      before[i + 1] = before[i] + (marked ? 1 : 0);
    }

    /** How many tokens between two indices bear the mark. */
    int between(int from, int to) {
      return from < to ? before[to] - before[from] : 0;
    }
  }
}
