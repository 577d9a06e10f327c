package dev.khabar.event.train;

import dev.khabar.arabic.Folding;
import dev.khabar.event.lexicon.Spelling;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares the words of two phrases, as the measurements of roles do. */
final class WordOverlap {
  private WordOverlap() {}

  /** Whether two phrases share a content word. */
  static boolean sharesWord(String a, String b) {
    Set<String> words = words(a);
    words.retainAll(words(b));
    return !words.isEmpty();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : Folding.fold(text).split("[^\\p{L}\\p{Nd}]+", -1)) {
      String bare = Spelling.bare(word);
      if (bare.length() > 2) {
        words.add(bare);
      }
    }
    return words;
  }

  /** The folded words of a phrase. */
  static List<String> tokens(String text) {
    return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{Nd}]+", -1))
        .filter(token -> !token.isEmpty())
        .toList();
  }
}
