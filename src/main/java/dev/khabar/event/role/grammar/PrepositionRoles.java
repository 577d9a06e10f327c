package dev.khabar.event.role.grammar;

import dev.khabar.entity.EntityType;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.sentence.Clauses;
import dev.khabar.event.sentence.NounPhrase;
import java.util.Optional;

/** What the prepositions that a trigger names bring it. */
final class PrepositionRoles extends RoleSlots {
  /** How far behind its trigger a preposition may stand. */
  private static final int REACH = 14;

  PrepositionRoles(RoleSlots slots) {
    super(slots);
  }

  void prepositions() {
    int from = candidate.last();
    int end = Math.min(view.size(), from + REACH);
    for (int i = from; i < end && !Clauses.isBoundary(view, i); i++) {
      if (view.is(i, Kind.COMMA)) {
        i = behindAside(i);
      }
      if (view.isVerb(i) && i > from) {
        break;
      }
      preposition(i);
    }
  }

  /**
   * The index before what follows an aside between commas (، في بيان صدر اليوم،), or the comma's.
   */
  private int behindAside(int comma) {
    boolean aside = view.isPreposition(comma + 1) || view.is(comma + 1, Kind.TIMEWORD);
    for (int i = comma + 1; aside && i < view.size() && i <= comma + 8; i++) {
      if (view.is(i, Kind.COMMA)) {
        return i + 1;
      }
    }
    return comma;
  }

  private void preposition(int i) {
    String word = view.folded(i);
    RoleName role = null;
    int start = i;
    if (view.isPreposition(i)) {
      boolean agent = word.equals("قبل") && view.folded(i - 1).equals("من");
      role = agent ? RoleName.ACTOR : frame.prepositions().get(word);
      if (role == null && (word.equals("بحق") || word.equals("ضد"))) {
        role = RoleName.RECIPIENT;
      }
      start = i + 1;
    } else if (view.attachedPreposition(i) != ' ') {
      role = frame.prepositions().get(String.valueOf(view.attachedPreposition(i)));
    }
    boolean hand = view.folded(i + 1).equals("يد") || view.folded(i + 1).equals("ايدي");
    if (word.equals("علي") && hand) {
      return;
    }
    if ((word.equals("يد") || word.equals("ايدي")) && view.folded(i - 1).equals("علي")) {
      role = RoleName.ACTOR;
      start = i + 1;
    }
    if (role == null || role == RoleName.PLACE) {
      return;
    }
    NounPhrase phrase = start == i ? attached(i) : NounPhrase.at(view, start);
    if (phrase != null && view.dateAt(phrase.first()) != null) {
      return;
    }
    if (phrase == null) {
      return;
    }
    boolean better = role == RoleName.RECIPIENT && isNamed(phrase) && !hasNamed(role);
    if (better) {
      roles.removeIf(filler -> filler.role() == RoleName.RECIPIENT && filler.begin() > begin());
    }
    if (role != RoleName.RECIPIENT || !has(role)) {
      fill(phrase, Optional.of(role));
    }
  }

  private int begin() {
    return view.token(candidate.token()).begin();
  }

  private boolean isNamed(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      if (view.isProperName(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNamed(RoleName role) {
    return roles.stream()
        .filter(filler -> filler.role() == role)
        .anyMatch(filler -> filler.entity().filter(e -> e.type() != EntityType.MISC).isPresent());
  }

  /** The phrase of a token with an attached preposition. */
  private NounPhrase attached(int i) {
    NounPhrase rest = view.isVerb(i) ? null : NounPhrase.at(view, i);
    return rest != null ? rest : new NounPhrase(i, i + 1);
  }
}
