package dev.khabar.article.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;

/**
 * Reads Parquet files through DuckDB, which the program carries for loading and which streams rows
 * in little memory; Parquet's own Java library would bring Hadoop with it. The format is read from
 * its end, so the file is first copied beside the program's temporary files and deleted afterwards.
 * Columns are mapped by their names. Stateless; thread-safe.
 */
final class ParquetArchive {
  /** Holds the largest row group that writers make by default, 122,880 rows or 128 MB, unpacked. */
  private static final String MEMORY = "1GB";

  private ParquetArchive() {}

  static void read(InputStream in, ReadContext context) throws IOException {
    Path copy = Files.createTempFile("khabar-", ".parquet");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      readRows(copy, context);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void readRows(Path file, ReadContext context) {
    Properties properties = new Properties();
    properties.setProperty("jdbc_stream_results", "true");
    // A broken file can name any size; one worker reads a file, and others read beside it.
    properties.setProperty("memory_limit", MEMORY);
    properties.setProperty("threads", "1");
    long position = 0;
    String query = "SELECT * FROM read_parquet('" + file.toString().replace("'", "''") + "')";
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", properties);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        position++;
        context.accept(draft(rows, columns, context.names()), position);
      }
    } catch (SQLException e) {
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      context.malformed(position + 1, "no Parquet: " + withoutPath(first, file), "");
    }
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
        String value = row.getString(i);
        draft.put(names, name, value == null ? "" : value);
      }
    }
    return draft;
  }
}
