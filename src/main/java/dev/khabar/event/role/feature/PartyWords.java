package dev.khabar.event.role.feature;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.network.Piece;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.PhraseHead;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;

/** The words that a party hangs on, and the ending that its case leaves in the spelling. */
final class PartyWords {
  /** How far before a party the verb of its clause is looked for. */
  private static final int VERB_REACH = 14;

  /** How far before a party the noun is looked for that it may be annexed to. */
  private static final int DEED_REACH = 3;

  private static final Piece HEAD = Piece.of("head");
  private static final Piece NOUN = Piece.of("noun");
  private static final Piece VERB = Piece.of("verb");

  private final SentenceView view;
  private final PartyPlace place;

  PartyWords(SentenceView view, PartyPlace place) {
    this.view = view;
    this.place = place;
  }

  /**
   * The nearest verb before a phrase in its clause: "here" for the trigger, its lemma for a word of
   * the lexicon, "other" for another, "that" behind أن, "none".
   */
  String verb(int start, Candidate trigger) {
    for (int i = start - 1; i >= 0 && start - i <= VERB_REACH; i--) {
      if (i >= trigger.token() && i < trigger.last() && trigger.isVerb()) {
        return "here";
      }
      if (view.isVerb(i)) {
        return view.readings(i).length > 0 ? view.readings(i)[0].word().lemma() : "other";
      }
      if (Clauses.isBoundary(view, i) && !view.is(i, Kind.RELATIVE)) {
        return view.is(i, Kind.COMPLEMENT) ? "that" : "none";
      }
    }
    return "none";
  }

  /** Index of the nearest verb before a phrase in its clause, or -1. */
  int verbBefore(int start) {
    for (int i = start - 1; i >= 0 && start - i <= VERB_REACH; i--) {
      if (view.isVerb(i)) {
        return i;
      }
      if (Clauses.isBoundary(view, i) && !view.is(i, Kind.RELATIVE)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * How the sentence tells that a party was killed or hurt: "head" in its own word (قتلى), "noun"
   * in a noun before it (بمقتل ثلاثة جنود), "verb" in the verb before it; else none.
   */
  Piece casualty(PhraseParties.Party party) {
    int head = PhraseHead.of(view, party.first(), party.last());
    if (view.is(head, Kind.CASUALTY) || view.is(head, Kind.INJURED)) {
      return HEAD;
    }
    for (int i = head - 1; i >= 0 && head - i <= VERB_REACH; i--) {
      if (view.isVerb(i)) {
        return isHarm(i) ? VERB : RoleFeatures.NONE;
      }
      if (head - i <= DEED_REACH && isHarm(i)) {
        return NOUN;
      }
      if (Clauses.isBoundary(view, i)) {
        return RoleFeatures.NONE;
      }
    }
    return RoleFeatures.NONE;
  }

  private boolean isHarm(int i) {
    return view.is(i, Kind.CASUALTY) || view.is(i, Kind.KILLED) || view.is(i, Kind.INJURED);
  }

  /** The verbal noun right before a phrase: "here" for the trigger, its lemma, or "none". */
  String deed(int start, Candidate trigger) {
    for (int i = start - 1; i >= 0 && start - i <= DEED_REACH; i--) {
      if (i >= trigger.token() && i < trigger.last()) {
        return "here";
      }
      if (place.isDeed(i)) {
        return view.readings(i)[0].word().lemma();
      }
      if (view.isVerb(i) || Clauses.isBoundary(view, i)) {
        return "none";
      }
    }
    return "none";
  }

  /** Subject or object, as far as plurals, duals and tanween show it. */
  String ending(PhraseParties.Party party) {
    int end = Math.min(party.last(), party.first() + 3);
    for (int i = PhraseHead.of(view, party.first(), party.last()); i < end; i++) {
      if (view.isName(i)) {
        return "-";
      }
      String word = view.folded(i);
      if (word.length() > 4 && word.endsWith("ون")) {
        return "subject";
      }
      boolean people = view.is(i, Kind.UNNAMED) || view.is(i, Kind.PEOPLE);
      if (people && word.endsWith("ان")) {
        return "subject";
      }
      if (people && word.endsWith("ين")) {
        return "object";
      }
      String form = view.token(i).form();
      if (form.indexOf('\u064b') >= 0 || word.length() > 3 && word.endsWith("ا")) {
        return "object";
      }
    }
    return "-";
  }
}
