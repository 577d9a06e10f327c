package dev.khabar.run.load;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class DuckDbLoadTest extends LoadContract {
  @TempDir Path directory;

  @Override
  String freshWarehouse(String name) {
    return "jdbc:duckdb:" + directory.resolve(name + ".duckdb");
  }
}
