package dev.khabar.article;

import dev.khabar.arabic.LexiconTable;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells a text's language: first by its script, then by its commonest short words, by which
 * Persian, Urdu, Kurdish, Pashto, Uyghur and Sindhi are told from Arabic, and their letters. Looks
 * at the first {@value #LOOKED_AT} characters. Stateless; thread-safe.
 */
public final class LanguageGuess {
  /** What is returned where the language cannot be told. */
  public static final String UNKNOWN = "und";

  private static final int LOOKED_AT = 20_000;

  /** By a word's hash, the languages that have it, as bits in the order of the table. */
  private static final Map<Long, Integer> WORDS = new HashMap<>();

  private static final Map<String, Integer> LANGUAGES = new LinkedHashMap<>();

  /** By a letter, the languages that have it, as bits in the order of the table. */
  private static final Map<Character, Integer> LETTERS = new HashMap<>();

  /** Letters that speak for Persian where nothing speaks for another language. */
  private static final String PERSIAN_LETTERS;

  /** Joins parts of Persian words without joining their letters. */
  private static final char ZERO_WIDTH_NON_JOINER = '\u200c';

  static {
    for (LexiconTable.Row row : LexiconTable.resource(LanguageGuess.class, "language-words.tsv")) {
      int bit = 1 << LANGUAGES.size();
      LANGUAGES.put(row.cell(0), bit);
      FoldedWords words = FoldedWords.of(row.cell(1));
      for (int i = 0; i < words.size(); i++) {
        WORDS.merge(words.hash(i), bit, (one, other) -> one | other);
      }
    }
    String persian = "";
    for (LexiconTable.Row row :
        LexiconTable.resource(LanguageGuess.class, "language-letters.tsv")) {
      if (row.cell(0).equals("fa?")) {
        persian = row.cell(1);
      } else {
        int bit = LANGUAGES.computeIfAbsent(row.cell(0), code -> 1 << LANGUAGES.size());
        row.cell(1).chars().forEach(c -> LETTERS.merge((char) c, bit, (one, other) -> one | other));
      }
    }
    PERSIAN_LETTERS = persian;
    LETTERS.put(ZERO_WIDTH_NON_JOINER, LANGUAGES.get("fa"));
  }

  private LanguageGuess() {}

  /** The language's ISO 639-1 code, or {@code und}. */
  public static String of(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    UnicodeScript script = mainScript(head);
    return switch (script) {
      case ARABIC -> byWords(head, true);
      case LATIN -> byWords(head, false);
      case HEBREW -> "he";
      case CYRILLIC -> "ru";
      case GREEK -> "el";
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      case HAN -> "zh";
      case DEVANAGARI -> "hi";
      default -> UNKNOWN;
    };
  }

  /** The script of most letters; letters of numbers, punctuation and emoji count for none. */
  private static UnicodeScript mainScript(String text) {
    Map<UnicodeScript, Integer> letters = new LinkedHashMap<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0620' && c <= '\u06ff') {
        if (Character.isLetter(c)) {
          letters.merge(UnicodeScript.ARABIC, 1, Integer::sum);
        }
      } else if (Character.isLetter(c)) {
        letters.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    UnicodeScript main = UnicodeScript.UNKNOWN;
    int most = 0;
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        main = entry.getKey();
      }
    }
    return main;
  }

  private static String byWords(String text, boolean arabicScript) {
    FoldedWords words = FoldedWords.of(text);
    int[] hits = new int[LANGUAGES.size()];
    for (int i = 0; i < words.size(); i++) {
      count(hits, WORDS.getOrDefault(words.hash(i), 0));
    }
    if (arabicScript) {
      countLetters(hits, text);
    }
    // Without any of the words (a headline alone) the script speaks for its commonest language.
    String best = arabicScript ? "ar" : UNKNOWN;
    int most = arabicScript ? articles(text) : 0;
    int index = 0;
    for (String language : LANGUAGES.keySet()) {
      int count = hits[index++] + (language.equals("ar") ? articles(text) : 0);
      if (count > most) {
        most = count;
        best = language;
      }
    }
    return most == 0 && arabicScript && text.chars().anyMatch(LanguageGuess::isPersian)
        ? "fa"
        : best;
  }

  private static void count(int[] hits, int languages) {
    for (int bit = 0, rest = languages; rest != 0; bit++, rest >>>= 1) {
      hits[bit] += rest & 1;
    }
  }

  /** One hit for each word with a letter of a language. */
  private static void countLetters(int[] hits, String text) {
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || WhiteSpace.is(text.charAt(i))) {
        count(hits, word);
        word = 0;
      } else if (text.charAt(i) > '\u0670') {
        word |= LETTERS.getOrDefault(text.charAt(i), 0);
      }
    }
  }

  private static boolean isPersian(int c) {
    return PERSIAN_LETTERS.indexOf(c) >= 0;
  }

  /** Half the words that begin with the Arabic article, which no neighbour's language has. */
  private static int articles(String text) {
    int count = 0;
    for (int i = text.indexOf("ال"); i >= 0; i = text.indexOf("ال", i + 2)) {
      boolean begins = i == 0 || WhiteSpace.is(text.charAt(i - 1));
      boolean isLong = i + 4 < text.length() && Character.isLetter(text.charAt(i + 4));
      count += begins && isLong ? 1 : 0;
    }
    return count / 2;
  }
}
