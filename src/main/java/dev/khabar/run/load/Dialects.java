package dev.khabar.run.load;

import java.util.List;
import java.util.Optional;

/** The databases that khabar writes tables for. */
public final class Dialects {
  private static final List<Dialect> ALL =
      List.of(
          new DuckDbDialect(),
          new PostgreSqlDialect(),
          new BigQueryDialect(),
          new SnowflakeDialect(),
          new RedshiftDialect(),
          new SparkDialect(),
          new TrinoDialect(),
          new ClickHouseDialect());

  private Dialects() {}

  /** Every one. */
  public static List<Dialect> all() {
    return ALL;
  }

  /** The one of that name. */
  public static Optional<Dialect> named(String name) {
    return ALL.stream().filter(dialect -> dialect.name().equalsIgnoreCase(name)).findFirst();
  }
}
