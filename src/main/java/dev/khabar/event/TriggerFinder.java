package dev.khabar.event;

import dev.khabar.entity.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Finds the candidates of a sentence: the lexicon's words, and its longer triggers with gaps. */
final class TriggerFinder {
  /** How far behind the first word a word of the same trigger may stand. */
  private static final int MAX_GAP = 7;

  private TriggerFinder() {}

  static List<Candidate> find(SentenceView view) {
    List<Candidate> found = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < view.size(); i++) {
      if (i < end || view.readings(i).length == 0 || isInsideName(view, i)) {
        continue;
      }
      Candidate candidate = at(view, i);
      if (candidate != null) {
        found.add(candidate);
        end = candidate.last();
      }
    }
    return found;
  }

  private static boolean isInsideName(SentenceView view, int i) {
    return view.isName(i) && !view.isName(i, EntityType.MISC);
  }

  private static Candidate at(SentenceView view, int i) {
    boolean verbal = view.isVerb(i);
    List<Trigger> options = new ArrayList<>();
    WordReading chosen = null;
    int last = i + 1;
    int words = 0;
    for (WordReading reading : view.readings(i)) {
      if (reading.isVerb() != verbal) {
        continue;
      }
      for (Trigger trigger : reading.word().triggers()) {
        int end = match(view, i, trigger);
        if (end < 0 || trigger.rest().size() < words || !allowed(view, i, trigger)) {
          continue;
        }
        if (trigger.rest().size() > words) {
          options.clear();
          words = trigger.rest().size();
        }
        if (chosen == null || options.isEmpty()) {
          chosen = reading;
          last = end;
        }
        if (options.stream().noneMatch(other -> other.type() == trigger.type())) {
          options.add(trigger);
        }
      }
    }
    return options.isEmpty() ? null : new Candidate(i, last, chosen, options);
  }

  /** The index after the trigger's adjoining words, or -1 where it does not stand here. */
  private static int match(SentenceView view, int i, Trigger trigger) {
    int at = i;
    int adjoining = i + 1;
    for (String word : trigger.rest()) {
      int reach = trigger.gap() ? MAX_GAP : 1;
      int next = at + 1;
      while (next < view.size()
          && next <= at + reach
          && !Spelling.isFormOf(view.folded(next), word)) {
        if (view.is(next, Cues.Kind.STOP)) {
          return -1;
        }
        next++;
      }
      if (next >= view.size() || next > at + reach) {
        return -1;
      }
      adjoining = next == adjoining ? next + 1 : adjoining;
      at = next;
    }
    return adjoining;
  }

  private static boolean allowed(SentenceView view, int i, Trigger trigger) {
    RoleFrame frame = trigger.frame();
    return (frame.with().isEmpty()
            || frame.with().stream().anyMatch(word -> view.holdsNear(i, word)))
        && frame.without().stream().noneMatch(word -> view.holdsNear(i, word));
  }
}
