package dev.khabar.event.role.feature;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;

/**
 * What stands between a trigger and a party.
 *
 * @param behind whether the party stands behind the trigger
 * @param tokens how many tokens
 * @param crossed verbs, with m where a clause begins and s where a sentence ends
 * @param commas commas
 * @param nouns verbal nouns of the lexicon
 * @param events other triggers
 * @param phrases parties' phrases
 * @param bare those that no preposition governs
 */
record RolePath(
    boolean behind,
    int tokens,
    String crossed,
    int commas,
    int nouns,
    int events,
    int phrases,
    int bare) {

  static RolePath of(
      SentenceParties parties, PartyPlace place, Candidate trigger, RoleCandidates.Item item) {
    SentenceView view = parties.view();
    boolean behind = item.start() >= trigger.token();
    int from = behind ? trigger.last() : item.end();
    int to = behind ? item.start() : trigger.token();
    int verbs = 0;
    int commas = 0;
    int nouns = 0;
    boolean clause = false;
    boolean stop = false;
    for (int i = from; i < to; i++) {
      verbs += view.isVerb(i) ? 1 : 0;
      stop |= view.is(i, Kind.STOP);
      clause |=
          view.is(i, Kind.COMPLEMENT) || view.is(i, Kind.SUBORDINATE) || view.is(i, Kind.CLAUSE);
      commas += view.is(i, Kind.COMMA) ? 1 : 0;
      nouns += place.isDeed(i) ? 1 : 0;
    }
    int events = 0;
    for (Candidate other : parties.triggers()) {
      events += other.token() >= from && other.token() < to && !other.equals(trigger) ? 1 : 0;
    }
    int phrases = 0;
    int bare = 0;
    int group = -1;
    for (int i = 0; i < parties.items().size(); i++) {
      RoleCandidates.Item other = parties.items().get(i);
      if (other.group() != group && other.start() >= from && other.end() <= to) {
        group = other.group();
        phrases++;
        bare += parties.preposition(i).isEmpty() ? 1 : 0;
      }
    }
    String crossed = Math.min(verbs, 2) + (clause ? "m" : "") + (stop ? "s" : "");
    return new RolePath(behind, to - from, crossed, commas, nouns, events, phrases, bare);
  }

  /** The number of tokens, roughly. */
  String distance() {
    return tokens <= 0
        ? "0"
        : tokens == 1 ? "1" : tokens <= 3 ? "3" : tokens <= 6 ? "6" : tokens <= 12 ? "12" : "far";
  }
}
