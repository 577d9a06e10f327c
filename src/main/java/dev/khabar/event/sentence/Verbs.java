package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.InflectedForm;
import dev.khabar.event.lexicon.Proclitic;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.lexicon.WordReading;
import java.util.List;
import java.util.Set;

/** Which tokens of a sentence are verbs: by their readings, by their place, by their look. */
final class Verbs {
  /** Words of the letter yeh that look like verbs in the imperfect and are none. */
  private static final Set<String> YEH_NOUNS = WordClass.NO_IMPERFECT.words();

  /** Words before an أن that a verb of the perfect follows. */
  private static final Set<String> BEFORE_PERFECT = WordClass.BEFORE_PERFECT.words();

  private static final List<String> DEEDS = List.of("DEED_VIOLENT", "DEED_OTHER");

  /** How far behind عبّر its عن stands. */
  private static final int EXPRESSED = 9;

  private static final List<String> PERSON = List.of("PERSON");

  private Verbs() {}

  /** Whether the token can only be, or here most likely is, a verb. */
  static boolean isVerb(SentenceView view, int i) {
    if (i < 0 || i >= view.size() || view.isName(i)) {
      return false;
    }
    if (view.is(i, Kind.PREPOSITION)) {
      return isExpressing(view, i);
    }
    if (isGoverned(view, i) || isTime(view, i) || endsAsNoun(view, i)) {
      return false;
    }
    boolean verb = false;
    boolean noun = false;
    for (WordReading reading : view.readings(i)) {
      verb |= reading.isVerb();
      noun |= !reading.isVerb();
    }
    if (!verb) {
      return !noun && looksImperfect(view, i);
    }
    return verbHere(view, i) || isRelative(view, i) || !noun && !isFirstPerson(view, i);
  }

  /** وعبر الحزب عن قلقه: عبّر, where a clause begins with it and عن follows; else across. */
  static boolean isExpressing(SentenceView view, int i) {
    String word = view.folded(i);
    boolean begins =
        word.equals("وعبر") || word.equals("عبر") && (i == 0 || view.folded(i - 1).equals("كما"));
    for (int k = i + 1; begins && k < view.size() && k <= i + EXPRESSED; k++) {
      if (view.folded(k).equals("عن")) {
        return !view.folded(k + 1).equals("طريق");
      }
      if (view.is(k, Kind.STOP) || view.is(k, Kind.PREPOSITION) && k > i + 1) {
        return false;
      }
    }
    return false;
  }

  /** في ظل, على رأي: what a preposition governs is a noun; من is also who. */
  private static boolean isGoverned(SentenceView view, int i) {
    return view.isPreposition(i - 1)
        && !view.is(i - 1, Kind.PRONOUN)
        && !view.is(i - 1, Kind.SUBORDINATE);
  }

  /** قنبلة يدوية, قاضي المحكمة: no verb ends with a teh marbuta, and قاضى is written otherwise. */
  private static boolean endsAsNoun(SentenceView view, int i) {
    String form = view.token(i).form();
    return form.endsWith("ة") || form.endsWith("ي") && view.isNounOf(i, PERSON);
  }

  /** مارس of a date, فجر اليوم. */
  private static boolean isTime(SentenceView view, int i) {
    return view.isDate(i)
        || view.is(i, Kind.TIMEWORD) && (view.isDate(i + 1) || view.isDate(i + 2));
  }

  /**
   * كمين نصبه مقاتلون: a verb that tells of an indefinite deed, with its pronoun, before who acts.
   */
  private static boolean isRelative(SentenceView view, int i) {
    boolean told =
        !view.isDefinite(i - 1)
            && !view.isVerb(i - 1)
            && view.isNounOf(i - 1, DEEDS)
            && (view.isName(i + 1) || view.isPeople(i + 1) || view.isParty(i + 1));
    if (!told) {
      return false;
    }
    for (WordReading reading : view.readings(i)) {
      if (reading.isVerb() && !reading.pronoun().isEmpty() && !reading.conjunction()) {
        return true;
      }
    }
    return false;
  }

  /** أدلة, أفضل: spelled like the first person, which news writes only where somebody speaks. */
  private static boolean isFirstPerson(SentenceView view, int i) {
    for (WordReading reading : view.readings(i)) {
      boolean first =
          reading.form().shape() == InflectedForm.Shape.IMPERFECT
              && reading.form().folded().charAt(0) == 'ا';
      if (reading.isVerb() && !first) {
        return false;
      }
    }
    return !view.is(i - 1, Kind.QUOTE) && !view.is(i - 1, Kind.NEGATION) && !isJoined(view, i);
  }

  /** A spelling that is a verb or a noun is a verb where a clause begins. */
  private static boolean verbHere(SentenceView view, int i) {
    for (WordReading reading : view.readings(i)) {
      if (reading.form().accusative()) {
        return false;
      }
    }
    if (i == 0) {
      return !isIndefiniteAdjective(view, 1);
    }
    boolean joined = view.folded(i).charAt(0) == 'و' && isJoined(view, i);
    return view.is(i - 1, Kind.COMPLEMENT) && maySucceed(view, i)
        || view.is(i - 1, Kind.SUBORDINATE)
        || view.folded(i - 1).equals("لم")
        || view.folded(i - 1).equals("قد")
        || view.folded(i - 1).equals("وقد")
        || view.is(i - 1, Kind.STOP)
        || (view.is(i - 1, Kind.COMMA)
            && !view.isPreposition(i + 1)
            && view.attachedPreposition(i + 1) == ' ')
        || (view.is(i - 1, Kind.QUOTE) && i == 1)
        || (joined && !view.isPreposition(i - 2) && view.isDefinite(i + 1))
        || isBehindSubject(view, i);
  }

  /**
   * أن طرد فلان: behind أن without a pronoun stands a noun or a verb of the imperfect, but for بعد
   * أن and سبق أن.
   */
  private static boolean maySucceed(SentenceView view, int i) {
    String complement = view.folded(i - 1);
    if (!complement.endsWith("ان") || BEFORE_PERFECT.contains(view.folded(i - 2))) {
      return true;
    }
    for (WordReading reading : view.readings(i)) {
      if (reading.isVerb() && reading.form().shape() == InflectedForm.Shape.IMPERFECT) {
        return true;
      }
    }
    return false;
  }

  /** الوزير طالب الحكومة: a definite noun that nothing governs before, a party behind. */
  private static boolean isBehindSubject(SentenceView view, int i) {
    boolean subject =
        view.isDefinite(i - 1)
            && !view.isDate(i - 1)
            && view.attachedPreposition(i - 1) == ' '
            && !view.isPreposition(i - 2);
    return subject
        && !isJoined(view, i)
        && (view.isName(i + 1) || view.attachedPreposition(i + 1) == 'ب');
  }

  private static boolean isIndefiniteAdjective(SentenceView view, int i) {
    return !view.isDefinite(i) && view.numberAt(i) == null && view.folded(i).endsWith("ي");
  }

  /** An unknown verb in the future: س of its own before the letter of the imperfect. */
  private static boolean looksFuture(SentenceView view, int i) {
    String word = view.folded(i);
    int start = word.length() > 5 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? 1 : 0;
    return word.length() - start >= 5
        && word.charAt(start) == 'س'
        && "يتن".indexOf(word.charAt(start + 1)) >= 0
        && view.isOpen(i)
        && view.proclitics(i).endsWith("س");
  }

  private static boolean looksImperfect(SentenceView view, int i) {
    if (looksFuture(view, i)) {
      return true;
    }
    String word = view.folded(i);
    int start = word.length() > 4 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? 1 : 0;
    return word.length() - start >= 4
        && word.charAt(start) == 'ي'
        && view.isOpen(i)
        && !YEH_NOUNS.contains(word.substring(start));
  }

  /** Whether و or ف is written to the token as a conjunction, as far as its readings tell. */
  static boolean isJoined(SentenceView view, int i) {
    return view.readings(i).length > 0
        ? view.readings(i)[0].conjunction()
        : view.folded(i).length() > 4
            && (view.folded(i).charAt(0) == 'و' || view.folded(i).charAt(0) == 'ف')
            && !view.proclitics(i).isEmpty();
  }

  /** Whether the token is a known verb with the future's س. */
  static boolean isFuture(SentenceView view, int i) {
    return view.readings(i).length > 0
        ? view.readings(i)[0].proclitic() == Proclitic.FUTURE
        : looksFuture(view, i);
  }
}
