package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.util.List;
import java.util.stream.Collectors;

/** DuckDB: lists and structs are types of its own. */
final class DuckDbDialect implements Dialect {
  @Override
  public String name() {
    return "duckdb";
  }

  @Override
  public String type(ColumnType type) {
    if (type instanceof ListOf list) {
      return type(list.element()) + "[]";
    }
    if (type instanceof StructOf struct) {
      return struct.fields().stream()
          .map(field -> quote(field.name()) + " " + type(field.type()))
          .collect(Collectors.joining(", ", "STRUCT(", ")"));
    }
    return switch ((Scalar) type) {
      case TEXT -> "VARCHAR";
      case TIMESTAMP -> "TIMESTAMP WITH TIME ZONE";
      case INTEGER, BIGINT, DOUBLE, BOOLEAN, DATE -> ((Scalar) type).name();
    };
  }

  @Override
  public List<String> createTable(Table table) {
    return CreateTable.withComments(this, table);
  }

  @Override
  public List<String> load(Dataset dataset) {
    return List.of(
        "INSERT INTO %s BY NAME SELECT * FROM read_avro('RUN_DIR/%s/*.avro')"
            .formatted(quote(dataset.folder()), dataset.folder()));
  }
}
