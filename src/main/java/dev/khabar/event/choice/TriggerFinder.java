package dev.khabar.event.choice;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues;
import dev.khabar.event.lexicon.RoleFrame;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordReading;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.SentenceView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the candidates of a sentence: the lexicon's words, and its longer triggers with gaps. */
public final class TriggerFinder {
  /** How far behind the first word a word of the same trigger may stand. */
  private static final int MAX_GAP = 7;

  /** No trigger has more words behind its first. */
  private static final int MAX_REST = 4;

  private final SentenceView view;

  /** Where the words of the trigger matched last stand. */
  private final int[] matched = new int[MAX_REST];

  /** Triggers of a carrying verb by the noun that it carries. */
  private final Map<Integer, List<Trigger>> carriers = new HashMap<>();

  private TriggerFinder(SentenceView view) {
    this.view = view;
  }

  /** The candidates of a sentence, in its order; no two share a token. */
  public static List<Candidate> find(SentenceView view) {
    return new TriggerFinder(view).find();
  }

  private List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < view.size(); i++) {
      if (i < end || view.readings(i).length == 0 || isInsideName(i)) {
        continue;
      }
      Candidate candidate = at(i);
      if (candidate != null) {
        found.add(candidate);
        end = candidate.last();
      }
    }
    return found;
  }

  private boolean isInsideName(int i) {
    return view.isProperName(i);
  }

  /** فجر الخميس, فجر يوم الخميس and فجرا are the dawn of a day, no explosion. */
  private boolean isDaytime(int i) {
    return view.folded(i).equals("فجرا")
        || view.is(i, Cues.Kind.TIMEWORD)
            && (view.isDate(i) || view.isDate(i + 1) || view.isDate(i + 2));
  }

  private Candidate at(int i) {
    boolean verbal = view.isVerb(i);
    boolean pointsBack = view.is(i - 1, Cues.Kind.DEMONSTRATIVE);
    if (isDaytime(i) || (!verbal && (pointsBack || view.is(i, Cues.Kind.LOCATIVE)))) {
      return null;
    }
    List<Trigger> matches = new ArrayList<>();
    WordReading chosen = null;
    int last = i + 1;
    int words = -1;
    for (WordReading reading : view.readings(i)) {
      if (reading.isVerb() != verbal) {
        continue;
      }
      for (Trigger trigger : reading.word().triggers()) {
        int end = match(i, trigger);
        if (end < 0 || !allowed(i, trigger) || isCarried(trigger)) {
          continue;
        }
        matches.add(trigger);
        if (trigger.rest().size() > words) {
          words = trigger.rest().size();
          chosen = reading;
          last = end;
        }
      }
    }
    if (carriers.containsKey(i)) {
      matches.addAll(carriers.get(i));
      chosen = chosen != null ? chosen : view.readings(i)[0];
    }
    return matches.isEmpty() ? null : new Candidate(i, last, chosen, options(matches));
  }

  /** One trigger a type, those of more words first: they say more. */
  private static List<Trigger> options(List<Trigger> matches) {
    if (matches.size() == 1) {
      return matches;
    }
    matches.sort(Comparator.comparingInt(trigger -> -trigger.rest().size()));
    List<Trigger> options = new ArrayList<>();
    for (Trigger trigger : matches) {
      if (!holds(options, trigger.type())) {
        options.add(trigger);
      }
    }
    return options;
  }

  private static boolean holds(List<Trigger> triggers, EventType type) {
    for (Trigger trigger : triggers) {
      if (trigger.type() == type) {
        return true;
      }
    }
    return false;
  }

  /** Whether another word than the first carries the event: that word is then a candidate. */
  private boolean isCarried(Trigger trigger) {
    if (trigger.carried() < 0) {
      return false;
    }
    int token = matched[trigger.carried()];
    if (view.readings(token).length == 0) {
      return false;
    }
    List<Trigger> triggers = carriers.computeIfAbsent(token, key -> new ArrayList<>(1));
    if (!holds(triggers, trigger.type())) {
      triggers.add(trigger);
    }
    return true;
  }

  /** The index after the trigger's adjoining words, or -1 where it does not stand here. */
  private int match(int i, Trigger trigger) {
    int at = i;
    int adjoining = i + 1;
    for (int w = 0; w < trigger.rest().size(); w++) {
      int reach = trigger.gap() ? MAX_GAP : 1;
      int next = at + 1;
      while (next < view.size()
          && next <= at + reach
          && !view.isFormOf(next, trigger.rest().get(w))) {
        if (view.is(next, Cues.Kind.STOP)) {
          return -1;
        }
        next++;
      }
      if (next >= view.size() || next > at + reach || w >= matched.length) {
        return -1;
      }
      adjoining = next == adjoining ? next + 1 : adjoining;
      at = next;
      matched[w] = next;
    }
    return adjoining;
  }

  private boolean allowed(int i, Trigger trigger) {
    RoleFrame frame = trigger.frame();
    return (frame.with().isEmpty() || holdsNear(i, frame.with())) && !holdsNear(i, frame.without());
  }

  private boolean holdsNear(int i, Iterable<String> words) {
    for (String word : words) {
      if (view.holdsNear(i, word)) {
        return true;
      }
    }
    return false;
  }
}
