package dev.khabar.event.sentence;

import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.WordClass;
import dev.khabar.event.lexicon.WordReading;
import java.util.Set;

/** The preposition of one letter that is written to a word: بالقاهرة, لوزير, كدولة, لـ"فلان". */
final class AttachedPreposition {
  /**
   * Words whose first letters only look like a preposition and an article: they changed 11 parties
   * of 16,057 annotated events, none of which is called اليستية any more.
   */
  private static final Set<String> WHOLE = WordClass.NO_PREPOSITION.words();

  private static final Set<String> WITH = WordClass.WITH_PREPOSITION.words();

  private static final Set<String> CLOSING = Set.of(")", "]", "»", "”");

  private AttachedPreposition() {}

  /** ب, ل or ك before the token's word, or a blank. */
  static char of(SentenceView view, int i) {
    char apart = apart(view, i);
    if (apart != ' ') {
      return apart;
    }
    String word = view.folded(i);
    int start = word.length() > 3 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? 1 : 0;
    if (WHOLE.contains(word.substring(start))) {
      return ' ';
    }
    if (WITH.contains(word.substring(start))) {
      return word.charAt(start);
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

  /**
   * لـ"فلان", ب «فلان», ل فلان: the letter is a word of its own, or stands before a quotation mark.
   */
  private static char apart(SentenceView view, int i) {
    int begin = begin(view, i);
    return begin == i ? ' ' : letter(view, begin);
  }

  /** Index of the letter that governs a word and stands apart from it, or of the word. */
  static int begin(SentenceView view, int word) {
    int before = word - 1;
    while (before > 0 && isOpening(view, before)) {
      before--;
    }
    return !view.is(word, Kind.QUOTE) && isLetter(view, before) ? before : word;
  }

  /**
   * Index of the word that a letter governs which stands apart, or of the token where it is none.
   */
  static int governed(SentenceView view, int i) {
    int next = i + 1;
    while (isLetter(view, i) && isOpening(view, next)) {
      next++;
    }
    return isLetter(view, i) && next < view.size() ? next : i;
  }

  /** A mark that a quotation may begin with; behind one that ends it no letter governs: (أ ب). */
  private static boolean isOpening(SentenceView view, int i) {
    return view.is(i, Kind.QUOTE) && !CLOSING.contains(view.folded(i));
  }

  /**
   * Whether a token is a preposition of one letter by itself, behind و or ف or not: ل, ول. Before a
   * number it says how many, and of whom stands behind.
   */
  static boolean isLetter(SentenceView view, int i) {
    return letter(view, i) != ' ' && view.numberAt(i + 1) == null;
  }

  private static char letter(SentenceView view, int i) {
    String word = i < 0 ? "" : view.folded(i);
    if (word.isEmpty() || word.length() > 2) {
      return ' ';
    }
    boolean alone = word.length() == 1 || word.charAt(0) == 'و' || word.charAt(0) == 'ف';
    char last = word.charAt(word.length() - 1);
    return alone && "بلك".indexOf(last) >= 0 ? last : ' ';
  }
}
