package dev.khabar.event.sentence;

import dev.khabar.arabic.Folding;

/** Whether a word is a name or has the article. */
final class Definiteness {
  /** آلاف, as papers write it without its sign too. */
  private static final String THOUSANDS = "الاف";

  private Definiteness() {}

  /** Whether the token is definite by itself, as far as its letters tell. */
  static boolean of(SentenceView view, int i) {
    String word = view.folded(i);
    int start = !word.isEmpty() && (word.charAt(0) == 'و' || word.charAt(0) == 'ف') ? 1 : 0;
    return view.isName(i)
        || (word.startsWith("ال", start)
            && hasArticle(view, i, start)
            && !word.substring(start).equals(THOUSANDS))
        || word.startsWith("لل", start)
        || word.startsWith("بال", start);
  }

  /** آلاف is folded like a word with the article, ألمان too: their alef bears a sign. */
  private static boolean hasArticle(SentenceView view, int i, int letter) {
    String form = view.token(i).form();
    int seen = 0;
    for (int k = 0; k < form.length(); k++) {
      if (!Folding.isMark(form.charAt(k)) && seen++ == letter) {
        return form.charAt(k) != 'آ' && form.charAt(k) != 'أ' && form.charAt(k) != 'إ';
      }
    }
    return true;
  }
}
