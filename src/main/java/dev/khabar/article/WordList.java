package dev.khabar.article;

import dev.khabar.arabic.LexiconTable;
import java.util.HashSet;
import java.util.Set;

/** Words of a list, told by their hash, so that no string is made to look one up. Thread-safe. */
final class WordList {
  /** Words that say how many. */
  static final WordList NUMBERS = new WordList("number-words.txt");

  /** Words in which a lead and its summary may differ and still report one thing. */
  static final WordList PASSING = new WordList("passing-words.txt");

  private final Set<Long> hashes = new HashSet<>();

  private WordList(String resource) {
    for (LexiconTable.Row row : LexiconTable.resource(WordList.class, resource)) {
      FoldedWords words = FoldedWords.of(row.cell(0));
      for (int i = 0; i < words.size(); i++) {
        hashes.add(words.base(i));
      }
    }
  }

  /** Whether a word, attached words left aside, is one of the list. */
  boolean contains(long base) {
    return hashes.contains(base);
  }
}
