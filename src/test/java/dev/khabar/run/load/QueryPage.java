package dev.khabar.run.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of ready questions: its queries, and the results shown after them. */
final class QueryPage {
  /** A query of the page and the table shown after it, empty where none is. */
  record Question(String title, String sql, String shown) {}

  private static final Path FILE = Path.of("docs/queries.md");
  private static final Pattern QUESTION =
      Pattern.compile(
          "^## (?<title>.+)$(?:(?!^## )(?s:.))*?^```sql\\n(?<sql>(?s:.)*?)^```\\n(?<shown>(?:\\n?\\|.*\\n)*)",
          Pattern.MULTILINE);

  private QueryPage() {}

  static List<Question> questions() throws IOException {
    List<Question> questions = new ArrayList<>();
    Matcher found = QUESTION.matcher(Files.readString(FILE));
    while (found.find()) {
      questions.add(
          new Question(found.group("title"), found.group("sql"), found.group("shown").strip()));
    }
    return questions;
  }

  /** Writes the page anew with the tables that the queries give. */
  static void show(List<String> tables) throws IOException {
    int[] next = {0};
    Files.writeString(
        FILE,
        QUESTION
            .matcher(Files.readString(FILE))
            .replaceAll(
                found -> {
                  String whole = found.group();
                  String before = whole.substring(0, whole.lastIndexOf("```\n") + 4);
                  return Matcher.quoteReplacement(before + "\n" + tables.get(next[0]++) + "\n");
                }));
  }

  /** A query's result as a Markdown table. */
  static String table(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      ResultSetMetaData meta = rows.getMetaData();
      StringBuilder table = new StringBuilder("|");
      for (int i = 1; i <= meta.getColumnCount(); i++) {
        table.append(' ').append(meta.getColumnLabel(i)).append(" |");
      }
      table.append("\n|").append(" --- |".repeat(meta.getColumnCount()));
      while (rows.next()) {
        table.append("\n|");
        for (int i = 1; i <= meta.getColumnCount(); i++) {
          table.append(' ').append(cell(rows, i)).append(" |");
        }
      }
      return table.toString();
    }
  }

  private static String cell(ResultSet rows, int i) throws SQLException {
    if (rows.getObject(i) == null) {
      return "";
    }
    int type = rows.getMetaData().getColumnType(i);
    boolean instant =
        type == Types.TIMESTAMP_WITH_TIMEZONE
            || rows.getMetaData().getColumnTypeName(i).equals("timestamptz");
    String text =
        instant
            ? rows.getObject(i, OffsetDateTime.class).toInstant().toString()
            : rows.getString(i);
    return text.replace("|", "\\|").replaceAll("\\s+", " ");
  }
}
