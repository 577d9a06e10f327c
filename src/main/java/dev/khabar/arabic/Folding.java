package dev.khabar.arabic;

import java.text.Normalizer;

/**
 * The spelling in which Arabic strings are compared. Folding is for keys only, never for output: it
 * drops what writers of one word differ in.
 *
 * <p>In order: compatibility composition (presentation forms, ligatures), vowel signs, tatweel and
 * invisible marks dropped, hamza seats and the madda to bare alef, alef maqsura and Farsi yeh to
 * yeh, keheh to kaf, teh marbuta to heh, Arabic-Indic and Persian digits to ASCII, Latin to lower
 * case. Idempotent; linear; thread-safe.
 */
public final class Folding {
  private Folding() {}

  /** Folds every character; white space and punctuation stay as they are. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    String composed =
        needsComposition(text) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    StringBuilder out = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char folded = foldChar(composed.charAt(i));
      if (folded != 0) {
        out.append(folded);
      }
    }
    return out.toString();
  }

  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (foldChar(text.charAt(i)) != text.charAt(i)) {
        return false;
      }
    }
    return !needsComposition(text);
  }

  /** The folded character, or NUL where the character is dropped. */
  public static char foldChar(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (isMark(c)) {
      return 0;
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ' -> 'ا';
      case 'ى', 'ی', 'ې' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ة', 'ۀ', 'ہ', 'ھ', 'ە' -> 'ه';
      case '\u00a0', '\u202f', '\u2007' -> ' ';
      default -> {
        if (c >= '٠' && c <= '٩') {
          yield (char) ('0' + (c - '٠'));
        }
        if (c >= '۰' && c <= '۹') {
          yield (char) ('0' + (c - '۰'));
        }
        yield Character.toLowerCase(c);
      }
    };
  }

  /** Vowel signs, Quranic marks, tatweel, joiners, direction and zero-width marks. */
  public static boolean isMark(char c) {
    return (c >= '\u064b' && c <= '\u065f')
        || c == '\u0670'
        || c == '\u0640'
        || (c >= '\u0610' && c <= '\u061a')
        || (c >= '\u06d6' && c <= '\u06ed' && c != '\u06dd' && c != '\u06de' && c != '\u06e9')
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || c == '\ufeff'
        || c == '\u00ad'
        || c == '\u061c';
  }

  private static boolean needsComposition(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Presentation forms, compatibility digits and letters, and decomposed hamza or madda.
      if (c >= '\uf900' || (c >= '\u0653' && c <= '\u0655') || (c >= '\u0300' && c < '\u0370')) {
        return true;
      }
    }
    return false;
  }
}
