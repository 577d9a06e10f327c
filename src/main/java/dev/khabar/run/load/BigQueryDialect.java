package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.util.List;
import java.util.stream.Collectors;

/** BigQuery: keys are not enforced, arrays are never null, clustering stands in for indexes. */
final class BigQueryDialect implements Dialect {
  private static final int MOST_CLUSTERING_COLUMNS = 4;

  @Override
  public String name() {
    return "bigquery";
  }

  @Override
  public String quote(String identifier) {
    return '`' + identifier + '`';
  }

  @Override
  public String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  @Override
  public String type(ColumnType type) {
    if (type instanceof ListOf list) {
      return "ARRAY<" + type(list.element()) + ">";
    }
    if (type instanceof StructOf struct) {
      return struct.fields().stream()
          .map(field -> quote(field.name()) + " " + type(field.type()) + required(field))
          .collect(Collectors.joining(", ", "STRUCT<", ">"));
    }
    return switch ((Scalar) type) {
      case TEXT -> "STRING";
      case INTEGER, BIGINT -> "INT64";
      case DOUBLE -> "FLOAT64";
      case BOOLEAN -> "BOOL";
      case DATE -> "DATE";
      case TIMESTAMP -> "TIMESTAMP";
    };
  }

  private static String required(Column column) {
    return column.required() && !(column.type() instanceof ListOf) ? " NOT NULL" : "";
  }

  @Override
  public List<String> createTable(Table table) {
    String columns =
        table.columns().stream()
            .map(
                column ->
                    "  %s %s%s OPTIONS(description=%s),\n"
                        .formatted(
                            quote(column.name()),
                            type(column.type()),
                            required(column),
                            literal(column.comment())))
            .collect(Collectors.joining());
    return List.of(
        "CREATE TABLE IF NOT EXISTS %s (\n%s  PRIMARY KEY (%s) NOT ENFORCED\n)\nCLUSTER BY %s\nOPTIONS(description=%s)"
            .formatted(
                quote(table.name()),
                columns,
                quoted(table.key()),
                quoted(table.key().stream().limit(MOST_CLUSTERING_COLUMNS).toList()),
                literal(table.comment())));
  }

  @Override
  public List<String> load(Dataset dataset) {
    return List.of(
        """
        LOAD DATA INTO %s
        FROM FILES (
          format = 'AVRO',
          enable_logical_types = TRUE,
          uris = ['gs://BUCKET/OUTPUT/RUN_ID/%s/*.avro']
        )"""
            .formatted(quote(dataset.folder()), dataset.folder()));
  }
}
