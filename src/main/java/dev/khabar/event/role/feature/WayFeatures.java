package dev.khabar.event.role.feature;

import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.Piece;

/**
 * What the role classifier sees of the way between trigger and party, and of what else may have the
 * role.
 */
final class WayFeatures {
  private static final Piece BAR = Piece.of("|");
  private static final Piece BEHIND = Piece.of("behind=");
  private static final Piece FRAMES = Piece.of("frames=");
  private static final Piece NOUNS = Piece.of("nouns=");
  private static final Piece OTHERS = Piece.of("others=");
  private static final Piece ROW = Piece.of("row=");
  private static final Piece TAKEN = Piece.of("taken=");

  private final TriggerSeen trigger;
  private final ClauseSigns signs;
  private final Piece taken;
  private final Piece behind;

  WayFeatures(TriggerSeen trigger, ClauseSigns signs, Piece taken, Piece behind) {
    this.trigger = trigger;
    this.signs = signs;
    this.taken = taken;
    this.behind = behind;
  }

  /** Gives the features of the events and nouns between. */
  void between(PartySeen seen, FeatureSink features) {
    Piece others = PartySeen.upTo(3, seen.way().events());
    features.add(OTHERS, seen.direction(), others, BAR, seen.crossed());
    features.add(OTHERS, seen.direction(), others, BAR, trigger.form(), BAR, seen.governed());
    Piece nouns = PartySeen.upTo(2, seen.way().nouns());
    features.add(NOUNS, seen.direction(), nouns, BAR, seen.kind(), BAR, seen.governed());
    features.add(NOUNS, seen.direction(), nouns, BAR, trigger.type(), BAR, seen.governed());
  }

  /** Gives the features of the row of words between, and of what the rules take for the role. */
  void row(PartySeen seen, FeatureSink features) {
    int from = seen.way().behind() ? trigger.candidate().last() : seen.item().end();
    int to = seen.way().behind() ? seen.item().start() : trigger.candidate().token();
    Piece row = Piece.of(signs.between(from, to));
    Piece frames = Piece.of(signs.frame(from, to));
    features.add(ROW, seen.direction(), row, BAR, trigger.form());
    features.add(ROW, seen.direction(), row, BAR, trigger.type());
    features.add(ROW, seen.direction(), row, BAR, trigger.lemma());
    features.add(FRAMES, seen.direction(), frames, BAR, trigger.form(), BAR, seen.governed());
    features.add(FRAMES, seen.direction(), frames, BAR, trigger.type(), BAR, seen.kind());
    features.add(TAKEN, taken, BAR, seen.role(), BAR, trigger.form());
    features.add(
        TAKEN, taken, BAR, trigger.type(), BAR, seen.kind(), seen.direction(), seen.governed());
    features.add(
        BEHIND, behind, BAR, trigger.form(), seen.direction(), seen.governed(), BAR, seen.kind());
    features.add(BEHIND, behind, BAR, trigger.lemma(), seen.direction(), seen.governed());
  }
}
