package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.lexicon.WordReading;
import java.util.Set;

/** The preposition of one letter that is written to a word: بالقاهرة, لوزير, كدولة. */
final class AttachedPreposition {
  /**
   * Words whose first letters only look like a preposition and an article: they changed 11 parties
   * of 16,057 annotated events, none of which is called اليستية any more.
   */
  private static final Set<String> WHOLE = WordClass.NO_PREPOSITION.words();

  private AttachedPreposition() {}

  /** ب, ل or ك before the token's word, or a blank. */
  static char of(SentenceView view, int i) {
    String word = view.folded(i);
    int start = word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? 1 : 0;
    if (WHOLE.contains(word.substring(start))) {
      return ' ';
    }
    if (view.hasAttached(i)) {
      int letters =
          view.mentions().get(view.mentionAt(i)).mention().begin() - view.token(i).begin();
      char last = word.charAt(Math.min(letters, word.length()) - 1);
      return "بلك".indexOf(last) >= 0 ? last : ' ';
    }
    if (word.startsWith("بال", start) || word.startsWith("كال", start)) {
      return view.isName(i) && start == 0 ? ' ' : word.charAt(start);
    }
    if (word.startsWith("لل", start) && word.length() > start + 3) {
      return 'ل';
    }
    for (WordReading reading : view.readings(i)) {
      if (!reading.isVerb() && reading.proclitic().preposition != ' ') {
        return reading.proclitic().preposition;
      }
    }
    if (view.readings(i).length > 0 || view.isName(i) || word.length() < 4) {
      return ' ';
    }
    String proclitics = view.proclitics(i);
    char last = proclitics.isEmpty() ? ' ' : proclitics.charAt(proclitics.length() - 1);
    return "بلك".indexOf(last) >= 0 ? last : ' ';
  }
}
