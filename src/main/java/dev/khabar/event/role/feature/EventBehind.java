package dev.khabar.event.role.feature;

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
public record EventBehind(Piece type, List<RoleFiller> ruled) {
  /** How far behind a trigger the next one is the one that it speaks of, in tokens. */
  public static final int REACH = 14;

  /** The part of a party, or "none". */
  Piece role(PhraseParties.Party party) {
    for (RoleFiller filler : ruled) {
      if (filler.begin() < party.end() && party.begin() < filler.end()) {
        return Piece.of(filler.role().name());
      }
    }
    return RoleFeatures.NONE;
  }
}
