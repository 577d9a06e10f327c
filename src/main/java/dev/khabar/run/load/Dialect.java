package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How one database writes khabar's tables. Stateless; thread-safe. */
public interface Dialect {

  /** The name that the command line knows it by. */
  String name();

  /** Its word for a type. */
  String type(ColumnType type);

  /** A column's type as its table declares it. */
  default String declared(Column column) {
    return type(column.type());
  }

  /** The statements that make a table with its comments, without indexes, where none is there. */
  List<String> createTable(Table table);

  /** The statements that load a run's Avro files of a dataset into its table. */
  List<String> load(Dataset dataset);

  /** An identifier as it must be written. */
  default String quote(String identifier) {
    return '"' + identifier + '"';
  }

  /** A text as a literal. */
  default String literal(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }

  /** A literal of a list type without values. */
  default String emptyList(ColumnType type) {
    return "CAST('[]' AS " + type(type) + ")";
  }

  /** A list of identifiers as it must be written. */
  default String quoted(List<String> identifiers) {
    return identifiers.stream().map(this::quote).collect(Collectors.joining(", "));
  }

  /** The columns of a table, each with its comment, where the dialect takes one there. */
  default String commentedColumns(Table table) {
    return table.columns().stream()
        .map(
            column ->
                "  %s %s COMMENT %s"
                    .formatted(quote(column.name()), declared(column), literal(column.comment())))
        .collect(Collectors.joining(",\n"));
  }

  /** Tables and load statements of every dataset: a script. */
  default String script() {
    List<String> statements = new ArrayList<>();
    for (Dataset dataset : Dataset.values()) {
      statements.addAll(createTable(WarehouseTables.dataset(dataset)));
    }
    for (Dataset dataset : Dataset.values()) {
      statements.addAll(load(dataset));
    }
    return statements.stream().map(s -> s + ";\n").collect(Collectors.joining("\n"));
  }
}
