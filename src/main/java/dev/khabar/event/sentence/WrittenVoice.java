package dev.khabar.event.sentence;

import dev.khabar.arabic.Folding;
import dev.khabar.event.lexicon.WordReading;

/** The passive as far as a written damma shows it: قُتل, اتُّهم, يُعتقل. */
public final class WrittenVoice {
  private static final char DAMMA = '\u064f';
  private static final char SHADDA = '\u0651';

  /**
   * Behind how many characters of a verb of the perfect the damma of its passive stands at most.
   */
  private static final int PERFECT_REACH = 3;

  private WrittenVoice() {}

  /** Whether a token, so read, is written as a passive. */
  public static boolean isPassive(SentenceView view, int i, WordReading reading) {
    String form = view.token(i).form();
    int damma = form.indexOf(DAMMA);
    if (damma < 0) {
      return false;
    }
    int conjunction = reading.conjunction() ? 1 : 0;
    return switch (reading.form().shape()) {
      case PERFECT -> damma <= PERFECT_REACH + conjunction;
      case IMPERFECT -> letters(form, damma) == conjunction + 1 && hasOwnVowel(reading);
      default -> false;
    };
  }

  private static int letters(String form, int end) {
    int letters = 0;
    for (int i = 0; i < end; i++) {
      letters += Folding.isMark(form.charAt(i)) ? 0 : 1;
    }
    return letters;
  }

  /**
   * Whether the active imperfect has another vowel behind its first letter: that of verbs of three
   * letters and of those that begin with an alef (اتهم, استهدف), not of هدّد, أعلن and هاجم.
   */
  private static boolean hasOwnVowel(WordReading reading) {
    String lemma = reading.word().lemma();
    return lemma.startsWith("ا")
        || letters(lemma, lemma.length()) == 3 && lemma.indexOf(SHADDA) < 0;
  }
}
