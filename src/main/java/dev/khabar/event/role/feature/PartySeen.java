package dev.khabar.event.role.feature;

import dev.khabar.event.network.Piece;
import dev.khabar.event.role.party.RoleCandidates;

/**
 * How a party stands to a trigger.
 *
 * @param parties those of its sentence
 * @param index its place among them
 * @param item the party
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
    SentenceParties parties,
    int index,
    RoleCandidates.Item item,
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

  private static final Piece HEAD = Piece.of("head");
  private static final Piece JOINED = Piece.of("joined");
  private static final Piece NESTED = Piece.of("nested");

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
      SentenceParties parties, int index, RolePath way, String annexed, Piece role) {
    RoleCandidates.Item item = parties.items().get(index);
    String preposition = parties.preposition(index);
    Piece direction = way.behind() ? ONWARDS : BACKWARDS;
    return new PartySeen(
        parties,
        index,
        item,
        way,
        way.path(),
        direction,
        Piece.of(preposition.isEmpty() ? annexed : preposition),
        parties.kind(index),
        way.crossed(),
        item.nested() ? NESTED : item.member() > 0 ? JOINED : HEAD,
        role);
  }

  /** What is known of it beside any trigger. */
  PartyTraits own() {
    return parties.traits(index);
  }

  /** The preposition that governs its phrase, or an empty string. */
  String preposition() {
    return parties.preposition(index);
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
