package dev.khabar.article;

import java.util.List;

/**
 * The words of several paragraphs in one row, each known by its hash without the letters that can
 * be attached words. Immutable after construction.
 */
final class DocumentWords {
  /** What a word is where two paragraphs differ in it. */
  enum Kind {
    NUMBER,
    PASSING,
    OTHER
  }

  private final int[] begins;
  private final int[] paragraphOf;
  private final long[] words;
  private final Kind[] kinds;

  DocumentWords(List<Paragraph> paragraphs) {
    int count = 0;
    for (Paragraph paragraph : paragraphs) {
      count += paragraph.words().size();
    }
    begins = new int[paragraphs.size() + 1];
    paragraphOf = new int[count];
    words = new long[count];
    kinds = new Kind[count];
    int at = 0;
    for (int p = 0; p < paragraphs.size(); p++) {
      begins[p] = at;
      FoldedWords own = paragraphs.get(p).words();
      for (int i = 0; i < own.size(); i++, at++) {
        paragraphOf[at] = p;
        words[at] = own.base(i);
        kinds[at] = kind(own, i);
      }
    }
    begins[paragraphs.size()] = at;
  }

  private static Kind kind(FoldedWords words, int word) {
    if (words.isDigits(word) || WordList.NUMBERS.contains(words.base(word))) {
      return Kind.NUMBER;
    }
    return WordList.PASSING.contains(words.base(word)) ? Kind.PASSING : Kind.OTHER;
  }

  int size() {
    return words.length;
  }

  /** Index of a paragraph's first word. */
  int begin(int paragraph) {
    return begins[paragraph];
  }

  /** Index after a paragraph's last word. */
  int end(int paragraph) {
    return begins[paragraph + 1];
  }

  int size(int paragraph) {
    return end(paragraph) - begin(paragraph);
  }

  /** The paragraph that a word stands in. */
  int paragraphOf(int word) {
    return paragraphOf[word];
  }

  long word(int at) {
    return words[at];
  }

  /** Whether the words of a paragraph stand at a place, all of them in order. */
  boolean standsAt(int paragraph, int at) {
    int size = size(paragraph);
    if (size == 0 || at < 0 || at + size > words.length) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (words[at + i] != words[begins[paragraph] + i]) {
        return false;
      }
    }
    return true;
  }

  /** An index of all sequences of {@link GramIndex#WORDS} words. */
  GramIndex index() {
    return new GramIndex(words);
  }

  /** Aligns a paragraph with the words [from, to). */
  Alignment align(int paragraph, int from, int to) {
    return Alignment.of(words, kinds, begin(paragraph), end(paragraph), from, to);
  }
}
