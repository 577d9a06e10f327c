package dev.khabar.run.load;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The CREATE TABLE and COMMENT ON that DuckDB and PostgreSQL share. */
final class CreateTable {
  private CreateTable() {}

  /** The table with its key, where it has one. */
  private static String statement(Dialect dialect, Table table) {
    Stream<String> columns = table.columns().stream().map(column -> column(dialect, column));
    Stream<String> key =
        table.key().isEmpty()
            ? Stream.of()
            : Stream.of("PRIMARY KEY (" + dialect.quoted(table.key()) + ")");
    return Stream.concat(columns, key)
        .collect(
            Collectors.joining(
                ",\n  ",
                "CREATE TABLE IF NOT EXISTS " + dialect.quote(table.name()) + " (\n  ",
                "\n)"));
  }

  /** A table's key, added to it. */
  static String key(Dialect dialect, Table table) {
    return "ALTER TABLE %s ADD PRIMARY KEY (%s)"
        .formatted(dialect.quote(table.name()), dialect.quoted(table.key()));
  }

  /** A table of the session, without key: rows wait in it until they are merged. */
  static String staging(Dialect dialect, Table table) {
    return table.columns().stream()
        .map(column -> column(dialect, column))
        .collect(
            Collectors.joining(
                ",\n  ", "CREATE TEMP TABLE " + dialect.quote(table.name()) + " (\n  ", "\n)"));
  }

  private static String column(Dialect dialect, Column column) {
    return dialect.quote(column.name())
        + " "
        + dialect.declared(column)
        + (column.required() ? " NOT NULL" : "");
  }

  /** The table and the comments on it and its columns. */
  static List<String> withComments(Dialect dialect, Table table) {
    return withComments(dialect, table, "");
  }

  /**
   * The same of a database that lays its tables out.
   *
   * @param layout what stands behind the columns
   */
  static List<String> withComments(Dialect dialect, Table table, String layout) {
    List<String> statements = new ArrayList<>();
    statements.add(statement(dialect, table) + layout);
    statements.addAll(comments(dialect, table));
    return statements;
  }

  private static List<String> comments(Dialect dialect, Table table) {
    String name = dialect.quote(table.name());
    return Stream.concat(
            Stream.of("COMMENT ON TABLE " + name + " IS " + dialect.literal(table.comment())),
            table.columns().stream()
                .filter(column -> !column.comment().isEmpty())
                .map(
                    column ->
                        "COMMENT ON COLUMN %s.%s IS %s"
                            .formatted(
                                name,
                                dialect.quote(column.name()),
                                dialect.literal(column.comment()))))
        .toList();
  }

  static List<String> indexes(Dialect dialect, Table table) {
    return table.indexes().stream()
        .map(
            columns ->
                "CREATE INDEX IF NOT EXISTS %s ON %s (%s)"
                    .formatted(
                        dialect.quote(table.name() + "_by_" + String.join("_", columns)),
                        dialect.quote(table.name()),
                        dialect.quoted(columns)))
        .toList();
  }
}
