package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.util.List;
import java.util.stream.Collectors;

/** ClickHouse: a ReplacingMergeTree keeps one row a key, so that a second load adds nothing. */
final class ClickHouseDialect implements Dialect {
  @Override
  public String name() {
    return "clickhouse";
  }

  @Override
  public String quote(String identifier) {
    return '`' + identifier + '`';
  }

  @Override
  public String literal(String text) {
    return '\'' + text.replace("\\", "\\\\").replace("'", "''") + '\'';
  }

  @Override
  public String type(ColumnType type) {
    if (type instanceof ListOf list) {
      return "Array(" + type(list.element()) + ")";
    }
    if (type instanceof StructOf struct) {
      return struct.fields().stream()
          .map(field -> quote(field.name()) + " " + declared(field))
          .collect(Collectors.joining(", ", "Tuple(", ")"));
    }
    return switch ((Scalar) type) {
      case TEXT -> "String";
      case INTEGER -> "Int32";
      case BIGINT -> "Int64";
      case DOUBLE -> "Float64";
      case BOOLEAN -> "Bool";
      case DATE -> "Date32";
      case TIMESTAMP -> "DateTime64(3, 'UTC')";
    };
  }

  @Override
  public String declared(Column column) {
    return column.required() ? type(column.type()) : "Nullable(" + type(column.type()) + ")";
  }

  @Override
  public List<String> createTable(Table table) {
    return List.of(
        "CREATE TABLE IF NOT EXISTS %s (\n%s\n)\nENGINE = ReplacingMergeTree\nORDER BY (%s)\nCOMMENT %s"
            .formatted(
                quote(table.name()),
                commentedColumns(table),
                quoted(table.key()),
                literal(table.comment())));
  }

  @Override
  public List<String> load(Dataset dataset) {
    return List.of(
        "INSERT INTO %s\nSELECT * FROM file('OUTPUT/RUN_ID/%s/*.avro', 'Avro')"
            .formatted(quote(dataset.folder()), dataset.folder()));
  }
}
