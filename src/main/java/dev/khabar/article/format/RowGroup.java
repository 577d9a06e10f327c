package dev.khabar.article.format;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a Parquet file that can be read without the others.
 *
 * @param firstByte where it begins, which says whose part it is in
 * @param firstRow rows of the file before it
 * @param endRow rows of the file up to its end
 */
record RowGroup(long firstByte, long firstRow, long endRow) {
  /** Some writers give a dictionary's offset as 0 where there is none. */
  private static final String QUERY =
      """
      SELECT any_value(row_group_num_rows) AS row_count,
        min(CASE WHEN dictionary_page_offset > 0
          THEN least(dictionary_page_offset, data_page_offset)
          ELSE data_page_offset END) AS first_byte,
        bool_or(starts_with(lower(path_in_schema), 'file_row_number')) AS clash
      FROM parquet_metadata(%s) GROUP BY row_group_id ORDER BY row_group_id""";

  /**
   * The groups of a file; none where it has none, is broken, or has a column by the name that
   * DuckDB gives the number of a row: such a file is read in one go, which tells what is wrong with
   * it. Every group is in the file and begins no earlier than the one before it, whatever the
   * file's offsets say, so that each is in one part and those of a part follow each other.
   */
  static List<RowGroup> of(Path file, long bytes) {
    List<RowGroup> groups = new ArrayList<>();
    long firstByte = 0;
    long firstRow = 0;
    try (Connection connection = ParquetRows.connection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(QUERY.formatted(ParquetRows.quoted(file)))) {
      while (rows.next()) {
        long count = rows.getLong("row_count");
        if (count < 0 || rows.getBoolean("clash")) {
          return List.of();
        }
        firstByte = Math.max(firstByte, Math.min(rows.getLong("first_byte"), bytes - 1));
        groups.add(new RowGroup(firstByte, firstRow, firstRow + count));
        firstRow += count;
      }
    } catch (SQLException e) {
      return List.of();
    }
    return groups;
  }

  boolean beginsIn(FilePart part) {
    return firstByte >= part.begin() && firstByte < part.end();
  }
}
