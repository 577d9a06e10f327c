package dev.khabar.arabic;

/**
 * A token of a text: a word with the clitics that are written to it, a number, or a punctuation
 * mark.
 *
 * @param begin UTF-16 index of its first character in the article's text
 * @param end UTF-16 index after its last character
 * @param form the characters as they stand; of a {@link CharacterReference} the mark
 * @param folded the form in the spelling that is compared, see {@link Folding}
 */
public record Token(int begin, int end, String form, String folded) {
  /** Whether the other span shares a character with this token. */
  public boolean overlaps(int otherBegin, int otherEnd) {
    return begin < otherEnd && otherBegin < end;
  }
}
