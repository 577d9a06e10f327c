package dev.khabar.run.load;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table in no database's words. Immutable.
 *
 * @param key the columns of its primary key; empty where it has none
 * @param indexes the column lists that joins and filters look rows up by, beside the key
 */
public record Table(
    String name,
    String comment,
    List<Column> columns,
    List<String> key,
    List<List<String>> indexes) {

  /** The same table with columns after its own. */
  Table with(Column... more) {
    return new Table(
        name, comment, Stream.concat(columns.stream(), Stream.of(more)).toList(), key, indexes);
  }

  /** The same columns under another name, key and comment, with no index but the key's. */
  Table copy(String otherName, String otherComment, List<String> otherKey) {
    return new Table(otherName, otherComment, columns, otherKey, List.of());
  }

  /** The same table with no key: the key may be added once the rows are in. */
  Table withoutKey() {
    return new Table(name, comment, columns, List.of(), indexes);
  }

  /** The columns' names, quoted, between commas. */
  String columnList() {
    return columns.stream().map(c -> '"' + c.name() + '"').collect(Collectors.joining(", "));
  }

  /** The columns' names, quoted, between commas, each of the given row. */
  String columnList(String row) {
    return columns.stream()
        .map(c -> row + ".\"" + c.name() + '"')
        .collect(Collectors.joining(", "));
  }
}
