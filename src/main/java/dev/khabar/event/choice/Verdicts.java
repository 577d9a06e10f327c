package dev.khabar.event.choice;

import dev.khabar.event.EventType;
import dev.khabar.event.lexicon.Trigger;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.sentence.Candidate;
import dev.khabar.event.sentence.ReadSentence;
import dev.khabar.event.sentence.SentenceView;
import java.util.Set;

/** أدانت المحكمة الوزير: where a court condemns, it convicts. */
final class Verdicts {
  private static final Set<String> COURTS = WordClass.COURT.words();

  /** Words of the court's own name between it and the verb behind it: محكمة مصرية تدين. */
  private static final int NAME = 3;

  private Verdicts() {}

  /** What the trigger means: the verdict that it may be, where a court is its subject. */
  static Trigger of(ReadSentence sentence, int index) {
    Trigger told = sentence.trigger(index);
    Candidate candidate = sentence.candidates().get(index);
    if (told.type() != EventType.ACCUSE || !isOfCourt(sentence.view(), candidate)) {
      return told;
    }
    return candidate.options().stream()
        .filter(option -> option.mode().filter("convict"::equals).isPresent())
        .findFirst()
        .orElse(told);
  }

  private static boolean isOfCourt(SentenceView view, Candidate candidate) {
    if (!candidate.isVerb()) {
      return false;
    }
    if (COURTS.contains(view.folded(candidate.last()))) {
      return true;
    }
    int at = candidate.token();
    for (int i = at - 1; i >= 0 && at - i <= NAME && !view.isPreposition(i); i--) {
      if (COURTS.contains(view.folded(i))) {
        return i == 0;
      }
    }
    return false;
  }
}
