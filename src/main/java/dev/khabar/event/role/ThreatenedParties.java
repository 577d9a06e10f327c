package dev.khabar.event.role;

import dev.khabar.entity.EntityType;
import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.role.party.RoleCandidates;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Set;

/**
 * Whom a threat is not made to: توعدت إيران بالرد على اغتيال قائد في دمشق is none to the dead, nor
 * to the town; it may be to whose deed it was, غارة إسرائيلية.
 *
 * @param view the sentence
 * @param trigger the threat
 * @param type its type
 */
record ThreatenedParties(SentenceView view, Candidate trigger, EventType type) {
  private static final Set<String> ANSWERS = Set.of("الرد", "بالرد", "ردا", "والرد");
  private static final List<String> DEED = List.of("DEED_VIOLENT", "DEED_OTHER");

  /** How far behind the threat its answer stands. */
  private static final int REACH = 6;

  /** Whether a party stands behind the deed that the threat is to answer. */
  boolean isOfDeed(RoleCandidates.Item item) {
    if (type != EventType.THREATEN || item.start() <= trigger.token()) {
      return false;
    }
    boolean doer = item.nested() && view.isName(item.party().first(), EntityType.MISC);
    int deed = doer ? -1 : deed();
    return deed >= 0 && item.party().first() >= deed && isOneClause(deed, item.party().first());
  }

  /** The index of the deed that is answered, or -1. */
  private int deed() {
    int end = Math.min(view.size() - 1, trigger.last() + REACH);
    for (int i = trigger.token() + 1; i < end && !view.is(i, Kind.STOP); i++) {
      if (view.folded(i).equals("علي") && ANSWERS.contains(view.folded(i - 1))) {
        int noun = view.folded(i + 1).equals("اي") ? i + 2 : i + 1;
        return isDeed(noun) ? noun : -1;
      }
    }
    return -1;
  }

  private boolean isDeed(int i) {
    return view.isNounOf(i, DEED);
  }

  private boolean isOneClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.is(i, Kind.COMMA) || view.is(i, Kind.STOP) || view.is(i, Kind.CLAUSE)) {
        return false;
      }
    }
    return true;
  }
}
