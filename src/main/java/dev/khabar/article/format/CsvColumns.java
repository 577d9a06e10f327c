package dev.khabar.article.format;

import dev.khabar.article.WhiteSpace;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table, told from its first rows. A first row in which a column has a name that
 * is known is the header; so is one of short names over a column of long texts, in whatever
 * language they are. Without a header, columns are mapped by their 1-based numbers. Where neither
 * names nor the job tell the text, it is the column with most letters, and an earlier, shorter one
 * the title.
 *
 * @param names what each column is called
 * @param header the first row where it is the header, else empty
 */
record CsvColumns(List<String> names, List<String> header) {
  private static final int LONGEST_NAME = 60;

  /** Rows looked at beside the first one. */
  private static final int ROWS = 5;

  /** A text has as many letters at least, and what its column is called at most the next number. */
  private static final int SHORTEST_TEXT = 60;

  private static final int LONGEST_TEXT_NAME = 30;

  /** No list of keywords has as many letters. */
  private static final int LONG_TEXT = 150;

  /**
   * The columns of a table.
   *
   * @param first its first row
   * @param beginning its beginning
   */
  static CsvColumns of(List<String> first, String beginning, char delimiter, FieldNames names)
      throws IOException {
    List<String> numbers = new ArrayList<>();
    List<String> called = new ArrayList<>(first);
    boolean mapped = false;
    for (int i = 1; i <= first.size(); i++) {
      String number = Integer.toString(i);
      numbers.add(number);
      if (names.target(number).isPresent()) {
        called.set(i - 1, number);
        mapped = true;
      }
    }
    if (knowsText(first, names)) {
      if (called.stream().noneMatch(column -> isText(column, names))) {
        nameLongText(called, following(first, beginning, delimiter), names);
      }
      return new CsvColumns(called, first);
    }
    if (mapped) {
      return new CsvColumns(numbers, List.of());
    }
    List<List<String>> rows = following(first, beginning, delimiter);
    boolean header = isHeader(called, rows, names);
    if (!header) {
      rows.add(0, first);
    }
    called = header ? called : numbers;
    nameTexts(called, rows, names);
    return new CsvColumns(called, header ? first : List.of());
  }

  /** Short cells, of which none is a number and one names a text of ours. */
  private static boolean knowsText(List<String> row, FieldNames names) {
    return row.stream().allMatch(cell -> cell.length() <= LONGEST_NAME && !isNumber(cell))
        && row.stream()
            .anyMatch(cell -> names.target(cell).filter(t -> t.field().isText()).isPresent());
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
  }

  /** The rows behind the first one, as far as the beginning holds them. */
  private static List<List<String>> following(List<String> first, String beginning, char delimiter)
      throws IOException {
    CsvRecords records = new CsvRecords(new StringReader(beginning), delimiter, beginning.length());
    List<List<String>> rows = new ArrayList<>();
    boolean behind = false;
    while (rows.size() < ROWS && records.next()) {
      if (behind && !records.cells().isEmpty() && !records.line().isBlank()) {
        rows.add(records.cells());
      }
      behind |= records.cells().equals(first);
    }
    return rows;
  }

  /** Short names without digits over rows of which one holds a long text. */
  private static boolean isHeader(List<String> first, List<List<String>> rows, FieldNames names) {
    boolean isNames =
        first.size() > 1
            && first.stream()
                .allMatch(
                    cell ->
                        cell.length() <= LONGEST_NAME
                            && cell.chars().noneMatch(Character::isDigit));
    int text = isNames && !rows.isEmpty() ? longest(first, rows, names) : -1;
    return text >= 0
        && letters(first.get(text)) > 0
        && letters(first.get(text)) <= LONGEST_TEXT_NAME
        && rows.stream().anyMatch(row -> textLetters(row, text) >= SHORTEST_TEXT);
  }

  private static boolean isText(String column, FieldNames names) {
    return names.target(column).filter(t -> t.field() == ArticleField.TEXT).isPresent();
  }

  /** Beside a known title the text is a column of texts that are long beyond doubt. */
  private static void nameLongText(
      List<String> columns, List<List<String>> rows, FieldNames names) {
    int text = longest(columns, rows, names);
    if (text >= 0 && rows.stream().anyMatch(row -> textLetters(row, text) >= LONG_TEXT)) {
      columns.set(text, ArticleField.TEXT.fieldName());
    }
  }

  private static void nameTexts(List<String> columns, List<List<String>> rows, FieldNames names) {
    int longest = longest(columns, rows, names);
    columns.set(longest, ArticleField.TEXT.fieldName());
    List<String> first = rows.get(0);
    for (int i = 0; i < Math.min(longest, first.size()); i++) {
      if (isOpen(columns.get(i), names)
          && first.get(i).indexOf(' ') > 0
          && letters(first.get(i)) >= 10) {
        columns.set(i, ArticleField.TITLE.fieldName());
        break;
      }
    }
  }

  /** Index of the column with most letters of texts among those of no known name, or -1. */
  private static int longest(List<String> columns, List<List<String>> rows, FieldNames names) {
    int longest = -1;
    long most = -1;
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      long letters = rows.stream().mapToLong(row -> textLetters(row, column)).sum();
      if (letters > most && isOpen(columns.get(i), names)) {
        longest = i;
        most = letters;
      }
    }
    return longest;
  }

  /** Whether a column may be the text or the title: its name says nothing of it. */
  private static boolean isOpen(String column, FieldNames names) {
    return names.target(column).isEmpty();
  }

  /** The letters of a cell of several words: an address or a checksum may be longer than a text. */
  private static long textLetters(List<String> row, int column) {
    String cell = column < row.size() ? row.get(column) : "";
    return cell.chars().anyMatch(c -> WhiteSpace.is((char) c)) ? letters(cell) : 0;
  }

  private static long letters(String cell) {
    return cell.chars().filter(Character::isLetter).count();
  }
}
