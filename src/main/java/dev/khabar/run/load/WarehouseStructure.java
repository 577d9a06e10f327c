package dev.khabar.run.load;

import dev.khabar.run.ExitStatus;
import dev.khabar.run.RunException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the tables of a warehouse, or finds them as khabar left them. What it made is written down
 * in the table khabar_columns; a difference from it is a change by hand, which it refuses to load
 * over. Columns that newer schemas add are added.
 */
final class WarehouseStructure {
  private final Warehouse warehouse;

  WarehouseStructure(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * Makes the tables, still without their keys, or finds them.
   *
   * @return whether they were made, and are to be finished by {@link #addKeys}
   * @throws RunException where tables of these names are not khabar's, or no longer as khabar made
   *     them, or made by a newer khabar
   */
  boolean prepare() throws SQLException {
    Map<String, Map<String, String>> found = columns();
    if (!found.containsKey(WarehouseTables.SNAPSHOT.name())) {
      refuseForeign(found);
      for (Table table : WarehouseTables.all()) {
        warehouse.execute(warehouse.dialect().createTable(table.withoutKey()));
      }
      writeDown();
      return true;
    }
    refuseChanged(found);
    addNewColumns(found);
    return false;
  }

  /**
   * Gives the tables that were just made their keys. An index over rows that are there is built in
   * half the time that it takes to grow with them (docs/warehouses.md has the figures).
   */
  void addKeys() throws SQLException {
    for (Table table : WarehouseTables.all()) {
      warehouse.execute(CreateTable.key(warehouse.dialect(), table));
    }
  }

  private void refuseForeign(Map<String, Map<String, String>> found) {
    List<String> foreign =
        WarehouseTables.all().stream().map(Table::name).filter(found::containsKey).toList();
    if (!foreign.isEmpty()) {
      throw new RunException(
          ExitStatus.FAILED,
          "the warehouse has tables of these names that khabar did not make: "
              + String.join(", ", foreign)
              + "\nGive khabar a place of its own: another file, or a schema"
              + " (jdbc:postgresql://...?currentSchema=khabar)");
    }
  }

  private void refuseChanged(Map<String, Map<String, String>> found) throws SQLException {
    Map<String, Map<String, String>> made = snapshot();
    List<String> differences = new ArrayList<>();
    for (String table : made.keySet()) {
      if (!found.containsKey(table)) {
        differences.add("table " + table + " is gone");
        continue;
      }
      differences.addAll(differences(table, made.get(table), found.get(table)));
    }
    if (!differences.isEmpty()) {
      throw new RunException(
          ExitStatus.FAILED,
          "the warehouse's tables are not as khabar made them:\n  "
              + String.join("\n  ", differences)
              + "\nUndo the change (own columns belong in own tables or views), or load every run"
              + " into a new warehouse");
    }
  }

  private static List<String> differences(
      String table, Map<String, String> made, Map<String, String> found) {
    List<String> differences = new ArrayList<>();
    made.forEach(
        (column, type) -> {
          String now = found.get(column);
          if (now == null) {
            differences.add(table + "." + column + " is gone");
          } else if (!now.equals(type)) {
            differences.add(table + "." + column + " is " + now + ", was " + type);
          }
        });
    for (String column : found.keySet()) {
      if (!made.containsKey(column)) {
        differences.add(table + "." + column + " was added");
      }
    }
    return differences;
  }

  private void addNewColumns(Map<String, Map<String, String>> found) throws SQLException {
    boolean added = false;
    for (Table table : WarehouseTables.all()) {
      Map<String, String> there = found.get(table.name());
      if (there == null) {
        warehouse.execute(warehouse.dialect().createTable(table));
        added = true;
        continue;
      }
      refuseNewer(table, there);
      for (Column column : table.columns()) {
        String type = there.get(column.name());
        if (type == null) {
          warehouse.execute(addition(table, column));
          added = true;
        } else {
          added |= warehouse.widen(table, column, type);
        }
      }
    }
    if (added) {
      writeDown();
    }
  }

  private static void refuseNewer(Table table, Map<String, String> there) {
    for (String column : there.keySet()) {
      if (table.columns().stream().noneMatch(known -> known.name().equals(column))) {
        throw newer(table.name() + "." + column);
      }
    }
  }

  /** The refusal of a warehouse with something that only a newer khabar can have made. */
  static RunException newer(String what) {
    return new RunException(
        ExitStatus.FAILED,
        "a newer khabar made this warehouse ("
            + what
            + " is unknown to this one): load with that version");
  }

  /** Without NOT NULL, which DuckDB cannot add with a column. */
  private String addition(Table table, Column column) {
    Dialect dialect = warehouse.dialect();
    return "ALTER TABLE %s ADD COLUMN %s %s%s"
        .formatted(
            dialect.quote(table.name()),
            dialect.quote(column.name()),
            dialect.declared(column),
            column.initial().map(value -> " DEFAULT " + initial(column, value)).orElse(""));
  }

  private String initial(Column column, Object value) {
    Dialect dialect = warehouse.dialect();
    if (value instanceof List<?>) {
      return dialect.emptyList(column.type());
    }
    return value instanceof CharSequence text ? dialect.literal(text.toString()) : value.toString();
  }

  private void writeDown() throws SQLException {
    warehouse.execute("DELETE FROM khabar_columns");
    warehouse.execute(
        "INSERT INTO khabar_columns SELECT table_name, column_name, data_type"
            + fromCatalog()
            + " AND table_name IN ("
            + WarehouseTables.all().stream()
                .map(table -> warehouse.dialect().literal(table.name()))
                .collect(Collectors.joining(", "))
            + ")");
  }

  private Map<String, Map<String, String>> snapshot() throws SQLException {
    return read("SELECT table_name, column_name, data_type FROM khabar_columns");
  }

  private Map<String, Map<String, String>> columns() throws SQLException {
    return read("SELECT table_name, column_name, data_type" + fromCatalog());
  }

  private static String fromCatalog() {
    return " FROM information_schema.columns WHERE table_schema = current_schema()"
        + " AND table_catalog = current_database()";
  }

  private Map<String, Map<String, String>> read(String sql) throws SQLException {
    Map<String, Map<String, String>> tables = new TreeMap<>();
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        tables
            .computeIfAbsent(rows.getString(1), table -> new TreeMap<>())
            .put(rows.getString(2), rows.getString(3));
      }
    }
    return tables;
  }
}
