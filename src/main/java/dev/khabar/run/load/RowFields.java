package dev.khabar.run.load;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;

/** Those fields of a dataset's rows that fill a table's columns, in its order. Immutable. */
final class RowFields {
  private final List<Column> columns;
  private final int[] positions;

  /**
   * @param schema the rows'
   * @param columns the table's, each named as a field
   */
  RowFields(Schema schema, List<Column> columns) {
    this.columns = columns;
    this.positions =
        columns.stream().mapToInt(column -> schema.getField(column.name()).pos()).toArray();
  }

  int size() {
    return positions.length;
  }

  ColumnType type(int column) {
    return columns.get(column).type();
  }

  /** A row's value for a column; null where it has none. */
  Object value(GenericRecord row, int column) {
    return row.get(positions[column]);
  }
}
