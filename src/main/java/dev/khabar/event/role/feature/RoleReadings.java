package dev.khabar.event.role.feature;

import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.role.grammar.Speakers;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.PhraseParties;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules of the grammar say of the parties around a trigger: the role that each would have
 * by the order of the clause, and which phrase is the subject of what.
 */
final class RoleReadings {
  private final List<RoleFiller> ruled;
  private final Optional<RoleFiller> place;
  private final Map<String, NounPhrase> phrases = new LinkedHashMap<>();

  RoleReadings(
      SentenceView view, Candidate candidate, List<RoleFiller> ruled, Optional<RoleFiller> place) {
    this.ruled = ruled;
    this.place = place;
    int at = candidate.token();
    phrases.put("main-subject", Clauses.mainSubject(view, at));
    phrases.put("antecedent", Clauses.antecedent(view, at));
    phrases.put("before", Clauses.subjectBefore(view, at));
    phrases.put("behind", NounPhrase.behind(view, candidate.last()));
    phrases.put("carried", Clauses.carriedSubject(view, at));
    announcer(view, at).ifPresent(phrase -> phrases.put("announcer", phrase));
    Speakers.phrase(view, candidate).ifPresent(phrase -> phrases.put("speaker", phrase));
    int carrier = candidate.isVerb() ? -1 : Clauses.carrier(view, at);
    if (carrier >= 0) {
      phrases.put("carrier-subject", Clauses.subjectOf(view, carrier, at));
    }
  }

  /** وزارة الخارجية: نندد بـ...: who says what stands behind the colon. */
  private static Optional<NounPhrase> announcer(SentenceView view, int trigger) {
    return Optional.ofNullable(NounPhrase.at(view, 0))
        .filter(phrase -> phrase.last() < trigger && view.folded(phrase.last()).equals(":"));
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
  List<String> of(RoleCandidates.Item item) {
    List<String> names = new ArrayList<>(3);
    phrases.forEach(
        (name, phrase) -> {
          if (item.overlaps(phrase)) {
            names.add(item.party().first() == phrase.first() ? name : name + "-part");
          }
        });
    if (isPlace(item.party())) {
      names.add("place");
    }
    return names;
  }
}
