package dev.khabar.event.role.feature;

import dev.khabar.event.network.Piece;
import dev.khabar.event.role.party.RoleCandidates;

/**
 * How a party stands to a trigger.
 *
 * @param index its place in the sentence's list
 * @param item the party
 * @param own what is known of it beside any trigger
 * @param way what lies between the two
 * @param path the way in short
 * @param direction whether it stands behind or before
 * @param governed what governs it
 * @param kind what sort of party it is
 * @param crossed the bounds of clauses between
 * @param nested whether it is the head of its phrase, joined to it or inside it
 * @param role its role by the rules
 */
record PartySeen(
    int index,
    RoleCandidates.Item item,
    PartyTraits own,
    RolePath way,
    Piece path,
    Piece direction,
    Piece governed,
    Piece kind,
    Piece crossed,
    Piece nested,
    Piece role) {
  private static final Piece BACKWARDS = Piece.of("<");
  private static final Piece ONWARDS = Piece.of(">");
  private static final Piece SLASH = Piece.of("/");

  private static final Piece[] DIGITS = {
    Piece.of("0"), Piece.of("1"), Piece.of("2"), Piece.of("3"), Piece.of("4")
  };

  /**
   * The party as it stands.
   *
   * @param annexed what governs it where no preposition does
   * @param role its role by the rules
   */
  static PartySeen of(
      int index,
      RoleCandidates.Item item,
      PartyTraits own,
      RolePath way,
      String annexed,
      Piece role) {
    Piece direction = way.behind() ? ONWARDS : BACKWARDS;
    Piece crossed = Piece.of(way.crossed());
    return new PartySeen(
        index,
        item,
        own,
        way,
        Piece.join(direction, upTo(3, way.bare()), SLASH, crossed),
        direction,
        Piece.of(own.preposition().isEmpty() ? annexed : own.preposition()),
        own.kind(),
        crossed,
        Piece.of(item.nested() ? "nested" : item.member() > 0 ? "joined" : "head"),
        role);
  }

  /** A number as a feature says it. */
  static Piece number(int number) {
    return number < DIGITS.length ? DIGITS[number] : Piece.of(Integer.toString(number));
  }

  /** The same, those above the most being one. */
  static Piece upTo(int most, int number) {
    return DIGITS[Math.min(number, most)];
  }
}
