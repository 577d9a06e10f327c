package dev.khabar.run.load;

import dev.khabar.run.RunException;
import java.nio.file.Path;

/** Opens warehouses by their URL. */
final class Warehouses {
  private Warehouses() {}

  /** The URL of the DuckDB file that stands beside a run's directory. */
  static String beside(Path run) {
    return "jdbc:duckdb:" + run.toAbsolutePath().normalize().resolveSibling("warehouse.duckdb");
  }

  /**
   * Opens the warehouse at a JDBC URL, or a DuckDB file by its name in *.duckdb.
   *
   * @throws RunException where there is no such kind of warehouse, or it cannot be opened
   */
  static Warehouse open(String url) {
    if (url.startsWith("jdbc:duckdb:")) {
      return DuckDbWarehouse.open(url);
    }
    if (url.startsWith("jdbc:postgresql:")) {
      return PostgreSqlWarehouse.open(url);
    }
    if (url.endsWith(".duckdb") && !url.contains(":")) {
      return DuckDbWarehouse.open("jdbc:duckdb:" + url);
    }
    throw RunException.usage(
        "no warehouse of that kind: "
            + withoutSecrets(url)
            + "\nGive jdbc:duckdb:FILE, FILE.duckdb or"
            + " jdbc:postgresql://HOST/DATABASE; for others see bin/khabar ddl");
  }

  /** A URL without what follows its question mark, where a password may stand. */
  static String withoutSecrets(String url) {
    int options = url.indexOf('?');
    return options < 0 ? url : url.substring(0, options);
  }
}
