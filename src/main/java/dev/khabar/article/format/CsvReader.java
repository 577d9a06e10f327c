package dev.khabar.article.format;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables with commas, semicolons or tabs between columns, which {@link CsvColumns} names. A row of
 * more cells than the first one is rejected: a delimiter within a text would cut it and move what
 * follows.
 */
final class CsvReader implements FormatReader {
  /** The line that tells Excel the delimiter. */
  static final Pattern SEPARATOR = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

  private final char delimiter;

  CsvReader(char delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public void read(Reader text, ReadContext context) throws IOException {
    String beginning = DecodedFile.head(text);
    String first = firstLine(beginning);
    char between = first.indexOf(delimiter) < 0 || delimiter == ',' ? delimiter(first) : delimiter;
    CsvRecords records = new CsvRecords(text, between, context.options().maxRecordBytes());
    List<String> header = List.of();
    List<String> names = null;
    long position = 0;
    while (records.next()) {
      List<String> row = records.cells();
      boolean separator = names == null && SEPARATOR.matcher(records.line()).matches();
      if (records.line().isBlank() || separator) {
        continue;
      }
      if (names == null && !row.isEmpty()) {
        CsvColumns columns = CsvColumns.of(row, beginning, between, context.names());
        header = columns.header();
        names = columns.names();
      }
      if (!row.isEmpty() && row.equals(header)) {
        // Tables that were put one behind another repeat it.
        continue;
      }
      position++;
      String sample = records.line().substring(0, Math.min(records.line().length(), 400));
      if (records.tooLong()) {
        context.tooLarge(position, sample);
      } else if (row.isEmpty()) {
        context.malformed(position, "a quote opens a cell and none closes it", sample);
      } else if (holdsMoreThan(names.size(), row)) {
        context.malformed(
            position,
            "the row has "
                + row.size()
                + " cells, the first row "
                + names.size()
                + "; a cell that holds a '"
                + between
                + "' has to stand in quotes",
            sample);
      } else {
        context.accept(draft(row, names, context.names()), position);
      }
    }
    if (position == 0) {
      context.rejectFile("PARSE", "NO_RECORDS", "the table has no row");
    }
  }

  private static boolean holdsMoreThan(int columns, List<String> row) {
    return row.stream().skip(columns).anyMatch(cell -> !cell.isBlank());
  }

  private static ArticleDraft draft(List<String> row, List<String> columns, FieldNames names) {
    ArticleDraft draft = new ArticleDraft();
    for (int i = 0; i < row.size() && i < columns.size(); i++) {
      draft.put(names, columns.get(i), row.get(i));
    }
    return draft;
  }

  static String firstLine(String head) {
    int end = head.indexOf('\n');
    return (end < 0 ? head : head.substring(0, end)).trim();
  }

  /** The delimiter that the first line names, or that stands most often in it. */
  static char delimiter(String line) {
    Matcher separator = SEPARATOR.matcher(line);
    if (separator.matches()) {
      return separator.group(1).charAt(0);
    }
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
