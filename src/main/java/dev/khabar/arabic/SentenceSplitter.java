package dev.khabar.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a passage into sentences.
 *
 * <p>A sentence ends at {@code . ! ? ؟ … ...} with the quotation marks and brackets that close
 * behind it, at a line break, and at the passage's end (a headline is a passage). A point behind an
 * abbreviation, an initial or an enumerator ends nothing, nor does a mark inside a quotation whose
 * sentence goes on. Two points (..) are a pause in headlines, not an end. A sentence of more than
 * {@value #LONGEST} tokens is cut, behind a comma where it has one, so that the work per sentence
 * is bounded.
 *
 * <p>Linear; thread-safe.
 */
public final class SentenceSplitter {
  /** Tokens of the longest sentence. */
  public static final int LONGEST = 200;

  private static final String CLOSING = "\"»”’)]}'";

  /** Abbreviations that a point follows; single letters (د. أ. م. ص.) are dealt with by length. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("ا.د", "دكتور", "بروف", "الخ", "mr", "mrs", "dr", "st", "no", "vs", "jr", "sr", "inc");

  /** Latin letters as Arabic spells them; a point between two of them (بي.بي.سي) ends nothing. */
  private static final Set<String> LETTER_NAMES =
      Set.of(
          "اي", "ايه", "بي", "سي", "دي", "اف", "جي", "جيه", "اتش", "كي", "كيه", "ال", "ام", "ان",
          "او", "كيو", "ار", "اس", "تي", "يو", "في", "دبليو", "اكس", "واي", "زد");

  /** What follows the point of an address that Arabic spells (العربية.نت). */
  private static final Set<String> ADDRESS_ENDS = Set.of("نت", "كوم");

  private SentenceSplitter() {}

  /**
   * The sentences of the passage between two UTF-16 indices.
   *
   * @param firstIndex index that the first sentence gets; the others count on
   */
  public static List<Sentence> split(String text, int begin, int end, int firstIndex) {
    List<Token> tokens = Tokenizer.tokenize(text, begin, end);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < tokens.size()) {
      int stop = sentenceEnd(text, tokens, start);
      if (stop - start > LONGEST) {
        stop = cut(tokens, start);
      }
      List<Token> own = tokens.subList(start, stop);
      int index = firstIndex + sentences.size();
      sentences.add(new Sentence(index, own.get(0).begin(), own.get(own.size() - 1).end(), own));
      start = stop;
    }
    return sentences;
  }

  /** Index of the token behind the sentence that starts here; looks no further than it must. */
  private static int sentenceEnd(String text, List<Token> tokens, int start) {
    int limit = Math.min(tokens.size(), start + LONGEST + 1);
    for (int i = start; i < limit; i++) {
      if (i > start && lineBreakBefore(text, tokens, i)) {
        return i;
      }
      if (isEndMark(tokens.get(i).form()) && !isAbbreviationPoint(text, tokens, start, i)) {
        int behind = behindClosing(tokens, i + 1, limit);
        if (!goesOn(tokens, i, behind)) {
          return behind;
        }
      }
    }
    return limit;
  }

  private static boolean lineBreakBefore(String text, List<Token> tokens, int i) {
    for (int k = tokens.get(i - 1).end(); k < tokens.get(i).begin(); k++) {
      char c = text.charAt(k);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return true;
      }
    }
    return false;
  }

  private static boolean isEndMark(String form) {
    char c = form.charAt(0);
    return c == '!'
        || c == '?'
        || c == '؟'
        || c == '…'
        || c == '۔'
        || (c == '.' && form.length() != 2);
  }

  private static boolean isAbbreviationPoint(String text, List<Token> tokens, int start, int i) {
    Token point = tokens.get(i);
    if (!point.form().equals(".") || i == start) {
      return false;
    }
    if (isInSpelledName(tokens, i)) {
      return true;
    }
    if (tokens.get(i - 1).end() != point.begin()) {
      return false;
    }
    Token before = tokens.get(i - 1);
    char first = before.form().charAt(0);
    // "1." opens an item of a list.
    if (Tokenizer.isDigit(first)) {
      return i - 1 == start && before.form().length() <= 2;
    }
    boolean letter = Character.isLetter(first);
    int letters = before.folded().length();
    boolean nextAdjoins = i + 1 < tokens.size() && tokens.get(i + 1).begin() == point.end();
    boolean foreign = letter && !Tokenizer.isArabicLetter(first);
    if (foreign && nextAdjoins && !Tokenizer.isBlank(text.charAt(point.end()))) {
      return Character.isLetterOrDigit(tokens.get(i + 1).form().charAt(0));
    }
    return letter && (letters == 1 || ABBREVIATIONS.contains(before.folded()));
  }

  private static boolean isInSpelledName(List<Token> tokens, int point) {
    if (point + 1 >= tokens.size() || tokens.get(point + 1).begin() != tokens.get(point).end()) {
      return false;
    }
    String next = tokens.get(point + 1).folded();
    return ADDRESS_ENDS.contains(next)
        || (LETTER_NAMES.contains(next) && LETTER_NAMES.contains(tokens.get(point - 1).folded()));
  }

  /** Behind the marks, quotation marks and brackets that adjoin the end mark (؟!»). */
  private static int behindClosing(List<Token> tokens, int from, int limit) {
    int i = from;
    while (i < limit
        && (CLOSING.indexOf(tokens.get(i).form().charAt(0)) >= 0 || isEndMark(tokens.get(i).form()))
        && tokens.get(i).begin() == tokens.get(i - 1).end()) {
      i++;
    }
    return i;
  }

  /** Whether the sentence goes on behind the mark: a comma follows, or the quotation was a part. */
  private static boolean goesOn(List<Token> tokens, int mark, int behind) {
    if (behind >= tokens.size()) {
      return false;
    }
    char next = tokens.get(behind).form().charAt(0);
    if (next == '،' || next == ',' || next == '؛') {
      return true;
    }
    // «أين الحل؟» سؤال يتكرر: question and exclamation marks inside a quotation end the quotation.
    boolean pointLike = tokens.get(mark).form().charAt(0) == '.';
    boolean quoted = CLOSING.indexOf(tokens.get(behind - 1).form().charAt(0)) >= 0;
    return quoted && !pointLike && Character.isLetter(next);
  }

  private static int cut(List<Token> tokens, int start) {
    for (int i = start + LONGEST; i > start + LONGEST / 2; i--) {
      char c = tokens.get(i - 1).form().charAt(0);
      if (c == '،' || c == '؛' || c == ',' || c == ';') {
        return i;
      }
    }
    return start + LONGEST;
  }
}
