/**
 * Published runs in warehouses, and their rows for a reader. {@link dev.khabar.run.load.RunLoader}
 * (read it first) loads a {@code PublishedRun} in one transaction: {@code WarehouseStructure} makes
 * or checks the tables of {@code WarehouseTables}, {@code Staging} fills temporary ones, {@code
 * FactMerge} merges them so that of each article its newest version stands. A {@code Warehouse} is
 * a database that runs are loaded into, {@code DuckDbWarehouse} or {@code PostgreSqlWarehouse},
 * each with a {@code RowSink} for rows in bulk; SQL that both share stands in the resources of
 * {@code dev/khabar/warehouse}.
 *
 * <p>A {@link dev.khabar.run.load.Dialect} writes tables and load statements for a database, also
 * for those that khabar does not load itself ({@code ddl}). {@link dev.khabar.run.load.RunRows}
 * reads rows without a warehouse ({@code show}), {@code ParquetFormat} writes them as Parquet.
 */
package dev.khabar.run.load;
