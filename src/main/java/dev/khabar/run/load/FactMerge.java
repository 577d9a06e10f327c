package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges the staged rows of one run into the facts, so that of every article the newest version
 * stands, and computes anew the entities, events and entity events that it touches.
 *
 * <p>The staged rows are where {@link Staging} puts them; {@code standing} holds the version that
 * stands of every article touched.
 */
final class FactMerge {
  private final Warehouse warehouse;

  FactMerge(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  /** Computes what follows from the first run, whose rows are in the tables already. */
  void first() throws SQLException {
    // No article was there before; all that the staged rows name is touched anyhow.
    warehouse.execute(
        "CREATE TEMP TABLE touched_docs AS SELECT doc_id FROM staged_articles LIMIT 0");
    warehouse.execute(SqlScript.statements("touch.sql", warehouse));
    warehouse.execute(SqlScript.statements("derive.sql", warehouse));
  }

  /**
   * Merges a run into what is there.
   *
   * @param runId the run whose rows are staged
   * @param replaced whether rows of an earlier content of it are there
   */
  void merge(String runId, boolean replaced) throws SQLException {
    String run = warehouse.dialect().literal(runId);
    warehouse.execute(
        "CREATE TEMP TABLE touched_docs AS SELECT doc_id FROM staged_articles"
            + (replaced
                    ? " UNION SELECT doc_id FROM articles WHERE run_id = %1$s"
                        + " UNION SELECT doc_id FROM superseded_articles WHERE run_id = %1$s"
                    : "")
                .formatted(run));
    warehouse.execute(SqlScript.statements("touch.sql", warehouse));
    if (replaced) {
      warehouse.execute(
          "INSERT INTO touched_entities SELECT entity_id FROM entity_overlays WHERE run_id = "
              + run
              + " AND entity_id NOT IN (SELECT entity_id FROM touched_entities)");
      withdraw(run);
    }
    if (contested()) {
      warehouse.execute(SqlScript.statements("standing.sql", warehouse));
      for (Dataset fact : WarehouseTables.versioned()) {
        move(fact);
      }
    } else {
      for (Dataset fact : WarehouseTables.versioned()) {
        add(fact.folder(), Staging.of(fact), "");
      }
    }
    for (Dataset dataset : List.of(Dataset.REJECTS, Dataset.ENTITIES)) {
      add(Staging.destination(dataset).name(), Staging.of(dataset), "");
    }
    warehouse.execute(SqlScript.statements("derive.sql", warehouse));
    warehouse.execute(SqlScript.statements("rename.sql", warehouse));
  }

  /** Whether another run has a version of an article that is staged; mostly none has. */
  private boolean contested() throws SQLException {
    return !first(
            "SELECT d.doc_id FROM touched_docs d JOIN (SELECT doc_id FROM articles UNION ALL"
                + " SELECT doc_id FROM superseded_articles) a ON a.doc_id = d.doc_id LIMIT 1")
        .isEmpty();
  }

  private void withdraw(String run) throws SQLException {
    for (Dataset fact : WarehouseTables.versioned()) {
      warehouse.execute("DELETE FROM " + fact.folder() + " WHERE run_id = " + run);
      warehouse.execute("DELETE FROM superseded_" + fact.folder() + " WHERE run_id = " + run);
    }
    for (String table : List.of("rejects", "entity_overlays", "runs")) {
      warehouse.execute("DELETE FROM " + table + " WHERE run_id = " + run);
    }
  }

  /** Versions that fell go to the superseded; those that stand come from there or the stage. */
  private void move(Dataset fact) throws SQLException {
    String table = fact.folder();
    Table superseded = WarehouseTables.superseded(fact);
    Table of = WarehouseTables.of(fact);
    add(superseded.name(), of, fallen(table));
    add(superseded.name(), Staging.of(fact), fallen(Staging.of(fact).name()));
    delete(table, "<>");
    add(table, superseded, stands(superseded.name()));
    delete(superseded.name(), "=");
    add(table, Staging.of(fact), stands(Staging.of(fact).name()));
  }

  private static String fallen(String table) {
    return " WHERE EXISTS (SELECT 1 FROM standing s WHERE s.doc_id = %1$s.doc_id AND s.run_id <> %1$s.run_id)"
        .formatted(table);
  }

  private static String stands(String table) {
    return " WHERE EXISTS (SELECT 1 FROM standing s WHERE s.doc_id = %1$s.doc_id AND s.run_id = %1$s.run_id)"
        .formatted(table);
  }

  private void add(String into, Table from, String condition) throws SQLException {
    warehouse.execute(
        "INSERT INTO %s (%s) SELECT %s FROM %s%s"
            .formatted(
                into, from.columnList(), from.columnList(from.name()), from.name(), condition));
  }

  private void delete(String table, String comparison) throws SQLException {
    warehouse.execute(
        "DELETE FROM %1$s USING standing s WHERE s.doc_id = %1$s.doc_id AND s.run_id %2$s %1$s.run_id"
            .formatted(table, comparison));
  }

  /** What in the staged rows contradicts what the merge builds on, if anything does. */
  Optional<String> inconsistency() throws SQLException {
    for (String question : SqlScript.statements("inconsistent.sql", warehouse)) {
      List<String> row = first(question);
      if (!row.isEmpty()) {
        return Optional.of(String.join(" ", row));
      }
    }
    return Optional.empty();
  }

  /** The first row of an answer; empty where there is none. */
  private List<String> first(String question) throws SQLException {
    try (Statement statement = warehouse.connection().createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      List<String> row = new ArrayList<>();
      if (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getString(i));
        }
      }
      return row;
    }
  }
}
