package dev.khabar.article.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Reads rows of a Parquet file on disk and knows how far it came. Not thread-safe. */
final class ParquetRows {
  /** Holds the largest row group that writers make by default, 122,880 rows or 128 MB, unpacked. */
  private static final String MEMORY = "1GB";

  private final Path file;
  private final ReadContext context;
  private long position;

  ParquetRows(Path file, ReadContext context) {
    this.file = file;
    this.context = context;
  }

  static Connection connection() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    // A broken file can name any size; one worker reads a file, and others read beside it.
    properties.setProperty("memory_limit", MEMORY);
    // One thread gives the rows in their order.
    properties.setProperty("threads", "1");
    return DriverManager.getConnection("jdbc:duckdb:", properties);
  }

  static String quoted(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  /** Reads all rows, up to one that cannot be read. */
  void readAll() {
    try {
      read("SELECT * FROM read_parquet(" + quoted(file) + ")");
    } catch (SQLException e) {
      reject(e);
    }
  }

  /**
   * Reads groups that follow each other, in one query, since each query reads the file's metadata
   * again. Where one is broken, which loses good rows on their way before it too, the rest is read
   * a group at a time, so that only the broken ones are rejected, wherever the file was cut.
   */
  void read(List<RowGroup> groups) {
    position = groups.get(0).firstRow();
    try {
      readUpTo(groups.get(groups.size() - 1).endRow());
    } catch (SQLException e) {
      groups.stream().filter(group -> group.endRow() > position).forEach(this::read);
    }
  }

  private void read(RowGroup group) {
    position = Math.max(position, group.firstRow());
    try {
      readUpTo(group.endRow());
    } catch (SQLException e) {
      reject(e);
    }
  }

  private void readUpTo(long endRow) throws SQLException {
    read(
        "SELECT * EXCLUDE (file_row_number) FROM read_parquet("
            + quoted(file)
            + ", file_row_number = true) WHERE file_row_number >= "
            + position
            + " AND file_row_number < "
            + endRow);
  }

  private void read(String query) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        position++;
        context.accept(draft(rows, columns, context.names()), position);
      }
    }
  }

  private void reject(SQLException failure) {
    String first = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    context.malformed(position + 1, "no Parquet: " + withoutPath(first, file), "");
  }

  /** The copy's name differs from run to run and must not show in the output. */
  private static String withoutPath(String message, Path file) {
    return message.replace(file.toString(), "the file").toLowerCase(Locale.ROOT);
  }

  private static ArticleDraft draft(ResultSet row, ResultSetMetaData columns, FieldNames names)
      throws SQLException {
    ArticleDraft draft = new ArticleDraft();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnName(i);
      if (names.target(name).isPresent()) {
        // Older writers do not say of their texts that they are more than bytes.
        byte[] text = columns.getColumnType(i) == Types.BLOB ? row.getBytes(i) : null;
        String value = text == null ? row.getString(i) : new String(text, StandardCharsets.UTF_8);
        draft.put(names, name, value == null ? "" : value);
      }
    }
    return draft;
  }
}
