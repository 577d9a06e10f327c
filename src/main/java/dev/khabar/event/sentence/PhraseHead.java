package dev.khabar.event.sentence;

import dev.khabar.arabic.Token;
import dev.khabar.event.lexicon.Cues.Kind;
import dev.khabar.event.lexicon.Spelling;
import dev.khabar.event.lexicon.WordClass;
import java.util.List;
import java.util.Set;

/** Where the head of a noun phrase stands: behind quotes, numbers and words of quantity. */
public final class PhraseHead {
  /** أودت بحياة تسعة أطفال, أطلق سراح تسعة أطفال: the children. */
  private static final Set<String> BEFORE_HEAD = WordClass.BEFORE_HEAD.words();

  private static final List<String> PEOPLE = List.of("PERSON", "GROUP", "FORCE");

  private PhraseHead() {}

  /**
   * Index of the head's token: شخصا of 18 شخصا, المتظاهرين of آلاف من المتظاهرين. A phrase of
   * nothing else begins with its first word.
   */
  public static int of(SentenceView view, int first, int last) {
    return view.head(first, last);
  }

  /** Finds it; the sentence knows what was found. */
  static int find(SentenceView view, int first, int last) {
    int begin = afterQuotes(view, first, last);
    int head = begin;
    while (head < last - 1
        && (isQuantity(view, head) || head > begin && view.is(head, Kind.QUOTE))) {
      int next = head + 1;
      int reach = view.isDefinite(head + 1) ? head + 1 : head + 2;
      for (int of = head + 1; of <= reach; of++) {
        // عدد من, عدد كبير من, but not عشرات التلميذات من
        next = of < last && view.folded(of).equals("من") ? of + 1 : next;
      }
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
    while (i < last - 1 && isMark(view, i)) {
      i++;
    }
    return i;
  }

  /** A quotation mark, or و as a word of its own; 5 of 5 من الجنود counts. */
  private static boolean isMark(SentenceView view, int i) {
    String word = view.folded(i);
    return view.is(i, Kind.QUOTE) || word.length() == 1 && !Character.isDigit(word.charAt(0));
  }

  private static boolean isQuantity(SentenceView view, int i) {
    return !view.isName(i)
        && (view.numberAt(i) != null
            || view.is(i, Kind.COUNT)
            || BEFORE_HEAD.contains(view.folded(i))
            // هؤلاء الشبان: whom it points at.
            || view.is(i, Kind.DEMONSTRATIVE)
                && view.isDefinite(i + 1)
                && view.isNounOf(i + 1, PEOPLE));
  }

  /** Where the head begins behind attached و ف ب ل ك; a whole لل stays. */
  public static int begin(SentenceView view, int head) {
    Token token = view.token(head);
    String word = token.folded();
    boolean joined =
        (word.charAt(0) == 'و' || word.charAt(0) == 'ف')
            && !Conjunction.ownsLetter(view, head)
            && (Conjunction.isJoined(view, head)
                || view.proclitics(head).startsWith(word.substring(0, 1)));
    int letters = joined ? 1 : 0;
    return token.begin()
        + Spelling.afterLetters(token, letters + (isGoverned(view, head, letters) ? 1 : 0));
  }

  /** Whether a preposition of one letter is written to the head, as far as its word is known. */
  private static boolean isGoverned(SentenceView view, int head, int letters) {
    String word = view.folded(head);
    char preposition = view.attachedPreposition(head);
    return preposition != ' '
        && word.length() > letters + 3
        && word.charAt(letters) == preposition
        && !word.startsWith("لل", letters)
        && (preposition == 'ب'
            || view.readings(head).length > 0
            || view.noun(head).isPresent()
            || word.startsWith("ال", letters + 1)
            || view.is(word.substring(letters + 1), Kind.QUANTITY));
  }
}
