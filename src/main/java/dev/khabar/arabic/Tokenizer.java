package dev.khabar.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Cuts Arabic news into tokens whose offsets point into the text as it stands.
 *
 * <p>Tokens are: words of one script with their vowel signs and tatweel; numbers with inner points
 * and commas; Latin words with inner digits and apostrophes, initials ({@code U.S.}), addresses and
 * account names; everything else a character each, a run of one mark ({@code ...}) as one token.
 * Hashtags fall into their words, since names stand in them. A {@link CharacterReference} is the
 * mark that it stands for. Clitics stay attached, see {@link Clitics}. White space, direction marks
 * and zero-width characters outside words belong to no token. Words that lost the blank between
 * them are divided, see {@link JoinedWords}.
 *
 * <p>Linear in the length of the text, whatever stands in it; thread-safe.
 */
public final class Tokenizer {
  private Tokenizer() {}

  /** The tokens of a whole text. */
  public static List<Token> tokenize(String text) {
    return tokenize(text, 0, text.length());
  }

  /**
   * The tokens between two UTF-16 indices, in order.
   *
   * @throws IndexOutOfBoundsException where the indices lie outside the text
   */
  public static List<Token> tokenize(String text, int begin, int end) {
    JoinedWords joined = JoinedWords.shipped();
    List<Token> tokens = new ArrayList<>((end - begin) / 5 + 1);
    for (Token token : undivided(text, begin, end)) {
      if (isArabicLetter(token.form().charAt(0))) {
        joined.divide(token, tokens);
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }

  /** The tokens of a whole text as they are written: what words are counted by. */
  public static List<Token> undivided(String text) {
    return undivided(text, 0, text.length());
  }

  private static List<Token> undivided(String text, int begin, int end) {
    Objects.checkFromToIndex(begin, end, text.length());
    List<Token> tokens = new ArrayList<>((end - begin) / 5 + 1);
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (isBlank(c) || Folding.isMark(c)) {
        at++;
        continue;
      }
      Optional<CharacterReference> reference =
          c == '&' ? CharacterReference.at(text, at, end) : Optional.empty();
      if (reference.isPresent()) {
        addMark(at, reference.get(), tokens);
        at = reference.get().end();
        continue;
      }
      int stop = tokenEnd(text, at, end);
      int trimmed = withoutTrailingInvisible(text, at, stop);
      WrittenForms.Form form = WrittenForms.in(text, at, trimmed);
      tokens.add(new Token(at, trimmed, form.written(), form.folded()));
      at = stop;
    }
    return tokens;
  }

  private static void addMark(int begin, CharacterReference reference, List<Token> tokens) {
    char mark = reference.mark();
    if (!isBlank(mark) && !Folding.isMark(mark)) {
      WrittenForms.Form form = WrittenForms.in(String.valueOf(mark), 0, 1);
      tokens.add(new Token(begin, reference.end(), form.written(), form.folded()));
    }
  }

  private static int tokenEnd(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '@') {
      int handle = AsciiRuns.handleEnd(text, at + 1, end);
      return handle > at + 1 ? handle : at + 1;
    }
    if (AsciiRuns.isLetterOrDigit(c)) {
      int address = AsciiRuns.addressEnd(text, at, end);
      if (address > at) {
        return address;
      }
    }
    if (isDigit(c)) {
      return numberEnd(text, at, end);
    }
    if (isArabicLetter(c)) {
      return arabicEnd(text, at + 1, end);
    }
    int point = text.codePointAt(at);
    int next = Math.min(end, at + Character.charCount(point));
    if (Character.isLetter(point)) {
      return foreignEnd(text, next, end);
    }
    return markEnd(text, at, next, end);
  }

  private static int arabicEnd(String text, int from, int end) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (!isArabicLetter(c) && !Folding.isMark(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Letters of other scripts than Arabic, with digits, combining marks and inner apostrophes. */
  private static int foreignEnd(String text, int from, int end) {
    int i = from;
    while (i < end) {
      int point = text.codePointAt(i);
      int next = Math.min(end, i + Character.charCount(point));
      boolean inWord =
          isForeignLetter(point) || (point >= '0' && point <= '9') || isCombining(point);
      if (!inWord) {
        boolean apostrophe = point == '\'' || point == '\u2019';
        boolean goesOn = apostrophe && next < end && isForeignLetter(text.codePointAt(next));
        if (!goesOn && !isInitialsDot(text, i, end)) {
          break;
        }
      }
      i = next;
    }
    return i;
  }

  /** The dots of {@code U.S.}: behind a single capital that opens the token or follows a dot. */
  private static boolean isInitialsDot(String text, int dot, int end) {
    if (text.charAt(dot) != '.' || dot == 0 || !isCapital(text.charAt(dot - 1))) {
      return false;
    }
    boolean single = dot < 2 || !Character.isLetterOrDigit(text.charAt(dot - 2));
    boolean followed = dot + 1 < end && isCapital(text.charAt(dot + 1));
    boolean closes = dot >= 2 && text.charAt(dot - 2) == '.';
    return single && (followed || closes);
  }

  private static int numberEnd(String text, int from, int end) {
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        boolean inner =
            (c == '.' || c == ',' || c == '\u066b' || c == '\u066c')
                && i + 1 < end
                && isDigit(text.charAt(i + 1));
        if (!inner) {
          break;
        }
      }
      i++;
    }
    // 5G, 4x4: Latin letters go on; Arabic ones (2023م) are a word of their own.
    if (i < end && AsciiRuns.isLetterOrDigit(text.charAt(i))) {
      return foreignEnd(text, i, end);
    }
    return i;
  }

  private static int markEnd(String text, int at, int next, int end) {
    int i = next;
    while (i < end && next == at + 1 && text.charAt(i) == text.charAt(at)) {
      i++;
    }
    return i;
  }

  private static int withoutTrailingInvisible(String text, int begin, int stop) {
    int i = stop;
    while (i > begin + 1 && isInvisible(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isInvisible(char c) {
    return (Folding.isMark(c) && c >= '\u200b') || c == '\u00ad' || c == '\u061c';
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || (Character.isISOControl(c) && !Character.isSurrogate(c));
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= '٠' && c <= '٩') || (c >= '۰' && c <= '۹');
  }

  /** Letters of the Arabic blocks; the honorific ligatures (ﷺ) are marks. */
  static boolean isArabicLetter(char c) {
    if (c < '\u0620' || c > '\ufefc') {
      return false;
    }
    boolean block =
        c <= '\u06ff'
            || (c >= '\u0750' && c <= '\u077f')
            || (c >= '\u08a0' && c <= '\u08ff')
            || (c >= '\ufb50' && c <= '\ufdf2')
            || c >= '\ufe70';
    return block && Character.isLetter(c) && c != '\ufdf0' && c != '\ufdf1';
  }

  private static boolean isForeignLetter(int point) {
    return Character.isLetter(point)
        && !(Character.isBmpCodePoint(point) && isArabicLetter((char) point));
  }

  private static boolean isCombining(int point) {
    int type = Character.getType(point);
    boolean arabicMark = Character.isBmpCodePoint(point) && Folding.isMark((char) point);
    return (type == Character.NON_SPACING_MARK && !arabicMark)
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
