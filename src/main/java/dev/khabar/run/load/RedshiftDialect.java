package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.load.ColumnType.Scalar;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Redshift: lists are SUPER. Its COPY knows no logical types of Avro, so that days and milliseconds
 * are read as numbers into a staging table and converted on the way to the table.
 */
final class RedshiftDialect implements Dialect {
  private static final String LONGEST_TEXT = "VARCHAR(65535)";
  private static final String LONGEST_ID = "VARCHAR(128)";

  @Override
  public String name() {
    return "redshift";
  }

  @Override
  public String type(ColumnType type) {
    if (!(type instanceof Scalar scalar)) {
      return "SUPER";
    }
    return switch (scalar) {
      case TEXT -> LONGEST_TEXT;
      case INTEGER -> "INTEGER";
      case BIGINT -> "BIGINT";
      case DOUBLE -> "DOUBLE PRECISION";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
      case TIMESTAMP -> "TIMESTAMPTZ";
    };
  }

  /** Joins reserve memory for the declared length: ids are short, and declared so. */
  @Override
  public String declared(Column column) {
    return column.type() == Scalar.TEXT && column.name().endsWith("_id")
        ? LONGEST_ID
        : type(column.type());
  }

  @Override
  public List<String> createTable(Table table) {
    return CreateTable.withComments(
        this,
        table,
        "\nDISTKEY (%1$s)\nCOMPOUND SORTKEY (%1$s)".formatted(quote(table.key().get(0))));
  }

  @Override
  public List<String> load(Dataset dataset) {
    Table table = WarehouseTables.dataset(dataset);
    String name = quote(dataset.folder());
    String staging = quote("staged_" + dataset.folder());
    String columns =
        table.columns().stream()
            .map(column -> quote(column.name()) + " " + stagedType(column))
            .collect(Collectors.joining(",\n  "));
    String converted =
        table.columns().stream().map(this::converted).collect(Collectors.joining(",\n  "));
    return List.of(
        "CREATE TEMP TABLE %s (\n  %s\n)".formatted(staging, columns),
        """
        COPY %s
        FROM 's3://BUCKET/OUTPUT/RUN_ID/%s/'
        IAM_ROLE DEFAULT
        FORMAT AS AVRO 'auto'"""
            .formatted(staging, dataset.folder()),
        "INSERT INTO %s\nSELECT\n  %s\nFROM %s".formatted(name, converted, staging),
        "DROP TABLE " + staging);
  }

  private String stagedType(Column column) {
    if (column.type() == Scalar.DATE) {
      return "INTEGER";
    }
    return column.type() == Scalar.TIMESTAMP ? "BIGINT" : declared(column);
  }

  private String converted(Column column) {
    String name = quote(column.name());
    if (column.type() == Scalar.DATE) {
      return "DATEADD(day, %1$s, DATE '1970-01-01')::DATE AS %1$s".formatted(name);
    }
    if (column.type() == Scalar.TIMESTAMP) {
      return "DATEADD(millisecond, %1$s %% 1000, DATEADD(second, (%1$s / 1000)::INTEGER, TIMESTAMPTZ '1970-01-01 00:00:00+00')) AS %1$s"
          .formatted(name);
    }
    return name;
  }
}
