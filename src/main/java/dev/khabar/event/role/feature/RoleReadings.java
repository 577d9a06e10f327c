package dev.khabar.event.role.feature;

import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.network.Piece;
import dev.khabar.event.role.grammar.Speakers;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the rules of the grammar say of the parties around a trigger: the role that each would have
 * by the order of the clause, and which phrase is the subject of what.
 */
final class RoleReadings {
  /** What a phrase of the clause is, as features name it, and a party inside it. */
  private enum Part {
    MAIN_SUBJECT("main-subject"),
    ANTECEDENT("antecedent"),
    BEFORE("before"),
    BEHIND("behind"),
    CARRIED("carried"),
    ANNOUNCER("announcer"),
    SPEAKER("speaker"),
    CARRIER_SUBJECT("carrier-subject");

    private final Piece whole;
    private final Piece inside;

    Part(String name) {
      this.whole = Piece.of(name);
      this.inside = Piece.of(name + "-part");
    }
  }

  private record Reading(Part part, NounPhrase phrase) {}

  private static final Piece PLACE = Piece.of("place");

  private final List<RoleFiller> ruled;
  private final Optional<RoleFiller> place;
  private final List<Reading> readings = new ArrayList<>(8);

  RoleReadings(
      SentenceView view, Candidate candidate, List<RoleFiller> ruled, Optional<RoleFiller> place) {
    this.ruled = ruled;
    this.place = place;
    int at = candidate.token();
    add(Part.MAIN_SUBJECT, Clauses.mainSubject(view, at));
    add(Part.ANTECEDENT, Clauses.antecedent(view, at));
    add(Part.BEFORE, Clauses.subjectBefore(view, at));
    add(Part.BEHIND, NounPhrase.behind(view, candidate.last()));
    add(Part.CARRIED, Clauses.carriedSubject(view, at));
    add(Part.ANNOUNCER, announcer(view, at));
    add(Part.SPEAKER, Speakers.phrase(view, candidate).orElse(null));
    int carrier = candidate.isVerb() ? -1 : Clauses.carrier(view, at);
    if (carrier >= 0) {
      add(Part.CARRIER_SUBJECT, Clauses.subjectOf(view, carrier, at));
    }
  }

  private void add(Part part, NounPhrase phrase) {
    if (phrase != null) {
      readings.add(new Reading(part, phrase));
    }
  }

  /** وزارة الخارجية: نندد بـ...: who says what stands behind the colon, or null. */
  private static NounPhrase announcer(SentenceView view, int trigger) {
    NounPhrase head = NounPhrase.at(view, 0);
    boolean says = head != null && head.last() < trigger && view.folded(head.last()).equals(":");
    return says ? head : null;
  }

  /** The role of a party by the rules. */
  Optional<RoleName> role(PhraseParties.Party party) {
    Optional<RoleName> role = role(ruled, party);
    return role.isEmpty() && isPlace(party) ? Optional.of(RoleName.PLACE) : role;
  }

  /** The role of the first filler that a party overlaps. */
  static Optional<RoleName> role(List<RoleFiller> fillers, PhraseParties.Party party) {
    for (RoleFiller filler : fillers) {
      if (overlap(filler, party)) {
        return Optional.of(filler.role());
      }
    }
    return Optional.empty();
  }

  private boolean isPlace(PhraseParties.Party party) {
    return place.isPresent() && overlap(place.get(), party);
  }

  private static boolean overlap(RoleFiller filler, PhraseParties.Party party) {
    return filler.begin() < party.end() && party.begin() < filler.end();
  }

  /** Which phrases of the clause the filler is. */
  List<Piece> of(RoleCandidates.Item item) {
    List<Piece> parts = new ArrayList<>(3);
    for (Reading reading : readings) {
      if (item.overlaps(reading.phrase())) {
        boolean whole = item.party().first() == reading.phrase().first();
        parts.add(whole ? reading.part().whole : reading.part().inside);
      }
    }
    if (isPlace(item.party())) {
      parts.add(PLACE);
    }
    return parts;
  }
}
