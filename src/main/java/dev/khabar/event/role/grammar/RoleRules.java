package dev.khabar.event.role.grammar;

import dev.khabar.event.RoleFiller;
import dev.khabar.event.RoleName;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who acts and who is acted upon by the rules of Arabic clauses: verb, subject, object; subject
 * before its verb behind أنّ or at the head of a clause; the passive; annexation behind a verbal
 * noun; relative clauses; the prepositions that the trigger names.
 */
public final class RoleRules {
  private RoleRules() {}

  /**
   * The actors and recipients of a trigger.
   *
   * @param speaker who speaks, for verbs in the first person
   */
  public static List<RoleFiller> find(
      SentenceView view, Candidate candidate, Trigger trigger, Optional<RoleFiller> speaker) {
    RoleSlots slots = new RoleSlots(view, candidate, trigger);
    if (candidate.isVerb()) {
      new VerbRoles(slots, speaker).verb();
    } else {
      new NounRoles(slots).noun();
    }
    new PrepositionRoles(slots).prepositions();
    return settle(slots);
  }

  private static List<RoleFiller> settle(RoleSlots slots) {
    List<RoleFiller> settled = new ArrayList<>();
    for (RoleFiller filler : slots.roles) {
      RoleName role =
          slots.frame.reciprocal() && filler.role() == RoleName.RECIPIENT
              ? RoleName.ACTOR
              : filler.role();
      RoleFiller kept = filler.as(role);
      boolean repeated =
          settled.stream()
              .anyMatch(other -> other.begin() < kept.end() && kept.begin() < other.end());
      if (!repeated && !isTrigger(slots, kept) && !isGoverned(slots, filler)) {
        settled.add(kept);
      }
    }
    return settled;
  }

  /** A noun that a written preposition governs (هدد بالاستقالة) is nobody who acts. */
  private static boolean isGoverned(RoleSlots slots, RoleFiller filler) {
    if (filler.role() != RoleName.ACTOR || filler.entity().isPresent()) {
      return false;
    }
    for (int i = 0; i < slots.view.size(); i++) {
      if (slots.view.token(i).begin() == filler.begin()) {
        String word = slots.view.folded(i);
        return word.startsWith("بال") || word.startsWith("لل") || word.startsWith("كال");
      }
    }
    return false;
  }

  private static boolean isTrigger(RoleSlots slots, RoleFiller filler) {
    return slots.view.token(slots.candidate.token()).overlaps(filler.begin(), filler.end());
  }
}
