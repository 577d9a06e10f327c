package dev.khabar.event;

import dev.khabar.arabic.Token;
import dev.khabar.event.Cues.Kind;

/** Where the head of a noun phrase stands: behind quotes, numbers and words of quantity. */
final class PhraseHead {
  private PhraseHead() {}

  /**
   * Index of the head's token: شخصا of 18 شخصا, المتظاهرين of آلاف من المتظاهرين. A phrase of
   * nothing else begins with its first word.
   */
  static int of(SentenceView view, int first, int last) {
    int begin = afterQuotes(view, first, last);
    int head = begin;
    while (head < last - 1 && isQuantity(view, head)) {
      int next = view.folded(head + 1).equals("من") ? head + 2 : head + 1;
      if (next >= last) {
        break;
      }
      head = next;
    }
    head = afterQuotes(view, head, last);
    return Character.isLetterOrDigit(view.folded(head).charAt(0)) ? head : begin;
  }

  private static int afterQuotes(SentenceView view, int first, int last) {
    int i = first;
    while (i < last - 1 && (view.is(i, Kind.QUOTE) || view.folded(i).length() == 1)) {
      i++;
    }
    return i;
  }

  private static boolean isQuantity(SentenceView view, int i) {
    return !view.isName(i) && (view.numberAt(i) != null || view.is(i, Kind.COUNT));
  }

  /** Where the head begins behind attached و ف ب ل ك; a whole لل stays. */
  static int begin(SentenceView view, int head) {
    Token token = view.token(head);
    String word = token.folded();
    char preposition = view.attachedPreposition(head);
    boolean joined =
        (word.charAt(0) == 'و' || word.charAt(0) == 'ف') && NounPhrase.isJoined(view, head);
    int letters = joined ? 1 : 0;
    if (preposition != ' ' && !word.startsWith("لل", letters)) {
      letters += word.length() > letters + 3 && word.charAt(letters) == preposition ? 1 : 0;
    }
    return token.begin() + SentenceCoding.afterLetters(token, letters);
  }
}
