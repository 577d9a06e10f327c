package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Snowflake: unquoted names are upper case, and so the quoted ones are written, that queries need
 * no quotes but for its reserved words ({@code "TRIGGER"}).
 */
final class SnowflakeDialect implements Dialect {
  @Override
  public String name() {
    return "snowflake";
  }

  @Override
  public String quote(String identifier) {
    return '"' + identifier.toUpperCase(Locale.ROOT) + '"';
  }

  @Override
  public String type(ColumnType type) {
    if (type instanceof ListOf) {
      return "ARRAY";
    }
    if (type instanceof StructOf) {
      return "OBJECT";
    }
    return switch ((Scalar) type) {
      case TEXT -> "VARCHAR";
      case INTEGER, BIGINT -> "NUMBER(19, 0)";
      case DOUBLE -> "FLOAT";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIMESTAMP -> "TIMESTAMP_LTZ(3)";
    };
  }

  @Override
  public List<String> createTable(Table table) {
    return List.of(
        table.columns().stream()
            .map(
                column ->
                    "  %s %s%s COMMENT %s,\n"
                        .formatted(
                            quote(column.name()),
                            type(column.type()),
                            column.required() ? " NOT NULL" : "",
                            literal(column.comment())))
            .collect(
                Collectors.joining(
                    "",
                    "CREATE TABLE IF NOT EXISTS " + quote(table.name()) + " (\n",
                    "  PRIMARY KEY (%s)\n)\nCOMMENT = %s"
                        .formatted(quoted(table.key()), literal(table.comment())))));
  }

  @Override
  public List<String> load(Dataset dataset) {
    return List.of(
        """
        COPY INTO %s
        FROM @STAGE/OUTPUT/RUN_ID/%s/
        PATTERN = '.*[.]avro'
        FILE_FORMAT = (TYPE = AVRO USE_LOGICAL_TYPE = TRUE)
        MATCH_BY_COLUMN_NAME = CASE_INSENSITIVE"""
            .formatted(quote(dataset.folder()), dataset.folder()));
  }
}
