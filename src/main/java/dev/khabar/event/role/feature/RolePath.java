package dev.khabar.event.role.feature;

import dev.khabar.event.network.Piece;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import java.util.List;

/**
 * What stands between a trigger and a party.
 *
 * @param behind whether the party stands behind the trigger
 * @param tokens how many tokens
 * @param verbs verbs, two for more
 * @param clause whether a clause begins
 * @param stop whether a sentence ends
 * @param commas commas
 * @param nouns verbal nouns of the lexicon
 * @param events other triggers
 * @param phrases parties' phrases
 * @param bare those that no preposition governs
 */
record RolePath(
    boolean behind,
    int tokens,
    int verbs,
    boolean clause,
    boolean stop,
    int commas,
    int nouns,
    int events,
    int phrases,
    int bare) {
  private static final int MOST_VERBS = 2;
  private static final int MOST_BARE = 3;
  private static final Piece[] CROSSED = spellCrossed();
  private static final Piece[][] PATHS = spellPaths();

  private static final int[] UP_TO = {0, 1, 3, 6, 12};
  private static final Piece[] DISTANCES = {
    Piece.of("0"), Piece.of("1"), Piece.of("3"), Piece.of("6"), Piece.of("12")
  };
  private static final Piece FAR = Piece.of("far");

  static RolePath of(SentenceParties parties, Candidate trigger, RoleCandidates.Item item) {
    boolean behind = item.start() >= trigger.token();
    int from = behind ? trigger.last() : item.end();
    int to = behind ? item.start() : trigger.token();
    ClauseMarks marks = parties.marks();
    int events = 0;
    for (Candidate other : parties.triggers()) {
      events += other.token() >= from && other.token() < to ? 1 : 0;
    }
    int phrases = 0;
    int bare = 0;
    int group = -1;
    List<RoleCandidates.Item> items = parties.items();
    for (int i = 0; i < items.size() && items.get(i).start() < to; i++) {
      RoleCandidates.Item other = items.get(i);
      if (other.group() != group && other.start() >= from && other.end() <= to) {
        group = other.group();
        phrases++;
        bare += parties.preposition(i).isEmpty() ? 1 : 0;
      }
    }
    return new RolePath(
        behind,
        to - from,
        Math.min(marks.verbs.between(from, to), MOST_VERBS),
        marks.clauses.between(from, to) > 0,
        marks.stops.between(from, to) > 0,
        marks.commas.between(from, to),
        marks.deeds.between(from, to),
        events,
        phrases,
        bare);
  }

  /** The number of tokens, roughly. */
  Piece distance() {
    for (int i = 0; i < UP_TO.length; i++) {
      if (tokens <= UP_TO[i]) {
        return DISTANCES[i];
      }
    }
    return FAR;
  }

  /** The bounds of clauses between: the verbs, with m where a clause begins, s where one ends. */
  Piece crossed() {
    return CROSSED[bounds()];
  }

  /** The way in short: its direction, the parties that no preposition governs, the bounds. */
  Piece path() {
    return PATHS[(behind ? 0 : 1) * (MOST_BARE + 1) + Math.min(bare, MOST_BARE)][bounds()];
  }

  private int bounds() {
    return verbs * 4 + (clause ? 2 : 0) + (stop ? 1 : 0);
  }

  private static Piece[] spellCrossed() {
    Piece[] crossed = new Piece[(MOST_VERBS + 1) * 4];
    for (int i = 0; i < crossed.length; i++) {
      String clause = (i & 2) != 0 ? "m" : "";
      String stop = (i & 1) != 0 ? "s" : "";
      crossed[i] = Piece.of(i / 4 + clause + stop);
    }
    return crossed;
  }

  private static Piece[][] spellPaths() {
    Piece[][] paths = new Piece[2 * (MOST_BARE + 1)][CROSSED.length];
    for (int i = 0; i < paths.length; i++) {
      String direction = i <= MOST_BARE ? ">" : "<";
      for (int bounds = 0; bounds < CROSSED.length; bounds++) {
        String bare = Integer.toString(i % (MOST_BARE + 1));
        paths[i][bounds] = Piece.of(direction + bare + "/" + CROSSED[bounds].text());
      }
    }
    return paths;
  }
}
