package dev.khabar.arabic;

import java.util.Map;
import java.util.Optional;

/**
 * A mark or a blank that a source wrote as markup's character reference where no markup is due, as
 * &amp;quot; in a title of JSON: the text keeps it, and whoever reads the text takes it for what it
 * stands for. References to letters and digits are none here: words are read as they are written.
 *
 * @param mark what it stands for
 * @param end UTF-16 index after it
 */
public record CharacterReference(char mark, int end) {
  private static final Map<String, Character> NAMED =
      Map.ofEntries(
          Map.entry("quot", '"'),
          Map.entry("apos", '\''),
          Map.entry("amp", '&'),
          Map.entry("lt", '<'),
          Map.entry("gt", '>'),
          Map.entry("nbsp", '\u00a0'),
          Map.entry("laquo", '«'),
          Map.entry("raquo", '»'),
          Map.entry("ldquo", '“'),
          Map.entry("rdquo", '”'),
          Map.entry("lsquo", '‘'),
          Map.entry("rsquo", '’'),
          Map.entry("hellip", '…'),
          Map.entry("ndash", '–'),
          Map.entry("mdash", '—'),
          Map.entry("rlm", '\u200f'),
          Map.entry("lrm", '\u200e'));

  /** Characters of the longest name and number. */
  private static final int LONGEST = 6;

  /**
   * The reference at an ampersand, also one that was written as a reference twice (&amp;amp;quot;).
   *
   * @param limit UTF-16 index that it ends at or before
   */
  public static Optional<CharacterReference> at(String text, int ampersand, int limit) {
    Optional<CharacterReference> once = named(text, ampersand + 1, limit);
    return once.filter(reference -> reference.mark() == '&')
        .flatMap(reference -> named(text, reference.end(), limit))
        .or(() -> once);
  }

  private static Optional<CharacterReference> named(String text, int begin, int limit) {
    int last = Math.min(limit, begin + LONGEST + 1);
    for (int i = begin + 1; i < last; i++) {
      if (text.charAt(i) == ';') {
        int end = i + 1;
        return mark(text.substring(begin, i)).map(mark -> new CharacterReference(mark, end));
      }
    }
    return Optional.empty();
  }

  private static Optional<Character> mark(String name) {
    if (name.charAt(0) != '#') {
      return Optional.ofNullable(NAMED.get(name));
    }
    boolean hexadecimal = name.length() > 1 && (name.charAt(1) | ' ') == 'x';
    try {
      int point = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
      return isMark(point) ? Optional.of((char) point) : Optional.empty();
    } catch (NumberFormatException e) {
      // "&#;", "&#x;" and the like stand for nothing.
      return Optional.empty();
    }
  }

  private static boolean isMark(int point) {
    return point >= ' '
        && Character.isBmpCodePoint(point)
        && !Character.isLetterOrDigit(point)
        && !Character.isSurrogate((char) point);
  }
}
