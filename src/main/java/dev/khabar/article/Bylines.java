package dev.khabar.article;

import java.util.Set;

/** Lines that name who reports and from where. Thread-safe. */
final class Bylines {
  private static final int MAX_WORDS = (int) RepairProperties.SHIPPED.number("byline.maxWords");

  /** What a name follows at an article's head without a sign between them: written by. */
  private static final Set<Long> WRITERS =
      TimeStamps.hashes("كتب كتبت كتبها كتبه بقلم إعداد أعدها أعده");

  private static final long BY = FoldedWords.of("بقلم").hash(0);

  private Bylines() {}

  /** Whether a paragraph says who wrote, translated or photographed, and is no sentence. */
  static boolean isLabelled(String text, Paragraph paragraph) {
    FoldedWords words = paragraph.words();
    if (words.size() < 2 || words.size() > MAX_WORDS) {
      return false;
    }
    // A tatweel between spaces is a dash; folding takes it away.
    return LabelPhrases.isByline(words, paragraph.in(text).replace(" ـ ", " - "))
        || (words.hash(0) == BY && Character.isLetter(text.charAt(paragraph.end() - 1)));
  }

  /** Whether a paragraph is an agency and no more, perhaps behind a place. */
  static boolean isAgency(String text, Paragraph paragraph) {
    return paragraph.words().size() <= MAX_WORDS
        && Credits.isAgencyLine(paragraph.words(), paragraph.in(text));
  }

  /**
   * Whether a paragraph at a body's beginning is names and a dash between them, and no sentence:
   * short, without punctuation at its end and without digits.
   */
  static boolean isOne(String text, Paragraph paragraph) {
    FoldedWords words = paragraph.words();
    if (words.size() < 2 || words.size() > MAX_WORDS) {
      return false;
    }
    String line = paragraph.in(text);
    for (int i = 0; i < words.size(); i++) {
      if (words.isDigits(i)) {
        return false;
      }
    }
    int dash = -1;
    for (int i = 1; i < line.length() - 1 && dash < 0; i++) {
      boolean tatweel = line.charAt(i) == 'ـ' && WhiteSpace.is(line.charAt(i - 1));
      dash = tatweel || "-–—/:".indexOf(line.charAt(i)) >= 0 ? i : -1;
    }
    char last = line.charAt(line.length() - 1);
    return dash > 0
        && !isQuoted(line, dash)
        && (Character.isLetter(last) || last == '»' || last == ':');
  }

  /** Whether a short paragraph at a body's beginning is a writer's word and a name. */
  static boolean isWriter(String text, Paragraph paragraph) {
    FoldedWords words = paragraph.words();
    return words.size() >= 2
        && words.size() <= MAX_WORDS
        && WRITERS.contains(words.hash(0))
        && Character.isLetter(text.charAt(paragraph.end() - 1));
  }

  /** Whether a place lies within guillemets, as in the name of a paper. */
  private static boolean isQuoted(String line, int at) {
    return at < line.length() && line.lastIndexOf('«', at) > line.lastIndexOf('»', at);
  }
}
