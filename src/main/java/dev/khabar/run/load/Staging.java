package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * Where a run's rows wait until they are merged: temporary tables named staged_ and the dataset.
 * Into a warehouse that was just made they go straight, and the names are views of its tables: what
 * nothing stands beside need not be written twice.
 */
final class Staging {
  /**
   * What is read of a run; entities give their overlay. Events and entity events are computed from
   * the mentions of all runs, so the run's own are not.
   */
  static final List<Dataset> READ =
      List.of(
          Dataset.ARTICLES,
          Dataset.ENTITY_MENTIONS,
          Dataset.EVENT_MENTIONS,
          Dataset.ENTITIES,
          Dataset.REJECTS);

  private final Warehouse warehouse;
  private final boolean straight;

  /**
   * @param straight whether the warehouse's tables are empty and without keys yet
   */
  Staging(Warehouse warehouse, boolean straight) {
    this.warehouse = warehouse;
    this.straight = straight;
  }

  /** The table, or view, that a dataset's rows wait in. */
  static Table of(Dataset dataset) {
    Table table = destination(dataset);
    return table.copy("staged_" + dataset.folder(), table.comment(), List.of());
  }

  /** The table that a dataset's rows end in. */
  static Table destination(Dataset dataset) {
    return dataset == Dataset.ENTITIES
        ? WarehouseTables.ENTITY_OVERLAYS
        : WarehouseTables.of(dataset);
  }

  /**
   * Reads a run's rows of a dataset.
   *
   * @return how many there were
   */
  long fill(PublishedRun run, Dataset dataset) throws SQLException, IOException {
    Table staged = of(dataset);
    Table filled = straight ? destination(dataset) : staged;
    if (straight) {
      warehouse.execute(
          "CREATE TEMP VIEW %s AS SELECT * FROM %s".formatted(staged.name(), filled.name()));
    } else {
      warehouse.execute(CreateTable.staging(warehouse.dialect(), staged));
    }
    List<Column> ofRow = filled.columns().subList(0, filled.columns().size() - 1);
    RowFields fields = new RowFields(dataset.schema(), ofRow);
    long rows;
    try (RowSink sink = warehouse.into(filled, !straight, fields, run.manifest().runId())) {
      rows = new ReadAhead(run, run.files(dataset), dataset.schema()).visit(sink::write);
    }
    warehouse.execute("ANALYZE " + filled.name());
    return rows;
  }
}
