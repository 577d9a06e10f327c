package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.util.List;

/**
 * PostgreSQL: lists of values are arrays, structs are jsonb. Texts compare by code point (collation
 * C), as ids must and as the smaller of two names is meant.
 */
final class PostgreSqlDialect implements Dialect {
  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public String type(ColumnType type) {
    if (type instanceof ListOf list) {
      return list.element() instanceof Scalar scalar ? word(scalar) + "[]" : "jsonb";
    }
    if (type instanceof StructOf) {
      return "jsonb";
    }
    return word((Scalar) type);
  }

  private static String word(Scalar scalar) {
    return switch (scalar) {
      case TEXT -> "text";
      case INTEGER -> "integer";
      case BIGINT -> "bigint";
      case DOUBLE -> "double precision";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case TIMESTAMP -> "timestamp with time zone";
    };
  }

  @Override
  public List<String> createTable(Table table) {
    return CreateTable.withComments(this, table);
  }

  @Override
  public String declared(Column column) {
    boolean texts = column.type() == Scalar.TEXT || column.type().equals(new ListOf(Scalar.TEXT));
    return type(column.type()) + (texts ? " COLLATE \"C\"" : "");
  }

  @Override
  public String emptyList(ColumnType type) {
    return (type(type).equals("jsonb") ? "'[]'::" : "'{}'::") + type(type);
  }

  @Override
  public List<String> load(Dataset dataset) {
    return List.of(
        "-- PostgreSQL reads no Avro: bin/khabar load RUN_DIR --to jdbc:postgresql://... fills "
            + dataset.folder());
  }
}
