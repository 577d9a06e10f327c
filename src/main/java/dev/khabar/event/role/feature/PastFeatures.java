package dev.khabar.event.role.feature;

import dev.khabar.event.network.FeatureSink;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.party.RolesBefore;
import dev.khabar.event.role.party.ToldParties;

/** What the role classifier sees of what was told of a party before. */
final class PastFeatures {
  private static final Piece BAR = Piece.of("|");
  private static final Piece HISTORY = Piece.of("history=");
  private static final Piece PRIOR = Piece.of("prior=");
  private static final Piece SHOWN = Piece.of("shown=");
  private static final Piece STANDING = Piece.of("standing=");

  private final TriggerSeen trigger;
  private final ToldParties told;
  private final RolesBefore earlier;

  PastFeatures(TriggerSeen trigger, ToldParties told, RolesBefore earlier) {
    this.trigger = trigger;
    this.told = told;
    this.earlier = earlier;
  }

  /** Gives the features of what the article told of it. */
  void article(PartySeen seen, FeatureSink features) {
    features.add(SHOWN, seen.own().shown(), BAR, seen.governed(), BAR, seen.kind());
    features.add(SHOWN, seen.own().shown(), BAR, seen.governed(), BAR, trigger.type());
    String history = told.history(seen.own().key(), trigger.line().type());
    if (!history.isEmpty()) {
      Piece before = Piece.of(history);
      features.add(HISTORY, before, BAR, trigger.form());
      features.add(HISTORY, before, BAR, seen.role(), BAR, seen.direction());
      features.add(HISTORY, before, BAR, trigger.type(), BAR, seen.kind());
      features.add(HISTORY, before, BAR, seen.direction(), seen.governed());
      features.add(STANDING, seen.own().standing(), BAR, trigger.form());
      features.add(STANDING, seen.own().standing(), BAR, seen.role());
      features.add(STANDING, seen.own().standing(), BAR, trigger.type());
    }
  }

  /** Gives the features of its roles in the sentence's events before. */
  void sentence(PartySeen seen, FeatureSink features) {
    String prior = earlier.of(seen.index());
    if (!prior.isEmpty()) {
      features.add(PRIOR, Piece.of(prior), BAR, trigger.form());
      features.add(PRIOR, Piece.of(prior), BAR, trigger.type(), BAR, seen.role());
      features.add(PRIOR, Piece.of(prior), BAR, trigger.lemma());
      features.add(PRIOR, Piece.of(prior), BAR, trigger.suffix(), BAR, trigger.form());
    }
  }
}
