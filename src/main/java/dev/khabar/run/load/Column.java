package dev.khabar.run.load;

import java.util.Optional;

/**
 * A column of a table, or a field of a struct. Immutable.
 *
 * @param required whether every row has a value
 * @param initial what rows have that were written before the column was, where the schema gives one
 * @param comment what it holds, from the schema's doc; empty where it needs none
 */
public record Column(
    String name, ColumnType type, boolean required, Optional<Object> initial, String comment) {

  /** A column that every row has had from the start. */
  static Column of(String name, ColumnType type, boolean required, String comment) {
    return new Column(name, type, required, Optional.empty(), comment);
  }
}
