package dev.khabar.article;

import dev.khabar.arabic.LexiconTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Credits of agencies and photographers, from {@code credits.txt}. Thread-safe. */
final class Credits {
  private static final int MAX_WORDS = (int) RepairProperties.SHIPPED.number("credit.maxWords");
  private static final int MAX_CAPTION =
      (int) RepairProperties.SHIPPED.number("caption.maxCharacters");

  private static final Set<Long> WHOLE = new HashSet<>();
  private static final List<FoldedWords> BEGINNINGS = new ArrayList<>();

  static {
    for (LexiconTable.Row row : LexiconTable.resource(Credits.class, "credits.txt")) {
      String credit = row.cell(0);
      if (credit.endsWith("*")) {
        BEGINNINGS.add(FoldedWords.of(credit));
      } else {
        WHOLE.add(FoldedWords.of(credit).hashOfAll());
      }
    }
  }

  private Credits() {}

  /** Whether a paragraph is a picture's caption: short, and ending in a credit. */
  static boolean endIn(String text, Paragraph paragraph) {
    if (text.codePointCount(paragraph.begin(), paragraph.end()) > MAX_CAPTION) {
      return false;
    }
    String line = paragraph.in(text);
    char last = line.charAt(line.length() - 1);
    if (last == ')' || last == ']') {
      int open = line.lastIndexOf(last == ')' ? '(' : '[');
      return open > 0 && isCredit(line.substring(open + 1, line.length() - 1));
    }
    int slash = line.lastIndexOf('/');
    return slash > 0 && isCredit(line.substring(slash + 1));
  }

  /** Whether a text is a credit, or several between dashes, slashes and commas. */
  static boolean isCredit(String text) {
    FoldedWords all = FoldedWords.of(text);
    if (all.size() == 0 || all.size() > MAX_WORDS) {
      return false;
    }
    if (isOne(all)) {
      return true;
    }
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "-–—/،,|".indexOf(text.charAt(i)) >= 0) {
        if (isOne(FoldedWords.of(text, begin, i))) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }

  /**
   * Whether a paragraph is an agency and no more, or an agency behind the place it reports from, as
   * in {@code طهران - أ ف ب}.
   */
  static boolean isAgencyLine(FoldedWords words, String line) {
    if (words.size() == 0 || words.size() > MAX_WORDS || words.isDigits(0)) {
      return false;
    }
    if (WHOLE.contains(words.hashOfAll())) {
      return true;
    }
    int dash =
        Math.max(Math.max(line.lastIndexOf('-'), line.lastIndexOf('–')), line.lastIndexOf('—'));
    return dash > 0 && WHOLE.contains(FoldedWords.of(line, dash + 1, line.length()).hashOfAll());
  }

  private static boolean isOne(FoldedWords words) {
    return WHOLE.contains(words.hashOfAll())
        || BEGINNINGS.stream().anyMatch(b -> words.size() > b.size() && words.startsWith(b));
  }
}
