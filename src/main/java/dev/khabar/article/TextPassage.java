package dev.khabar.article;

import java.util.OptionalInt;

/**
 * A paragraph of an article's text with its kind.
 *
 * @param kind what it is
 * @param begin UTF-16 index of its first character in the article's text
 * @param end UTF-16 index after its last character; both ends are no white space
 * @param repeats index of the passage that it repeats
 */
public record TextPassage(PassageKind kind, int begin, int end, OptionalInt repeats) {
  public TextPassage(PassageKind kind, int begin, int end) {
    this(kind, begin, end, OptionalInt.empty());
  }
}
