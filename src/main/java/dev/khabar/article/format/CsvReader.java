package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Tables with commas, semicolons or tabs between columns. A first row in which a column has a name
 * that is known is the header; without one, columns are mapped by their 1-based numbers, and where
 * the job maps none, the column of the first row with most letters is the text and an earlier,
 * shorter one the title.
 */
final class CsvReader implements FormatReader {
  private final char delimiter;

  CsvReader(char delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    String head = DecodedFile.head(text);
    char between = delimiter == ',' ? delimiter(head) : delimiter;
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(between)
            .setIgnoreEmptyLines(true)
            .setLenientEof(true)
            .setTrailingData(true)
            .get();
    CsvRecords records = new CsvRecords(text, context.options().maxRecordBytes());
    List<String> names = null;
    long position = 0;
    for (String record = records.next(); record != null; record = records.next()) {
      if (record.isBlank()) {
        continue;
      }
      List<String> row = records.complete() ? cells(record, format) : List.of();
      if (names == null && !row.isEmpty()) {
        boolean header = isHeader(row, context.names());
        names = header ? row : columnNames(row, context.names());
        if (header) {
          continue;
        }
      }
      position++;
      String sample = record.substring(0, Math.min(record.length(), 400));
      if (records.tooLong()) {
        context.tooLarge(position, sample);
      } else if (row.isEmpty()) {
        context.malformed(position, "quotes do not close, or stand inside a cell", sample);
      } else {
        context.accept(draft(row, names, context.names()), position);
      }
    }
    if (position == 0) {
      context.rejectFile("PARSE", "NO_RECORDS", "the table has no row");
    }
  }

  /** The cells of a record; none where its quotes are wrong. */
  private static List<String> cells(String record, CSVFormat format) {
    try (CSVParser parser = CSVParser.parse(record, format)) {
      List<CSVRecord> rows = parser.getRecords();
      return rows.isEmpty() ? List.of() : List.of(rows.get(0).values());
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static ArticleDraft draft(List<String> row, List<String> columns, FieldNames names) {
    ArticleDraft draft = new ArticleDraft();
    for (int i = 0; i < row.size() && i < columns.size(); i++) {
      draft.put(names, columns.get(i), row.get(i));
    }
    return draft;
  }

  /** Short cells, of which one names a text of ours. */
  private static boolean isHeader(List<String> row, FieldNames names) {
    boolean known = false;
    for (String cell : row) {
      if (cell.length() > 60) {
        return false;
      }
      known |=
          names
              .target(cell)
              .filter(
                  target ->
                      target.field() == ArticleField.TEXT
                          || target.field() == ArticleField.TITLE
                          || target.field() == ArticleField.SUMMARY)
              .isPresent();
    }
    return known;
  }

  /** The names of columns without a header: their numbers where the job maps one of them. */
  private static List<String> columnNames(List<String> row, FieldNames names) {
    List<String> numbers = new ArrayList<>();
    boolean mapped = false;
    for (int i = 1; i <= row.size(); i++) {
      numbers.add(Integer.toString(i));
      mapped |= names.target(numbers.get(i - 1)).isPresent();
    }
    if (mapped) {
      return numbers;
    }
    int longest = 0;
    for (int i = 1; i < row.size(); i++) {
      longest = letters(row.get(i)) > letters(row.get(longest)) ? i : longest;
    }
    numbers.set(longest, ArticleField.TEXT.fieldName());
    for (int i = 0; i < longest; i++) {
      if (row.get(i).indexOf(' ') > 0 && letters(row.get(i)) >= 10) {
        numbers.set(i, ArticleField.TITLE.fieldName());
        break;
      }
    }
    return numbers;
  }

  private static long letters(String cell) {
    return cell.chars().filter(Character::isLetter).count();
  }

  /** The delimiter that stands most often in the first line. */
  static char delimiter(String head) {
    int end = head.indexOf('\n');
    String line = end < 0 ? head : head.substring(0, end);
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', '\t', ';', '|'}) {
      long count = line.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }
}
