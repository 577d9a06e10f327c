package dev.khabar.arabic;

import java.util.List;

/**
 * A sentence of an article's clean text.
 *
 * @param index 0-based number in the article's clean text
 * @param begin UTF-16 index of its first character in the article's text
 * @param end UTF-16 index after its last character
 * @param tokens its tokens in order
 */
public record Sentence(int index, int begin, int end, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
