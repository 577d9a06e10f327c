package dev.khabar.article;

import dev.khabar.arabic.LexiconTable;
import java.util.HashSet;
import java.util.Set;

/** Number words, told by their hash, so that no string is made to look one up. Thread-safe. */
final class NumberWords {
  private static final Set<Long> HASHES = new HashSet<>();

  static {
    for (LexiconTable.Row row : LexiconTable.resource(NumberWords.class, "number-words.txt")) {
      FoldedWords words = FoldedWords.of(row.cell(0));
      for (int i = 0; i < words.size(); i++) {
        HASHES.add(words.base(i));
      }
    }
  }

  private NumberWords() {}

  /** Whether a word, attached words left aside, is a number. */
  static boolean contains(long base) {
    return HASHES.contains(base);
  }
}
