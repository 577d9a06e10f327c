package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Trino: an external table of its Hive connector over a run's own files, and tables of any
 * connector that are filled from it. Hive's timestamps have no zone; khabar's are UTC.
 */
final class TrinoDialect implements Dialect {
  @Override
  public String name() {
    return "trino";
  }

  @Override
  public String type(ColumnType type) {
    if (type instanceof ListOf list) {
      return "ARRAY(" + type(list.element()) + ")";
    }
    if (type instanceof StructOf struct) {
      return struct.fields().stream()
          .map(field -> quote(field.name()) + " " + type(field.type()))
          .collect(Collectors.joining(", ", "ROW(", ")"));
    }
    return switch ((Scalar) type) {
      case TEXT -> "VARCHAR";
      case TIMESTAMP -> "TIMESTAMP(3)";
      case INTEGER, BIGINT, DOUBLE, BOOLEAN, DATE -> ((Scalar) type).name();
    };
  }

  @Override
  public List<String> createTable(Table table) {
    return List.of(
        "CREATE TABLE IF NOT EXISTS hive.khabar.%s (\n%s\n)\nCOMMENT %s\nWITH (format = 'AVRO', external_location = 's3://BUCKET/OUTPUT/RUN_ID/%s/')"
            .formatted(
                quote(table.name()),
                commentedColumns(table),
                literal(table.comment()),
                table.name()));
  }

  @Override
  public List<String> load(Dataset dataset) {
    return List.of(
        "CREATE TABLE IF NOT EXISTS iceberg.khabar.%1$s AS\nSELECT * FROM hive.khabar.%1$s"
            .formatted(quote(dataset.folder())));
  }
}
