package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.run.Dataset;
import dev.khabar.run.LocalStorage;
import dev.khabar.run.PublishedFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetFormatTest {
  @TempDir Path directory;

  @Test
  void parquet_holds_the_rows_of_the_avro_files() throws Exception {
    MadeNews news = new MadeNews(30, 1);
    Path folder = MadeRun.publish(directory, "made", news.names(), news.day(0));
    PublishedRun run = PublishedRun.open(new LocalStorage(), folder.toString());
    for (Dataset dataset : Dataset.values()) {
      int number = 0;
      for (PublishedFile file : run.files(dataset)) {
        Path copy = directory.resolve("parquet/" + dataset.folder() + "/" + number++ + ".parquet");
        new ParquetFormat().copy(run.storage().open(run.path(file)), dataset, copy);
      }
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (Dataset dataset : Dataset.values()) {
        statement.execute(
            "CREATE VIEW %1$s AS SELECT * FROM read_parquet('%2$s/parquet/%1$s/*.parquet')"
                .formatted(dataset.folder(), directory));
        assertEquals(
            WarehouseRows.published(run, dataset),
            WarehouseRows.rows(connection, dataset),
            dataset.folder());
      }
    }
  }
}
