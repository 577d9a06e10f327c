package dev.khabar.run.load;

import java.util.List;
import java.util.Optional;
import org.apache.avro.JsonProperties;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;

/** What a column holds, in no database's words: each {@link Dialect} has its own. Immutable. */
public sealed interface ColumnType {

  /** A single value. TIMESTAMP is an instant; INTEGER has 32 bits, BIGINT 64. */
  enum Scalar implements ColumnType {
    TEXT,
    INTEGER,
    BIGINT,
    DOUBLE,
    BOOLEAN,
    DATE,
    TIMESTAMP
  }

  /** Any number of values in order. */
  record ListOf(ColumnType element) implements ColumnType {}

  /** Named values together. */
  record StructOf(List<Column> fields) implements ColumnType {}

  /**
   * The column type of an Avro schema; a union with null has the type of its other branch.
   *
   * @throws IllegalArgumentException for a type that khabar's schemas do not use
   */
  static ColumnType of(Schema schema) {
    Schema value = nonNull(schema);
    return switch (value.getType()) {
      case STRING -> Scalar.TEXT;
      case INT ->
          value.getLogicalType() instanceof LogicalTypes.Date ? Scalar.DATE : Scalar.INTEGER;
      case LONG ->
          value.getLogicalType() instanceof LogicalTypes.TimestampMillis
              ? Scalar.TIMESTAMP
              : Scalar.BIGINT;
      case DOUBLE -> Scalar.DOUBLE;
      case BOOLEAN -> Scalar.BOOLEAN;
      case ARRAY -> new ListOf(of(value.getElementType()));
      case RECORD -> new StructOf(columns(value));
      default ->
          throw new IllegalArgumentException("no column type is defined for Avro's " + schema);
    };
  }

  /** The columns of a record's fields, in its order. */
  static List<Column> columns(Schema record) {
    return record.getFields().stream()
        .map(
            field ->
                new Column(
                    field.name(),
                    of(field.schema()),
                    !field.schema().isNullable(),
                    Optional.ofNullable(field.defaultVal())
                        .filter(value -> value != JsonProperties.NULL_VALUE),
                    field.doc() == null ? "" : field.doc()))
        .toList();
  }

  private static Schema nonNull(Schema schema) {
    if (schema.getType() != Schema.Type.UNION) {
      return schema;
    }
    List<Schema> values =
        schema.getTypes().stream().filter(type -> type.getType() != Schema.Type.NULL).toList();
    if (values.size() != 1) {
      throw new IllegalArgumentException("a union of several types is no column: " + schema);
    }
    return values.get(0);
  }
}
