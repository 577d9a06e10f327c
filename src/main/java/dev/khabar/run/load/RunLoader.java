package dev.khabar.run.load;

import dev.khabar.run.Dataset;
import dev.khabar.run.ExitStatus;
import dev.khabar.run.Manifest;
import dev.khabar.run.RunException;
import dev.khabar.run.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Loads published runs into a warehouse, each in one transaction: it is loaded whole, or the
 * warehouse is as it was. The same run again changes nothing; the same run with other content takes
 * the place of its former rows.
 */
public final class RunLoader {

  /** What a load did. */
  public enum Outcome {
    LOADED,
    REPLACED,
    UNCHANGED
  }

  /**
   * What was loaded.
   *
   * @param rows rows read of each dataset; nothing where the run was there already
   */
  public record Loaded(Outcome outcome, PublishedRun run, Map<Dataset, Long> rows) {}

  private final String url;
  private final Consumer<String> progress;

  /**
   * @param url the warehouse: a JDBC URL, or the name of a DuckDB file
   * @param progress takes a line at each step
   */
  public RunLoader(String url, Consumer<String> progress) {
    this.url = url;
    this.progress = progress;
  }

  /** The URL of the DuckDB file beside a run's directory. */
  public static String defaultUrl(Path run) {
    return Warehouses.beside(run);
  }

  /** A warehouse's URL as it may be shown: without options, where a password may stand. */
  public static String shown(String url) {
    return Warehouses.withoutSecrets(url);
  }

  /**
   * Loads the run in a directory.
   *
   * @throws RunException where run or warehouse do not allow it; the warehouse is as it was
   */
  public Loaded load(Storage storage, String folder) {
    progress.accept("checking the run's files");
    PublishedRun run = PublishedRun.open(storage, folder);
    SchemaVersions.check(run);
    Warehouse warehouse = Warehouses.open(url);
    try (warehouse) {
      return load(run, warehouse);
    } catch (SQLException e) {
      throw warehouse.explain(e);
    } catch (IOException e) {
      throw new RunException(
          ExitStatus.FAILED,
          "cannot read the run at " + folder + ": " + e.getMessage() + "\nNothing was loaded",
          e);
    }
  }

  private Loaded load(PublishedRun run, Warehouse warehouse) throws SQLException, IOException {
    warehouse.lock();
    WarehouseStructure structure = new WarehouseStructure(warehouse);
    boolean first = structure.prepare();
    Optional<String> there = contentOf(run.manifest().runId(), warehouse);
    if (there.equals(Optional.of(run.contentSha256()))) {
      return new Loaded(Outcome.UNCHANGED, run, Map.of());
    }
    Map<Dataset, Long> rows = stage(run, new Staging(warehouse, first));
    FactMerge merge = new FactMerge(warehouse);
    Optional<String> inconsistency = merge.inconsistency();
    if (inconsistency.isPresent()) {
      throw new RunException(
          ExitStatus.FAILED,
          "the run contradicts itself: " + inconsistency.get() + "\nRun the job again, then load");
    }
    progress.accept("merging");
    warehouse.execute(warehouse.rolesView());
    if (first) {
      merge.first();
    } else {
      merge.merge(run.manifest().runId(), there.isPresent());
    }
    record(run, warehouse);
    if (first) {
      progress.accept("indexing");
      structure.addKeys();
    }
    for (Dataset dataset : Dataset.values()) {
      warehouse.execute(warehouse.indexes(WarehouseTables.of(dataset)));
    }
    for (String view : SqlScript.statements("views.sql", warehouse)) {
      warehouse.replaceView(view);
    }
    progress.accept("committing");
    refuseOvertaken(run);
    warehouse.commit();
    return new Loaded(there.isPresent() ? Outcome.REPLACED : Outcome.LOADED, run, rows);
  }

  /**
   * The files were held against the manifest before they were read: meanwhile others may lie there.
   */
  private static void refuseOvertaken(PublishedRun run) throws IOException {
    if (!Manifest.read(run.storage(), run.folder()).equals(run.manifest())) {
      throw new RunException(
          ExitStatus.FAILED,
          run.folder() + " was published anew while it was loaded; nothing was loaded: load again");
    }
  }

  private static Optional<String> contentOf(String runId, Warehouse warehouse) throws SQLException {
    try (PreparedStatement question =
        warehouse
            .connection()
            .prepareStatement("SELECT content_sha256 FROM runs WHERE run_id = ?")) {
      question.setString(1, runId);
      try (ResultSet rows = question.executeQuery()) {
        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
      }
    }
  }

  private Map<Dataset, Long> stage(PublishedRun run, Staging staging)
      throws SQLException, IOException {
    Map<Dataset, Long> rows = new EnumMap<>(Dataset.class);
    for (Dataset dataset : Staging.READ) {
      progress.accept("reading " + dataset.folder());
      rows.put(dataset, staging.fill(run, dataset));
    }
    return rows;
  }

  private static void record(PublishedRun run, Warehouse warehouse) throws SQLException {
    try (PreparedStatement insert =
        warehouse
            .connection()
            .prepareStatement("INSERT INTO runs VALUES (?, ?, ?, ?, ?, ?, ?, current_timestamp)")) {
      insert.setString(1, run.manifest().runId());
      insert.setString(2, run.manifest().job());
      insert.setLong(3, run.manifest().counts().read());
      insert.setLong(4, run.manifest().counts().kept());
      insert.setLong(5, run.manifest().counts().duplicate());
      insert.setLong(6, run.manifest().counts().rejected());
      insert.setString(7, run.contentSha256());
      insert.execute();
    }
  }
}
