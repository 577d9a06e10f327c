package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.util.List;
import java.util.stream.Collectors;

/** Spark SQL: a table over a run's own files, and no copy of them. */
final class SparkDialect implements Dialect {
  @Override
  public String name() {
    return "spark";
  }

  @Override
  public String quote(String identifier) {
    return '`' + identifier + '`';
  }

  @Override
  public String literal(String text) {
    return '\'' + text.replace("\\", "\\\\").replace("'", "\\'") + '\'';
  }

  @Override
  public String type(ColumnType type) {
    if (type instanceof ListOf list) {
      return "ARRAY<" + type(list.element()) + ">";
    }
    if (type instanceof StructOf struct) {
      return struct.fields().stream()
          .map(field -> quote(field.name()) + ": " + type(field.type()))
          .collect(Collectors.joining(", ", "STRUCT<", ">"));
    }
    return switch ((Scalar) type) {
      case TEXT -> "STRING";
      case INTEGER -> "INT";
      case BIGINT, DOUBLE, BOOLEAN, DATE, TIMESTAMP -> ((Scalar) type).name();
    };
  }

  @Override
  public List<String> createTable(Table table) {
    return List.of(
        "CREATE TABLE IF NOT EXISTS %s (\n%s\n)\nUSING avro\nLOCATION 'OUTPUT/RUN_ID/%s'\nCOMMENT %s"
            .formatted(
                quote(table.name()),
                commentedColumns(table),
                table.name(),
                literal(table.comment())));
  }

  @Override
  public List<String> load(Dataset dataset) {
    return List.of("REFRESH TABLE " + quote(dataset.folder()));
  }
}
