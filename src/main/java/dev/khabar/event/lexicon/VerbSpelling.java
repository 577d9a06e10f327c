package dev.khabar.event.lexicon;

import dev.khabar.arabic.Folding;
import dev.khabar.arabic.Token;
import java.util.Arrays;

/**
 * Takes from a token the readings as a verb that its spelling rules out: folding makes حركة (a
 * movement) look like حرّكه (he moved it), and الحاكم like a form of ألحّ.
 */
public final class VerbSpelling {
  private VerbSpelling() {}

  /** The readings of a token that its spelling allows. */
  public static WordReading[] possible(Token token, KnownWord word) {
    WordReading[] readings = word.readings();
    boolean verb = false;
    for (WordReading reading : readings) {
      verb |= reading.isVerb();
    }
    if (!verb) {
      return readings;
    }
    char last = lastLetter(token.form());
    // هنا is folded like هنأ.
    boolean never = last == 'ة' || last != 'أ' && word.is(Cues.Kind.NO_VERB);
    WordReading[] possible = new WordReading[readings.length];
    int kept = 0;
    for (WordReading reading : readings) {
      if (!reading.isVerb() || !never && !isArticle(token.form(), reading)) {
        possible[kept++] = reading;
      }
    }
    return kept == readings.length ? readings : Arrays.copyOf(possible, kept);
  }

  private static char lastLetter(String form) {
    int last = form.length() - 1;
    while (last > 0 && Folding.isMark(form.charAt(last))) {
      last--;
    }
    return form.charAt(last);
  }

  /**
   * الحاكم, الأمني: an alef without hamza before a lam is the article, where the verb would be
   * written with one.
   */
  private static boolean isArticle(String form, WordReading reading) {
    int begin = reading.conjunction() ? 1 : 0;
    boolean first = reading.form().shape() == InflectedForm.Shape.IMPERFECT;
    char letter = reading.word().lemma().charAt(0);
    return form.startsWith("ال", begin)
        && reading.stem() == begin
        && (first || !reading.pronoun().isEmpty() && (letter == 'أ' || letter == 'إ'));
  }
}
