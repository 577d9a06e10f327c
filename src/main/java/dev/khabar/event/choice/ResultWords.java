package dev.khabar.event.choice;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.ChosenTrigger;
import dev.khabar.event.sentence.SentenceView;
import java.util.List;
import java.util.Set;

/**
 * Words that tell what an attack led to: the row is the attack's where its own word stands behind
 * them in the clause, قُتل جندي في قصف, as the annotation has it.
 */
final class ResultWords {
  /** How far behind the result the attack stands. */
  private static final int REACH = 16;

  private static final Set<String> LINKS = WordClass.CAUSE.words();

  /** Lemmas beside those that the lexicon marks as results. */
  private static final Set<String> RESULTS = Set.of("قتل", "إصابة", "أصاب", "أصيب");

  private ResultWords() {}

  /** The triggers without results of an attack that is among them. */
  static List<ChosenTrigger> giveWay(SentenceView view, List<ChosenTrigger> chosen) {
    return chosen.stream()
        .filter(
            trigger ->
                !isResult(trigger)
                    || chosen.stream().noneMatch(attack -> leadsTo(view, attack, trigger)))
        .toList();
  }

  private static boolean isResult(ChosenTrigger chosen) {
    Trigger trigger = chosen.choice().trigger();
    return trigger.type() == EventType.ASSAULT
        && trigger.carried() < 0
        && (trigger.frame().result()
            || RESULTS.contains(chosen.candidate().reading().word().lemma()));
  }

  private static boolean leadsTo(SentenceView view, ChosenTrigger attack, ChosenTrigger result) {
    int at = attack.candidate().token();
    int from = result.candidate().last();
    if (attack.choice().trigger().type() != EventType.ASSAULT
        || attack.candidate().isVerb()
        || isResult(attack)
        || at < from
        || at - from > REACH) {
      return false;
    }
    boolean attached = attack.candidate().reading().proclitic() == Proclitic.BI;
    if (!attached && !LINKS.contains(view.folded(at - 1))) {
      return false;
    }
    for (int i = from; i < at; i++) {
      boolean other = view.isVerb(i) && !view.is(i, Kind.KILLED) && !view.is(i, Kind.INJURED);
      if (other || view.is(i, Kind.STOP) || view.is(i, Kind.CLAUSE) || view.is(i, Kind.RELATIVE)) {
        return false;
      }
    }
    return true;
  }
}
