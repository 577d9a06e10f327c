package dev.khabar.event.role.feature;

import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.network.Piece;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import dev.khabar.event.sentence.TriggerForm;

/**
 * What the role classifier sees of a trigger, whoever the party is.
 *
 * @param candidate where it stands
 * @param line its line in the lexicon
 * @param form its form
 * @param type the type that its line gives
 * @param lemma its lemma and part of speech
 * @param governor what governs a noun, or nothing
 * @param placed the preposition before it
 * @param suffix its pronoun, or nothing
 * @param gender gender and number that it agrees in
 * @param classes the classes of its word, from coarse to fine
 */
record TriggerSeen(
    Candidate candidate,
    Trigger line,
    Piece form,
    Piece type,
    Piece lemma,
    Piece governor,
    Piece placed,
    Piece suffix,
    Piece gender,
    Piece[] classes) {
  static TriggerSeen of(SentenceView view, Candidate trigger, Trigger line, PartyPlace place) {
    return new TriggerSeen(
        trigger,
        line,
        Piece.of(TriggerForm.of(view, trigger)),
        Piece.of(line.type().name()),
        Piece.of(line.lemma() + "/" + line.pos().name().charAt(0)),
        Piece.of(trigger.isVerb() ? "" : TriggerForm.governor(view, trigger)),
        Piece.of(place.preposition(trigger.token())),
        Piece.of(TriggerClause.pronoun(view, trigger)),
        Piece.of(TriggerClause.agreement(trigger.reading().form())),
        WordPieces.of(view.classes(trigger.token())));
  }
}
