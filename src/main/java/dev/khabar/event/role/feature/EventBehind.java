package dev.khabar.event.role.feature;

import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.network.Piece;
import dev.khabar.event.sentence.PhraseParties;
import java.util.List;

/**
 * The event behind another in its sentence, and who has which part in it by the rules of the
 * clause: whose deed is condemned, demanded or praised.
 *
 * @param type its type
 * @param ruled its parties by the rules
 */
record EventBehind(Piece type, List<RoleFiller> ruled) {
  /** How far behind a trigger the next one is the one that it speaks of, in tokens. */
  static final int REACH = 14;

  static EventBehind of(EventType type, List<RoleFiller> ruled) {
    return new EventBehind(Piece.of(type.name()), ruled);
  }

  /** The part of a party, or {@link RoleFeatures#NONE}. */
  Piece role(PhraseParties.Party party) {
    return RoleFeatures.piece(RoleReadings.role(ruled, party));
  }
}
