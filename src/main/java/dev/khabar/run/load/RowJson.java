package dev.khabar.run.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.run.load.ColumnType.ListOf;
import dev.khabar.run.load.ColumnType.Scalar;
import dev.khabar.run.load.ColumnType.StructOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.avro.generic.GenericRecord;

/** A row as JSON: dates and times as ISO 8601 text, absent values as null. Stateless. */
final class RowJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private RowJson() {}

  static ObjectNode of(List<Column> columns, GenericRecord row) {
    ObjectNode node = NODES.objectNode();
    for (Column column : columns) {
      node.set(column.name(), value(column.type(), row.get(column.name())));
    }
    return node;
  }

  private static JsonNode value(ColumnType type, Object value) {
    if (value == null) {
      return NODES.nullNode();
    }
    if (type instanceof ListOf list) {
      ArrayNode array = NODES.arrayNode();
      ((Collection<?>) value).forEach(element -> array.add(value(list.element(), element)));
      return array;
    }
    if (type instanceof StructOf struct) {
      return of(struct.fields(), (GenericRecord) value);
    }
    return switch ((Scalar) type) {
      case TEXT -> NODES.textNode(value.toString());
      case INTEGER -> NODES.numberNode((int) value);
      case BIGINT -> NODES.numberNode((long) value);
      case DOUBLE -> NODES.numberNode((double) value);
      case BOOLEAN -> NODES.booleanNode((boolean) value);
      case DATE -> NODES.textNode(LocalDate.ofEpochDay((int) value).toString());
      case TIMESTAMP -> NODES.textNode(Instant.ofEpochMilli((long) value).toString());
    };
  }
}
