package dev.khabar.event.role;

import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.PhraseLink;
import java.util.Comparator;

/**
 * A party with the probability of a role.
 *
 * @param filler the party in the role
 * @param index its place in the list of the sentence's parties
 * @param group its phrase, or {@link #NO_GROUP}
 * @param link how its phrase hangs on the one before
 * @param member its number among what و joins in the phrase
 * @param nested whether it stands inside another party
 * @param with whether مع governs it
 */
record ScoredParty(
    RoleFiller filler,
    int index,
    int group,
    PhraseLink link,
    int member,
    boolean nested,
    boolean with,
    double probability) {
  /** No phrase of the sentence. */
  private static final int NO_GROUP = -2;

  /** The likeliest first, those of the sentence before others. */
  static final Comparator<ScoredParty> LIKELIEST =
      Comparator.comparing(ScoredParty::isEarlier)
          .thenComparingDouble(party -> -party.probability())
          .thenComparingInt(party -> party.filler().begin())
          .thenComparing(ScoredParty::role);

  /** A party of the sentence. */
  static ScoredParty of(
      RoleCandidates.Item item, RoleName role, int index, boolean with, double probability) {
    return new ScoredParty(
        item.party().as(role),
        index,
        item.group(),
        item.link(),
        item.member(),
        item.nested(),
        with,
        probability);
  }

  /** A party that an earlier sentence told of. */
  static ScoredParty earlier(RoleFiller filler, int index, double probability) {
    return new ScoredParty(filler, index, NO_GROUP, PhraseLink.NONE, 0, false, false, probability);
  }

  boolean isEarlier() {
    return group == NO_GROUP;
  }

  RoleName role() {
    return filler.role();
  }

  boolean acts() {
    return role() == RoleName.ACTOR;
  }

  /** Whether و joins its phrase to the other's, or one place lies in the other. */
  boolean isLinked(ScoredParty before) {
    return group == before.group + 1
        && (link == PhraseLink.JOINED
            || link == PhraseLink.SAME
            || link == PhraseLink.PLACE && role() == RoleName.PLACE);
  }

  /** Whether its part is that of the phrase before. */
  boolean isSame(ScoredParty before) {
    return link == PhraseLink.SAME && isLinked(before);
  }

  /** Whether one thing would have two roles; but what is attacked may be where the attack is. */
  boolean excludes(ScoredParty next) {
    RoleFiller other = next.filler;
    boolean same =
        filler.begin() < other.end() && other.begin() < filler.end()
            || filler.entity().isPresent() && filler.entity().equals(other.entity());
    boolean attackedPlace = role() != next.role() && !acts() && !next.acts();
    boolean withinOther =
        group == next.group
            && group != NO_GROUP
            && member == next.member
            && nested != next.nested
            && role() == next.role();
    return same && !attackedPlace || withinOther && role() != RoleName.PLACE;
  }
}
