package dev.khabar.event.role.grammar;

import dev.khabar.arabic.WrittenNumber;
import dev.khabar.event.EventType;
import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.Deeds;
import dev.khabar.event.sentence.NounPhrase;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trigger with the fillers of its roles found so far: what the readers of its arguments share.
 */
class RoleSlots {
  final SentenceView view;
  final Candidate candidate;
  final RoleFrame frame;
  final EventType type;
  final List<RoleFiller> roles;

  RoleSlots(SentenceView view, Candidate candidate, Trigger trigger) {
    this.view = view;
    this.candidate = candidate;
    this.frame = trigger.frame();
    this.type = trigger.type();
    this.roles = new ArrayList<>();
  }

  /** Fills the same slots. */
  RoleSlots(RoleSlots other) {
    this.view = other.view;
    this.candidate = other.candidate;
    this.frame = other.frame;
    this.type = other.type;
    this.roles = other.roles;
  }

  final boolean has(RoleName role) {
    return roles.stream().anyMatch(filler -> filler.role() == role);
  }

  final void fill(NounPhrase phrase, Optional<RoleName> role) {
    if (phrase == null || role.isEmpty() || isMeasure(phrase)) {
      return;
    }
    if (role.get() == RoleName.RECIPIENT && type == EventType.ACCUSE) {
      Optional<NounPhrase> doer = Deeds.doer(view, phrase);
      if (doer.isPresent()) {
        roles.addAll(doer.get().fillers(view, RoleName.RECIPIENT));
        return;
      }
    }
    roles.addAll(phrase.fillers(view, role.get()));
  }

  /** A date, an age, a term or a sum is no party. */
  private boolean isMeasure(NounPhrase phrase) {
    WrittenNumber number = view.numberAt(phrase.first());
    return view.dateAt(phrase.first()) != null
        || (number != null && CasualtyCounts.isDateOrAge(view, number));
  }

  /** The phrase that follows at once, without a preposition. */
  final NounPhrase direct(int from) {
    NounPhrase phrase = NounPhrase.behind(view, from);
    return phrase == null || view.attachedPreposition(phrase.first()) != ' ' ? null : phrase;
  }

  /** A lone accusative that names nobody: ردّاً, عسكرياً. */
  final boolean isAdverb(NounPhrase phrase) {
    int head = phrase.first();
    return phrase.last() == head + 1
        && view.folded(head).endsWith("ا")
        && !view.isName(head)
        && !view.is(head, Kind.PEOPLE)
        && view.numberAt(head) == null;
  }
}
