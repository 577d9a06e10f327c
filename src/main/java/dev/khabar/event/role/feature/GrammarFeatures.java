package dev.khabar.event.role.feature;

import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.Piece;
import java.util.Optional;

/**
 * What the role classifier sees of the grammar: what the trigger's line, the verb's ending, what
 * governs the trigger and the readers of the clause say of a party.
 */
final class GrammarFeatures {
  private static final Piece AGREES = Piece.of("agrees=");
  private static final Piece BAR = Piece.of("|");
  private static final Piece FRAME = Piece.of("frame=");
  private static final Piece GOVERNOR = Piece.of("governor=");
  private static final Piece IS = Piece.of("is=");
  private static final Piece PLACED = Piece.of("placed=");

  private final TriggerSeen trigger;
  private final PartyPlace place;
  private final RoleReadings readings;
  private final Piece bare;

  GrammarFeatures(TriggerSeen trigger, PartyPlace place, RoleReadings readings) {
    this.trigger = trigger;
    this.place = place;
    this.readings = readings;
    this.bare = Piece.of(bare(trigger));
  }

  /** The roles of parties that no preposition governs. */
  private static String bare(TriggerSeen trigger) {
    RoleFrame frame = trigger.line().frame();
    return "bare/"
        + (trigger.candidate().isVerb()
            ? name(frame.subject()) + "/" + name(frame.object())
            : name(frame.genitive()));
  }

  /** Gives the features of a party. */
  void of(PartySeen seen, FeatureSink features) {
    Piece framed = framed(seen.preposition(), seen.direction());
    features.add(FRAME, framed);
    features.add(FRAME, framed, BAR, seen.crossed(), BAR, seen.kind());
    for (Piece phrase : readings.of(seen.item())) {
      features.add(IS, phrase, BAR, trigger.form());
      features.add(IS, phrase, BAR, trigger.type());
      features.add(IS, phrase, BAR, seen.kind());
      if (!trigger.suffix().text().isEmpty()) {
        features.add(IS, phrase, BAR, trigger.suffix(), BAR, trigger.type());
      }
    }
    InflectedForm inflected = trigger.candidate().reading().form();
    if (trigger.candidate().isVerb() || inflected.shape() == InflectedForm.Shape.PARTICIPLE) {
      Piece agreement = Piece.of(place.agreement(inflected, seen.item().party()));
      features.add(AGREES, agreement, BAR, seen.path(), BAR, seen.governed());
      features.add(AGREES, agreement, BAR, seen.kind(), seen.direction(), seen.governed());
      features.add(AGREES, agreement, BAR, seen.kind(), BAR, seen.crossed());
    }
    if (!trigger.candidate().isVerb()) {
      features.add(PLACED, trigger.placed(), seen.path(), BAR, seen.governed());
      features.add(PLACED, trigger.placed(), BAR, trigger.type(), seen.path());
    }
    if (!trigger.governor().text().isEmpty()) {
      features.add(GOVERNOR, trigger.governor(), seen.path());
      features.add(GOVERNOR, trigger.governor(), seen.direction(), seen.governed());
    }
  }

  private Piece framed(String preposition, Piece direction) {
    if (preposition.isEmpty()) {
      return bare;
    }
    RoleName role = trigger.line().frame().prepositions().get(preposition);
    return Piece.of(direction.text() + (role == null ? "none" : role.name()));
  }

  private static String name(Optional<RoleName> role) {
    return role.map(RoleName::name).orElse("none");
  }
}
