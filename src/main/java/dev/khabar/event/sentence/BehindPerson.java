package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Where the next phrase begins behind people without the article who act: what they shoot with is
 * nobody's (أطلق شرطي متقاعد النار).
 *
 * @param view the sentence
 * @param first index of the first token of the phrase
 * @param before index of the word before the one asked about
 * @param i index of that one
 */
record BehindPerson(SentenceView view, int first, int before, int i) {
  private static final Set<String> SHOTS = WordClass.SHOT.words();
  private static final List<String> PEOPLE = List.of("PERSON", "GROUP", "FORCE");

  /** Whether another phrase begins. */
  boolean begins() {
    return !view.isDefinite(before)
        && SHOTS.contains(view.folded(i))
        && (view.isNounOf(before, PEOPLE) || view.isNounOf(first, PEOPLE));
  }
}
