package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Where the next phrase begins behind people without the article who act: what they shoot with,
 * whom of their kin they hurt, how many they hurt.
 *
 * @param view the sentence
 * @param first index of the first token of the phrase
 * @param before index of the word before the one asked about
 * @param i index of that one
 */
record BehindPerson(SentenceView view, int first, int before, int i) {
  private static final Set<String> ATTACKERS = WordClass.ATTACKER.words();
  private static final Set<String> SHOTS = WordClass.SHOT.words();
  private static final Set<String> KIN = WordClass.KIN.words();
  private static final Set<String> ANYBODY = WordClass.ANYBODY.words();

  private static final List<String> PEOPLE = List.of("PERSON", "GROUP", "FORCE");

  /** Classes of nouns that may suffer. */
  static final List<String> OBJECTS =
      List.of("PERSON", "GROUP", "FORCE", "BODY", "SITE", "VEHICLE");

  /** Whether another phrase begins. */
  boolean begins() {
    return !view.isDefinite(before) && (isShot() || isKin() || isCounted());
  }

  /** أطلق شرطي متقاعد النار: fire is nobody's; but مطلق النار is one who opens it. */
  private boolean isShot() {
    return SHOTS.contains(view.folded(i))
        && !view.folded(first).startsWith("مطلق")
        && !view.isDefinite(first)
        && (isPeople(before) || isPeople(first));
  }

  private boolean isPeople(int word) {
    return view.is(word, Kind.UNNAMED) || !view.isName(word) && view.isNounOf(word, PEOPLE);
  }

  /** قتل شاب والده: one of whom nobody's kin is told, and his own. */
  private boolean isKin() {
    return KIN.contains(view.folded(i)) && ANYBODY.contains(view.folded(before));
  }

  /** قتل انتحاري خمسة جنود: a number counts what stands behind it, and not one who acts. */
  private boolean isCounted() {
    boolean one = view.is(before, Kind.UNNAMED) || ATTACKERS.contains(view.folded(before));
    boolean number = view.numberAt(i) != null && !view.isDefinite(i);
    if (!number || !one && !BareNoun.keepsNun(view, before)) {
      return false;
    }
    int counted = i;
    while (view.isOneNumber(i, counted)) {
      counted++;
    }
    return !view.isDefinite(counted)
        && !view.isPreposition(counted)
        && (view.is(counted, Kind.UNNAMED) || view.isNounOf(counted, OBJECTS));
  }
}
