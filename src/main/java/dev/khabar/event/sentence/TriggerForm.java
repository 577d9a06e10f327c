package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordReading;

/** Which form a trigger has in its sentence, as far as its arguments depend on it. */
public final class TriggerForm {
  /** How far before a verbal noun its verb may stand. */
  private static final int GOVERNOR_REACH = 12;

  private TriggerForm() {}

  /** The form: passive, perfect-joined, its-noun and so on. */
  public static String of(SentenceView view, Candidate trigger) {
    WordReading reading = trigger.reading();
    return switch (reading.form().shape()) {
      case PERFECT -> reading.form().passive() ? "passive" : joined(view, trigger, "perfect");
      case IMPERFECT -> {
        char first = reading.form().folded().charAt(0);
        yield first == 'ن' || first == 'ا' ? "first" : joined(view, trigger, "imperfect");
      }
      case PARTICIPLE -> "participle";
      case NOUN -> noun(view, trigger);
    };
  }

  private static String joined(SentenceView view, Candidate trigger, String shape) {
    if (view.is(trigger.token() - 1, Kind.RELATIVE)) {
      return shape + "-relative";
    }
    return view.isJoined(trigger.token()) ? shape + "-joined" : shape;
  }

  private static String noun(SentenceView view, Candidate trigger) {
    WordReading reading = trigger.reading();
    if (reading.proclitic().article) {
      return "the-noun";
    }
    if (!reading.pronoun().isEmpty()) {
      return "its-noun";
    }
    boolean tanween = view.token(trigger.token()).form().indexOf('ً') >= 0;
    return reading.form().accusative() || tanween ? "adverbial" : "noun";
  }

  /** The verb before a verbal noun in its clause, or an empty string. */
  public static String governor(SentenceView view, Candidate trigger) {
    int at = trigger.token();
    for (int i = at - 1; i >= 0 && at - i < GOVERNOR_REACH; i--) {
      if (view.isVerb(i)) {
        return view.readings(i).length > 0 ? view.readings(i)[0].form().folded() : view.folded(i);
      }
      if (Clauses.isBoundary(view, i)) {
        return "";
      }
    }
    return "";
  }
}
