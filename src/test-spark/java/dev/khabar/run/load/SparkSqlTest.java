package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.khabar.run.Dataset;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spark SQL reads a run's Avro by the tables that {@code ddl --dialect=spark} prints, and gives the
 * ready questions the same answers as DuckDB and PostgreSQL.
 */
@Tag("cluster")
class SparkSqlTest {
  @TempDir Path directory;

  @Test
  void the_ready_questions_have_the_same_answers_in_spark() throws Exception {
    SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.sql.warehouse.dir", directory.toString())
            // The views' "begin" is a column, as everywhere else.
            .config("spark.sql.ansi.enabled", true)
            .config("spark.sql.ansi.doubleQuotedIdentifiers", true)
            .getOrCreate();
    try (spark) {
      Dialect dialect = new SparkDialect();
      String run = ReadyQuestionsTest.SAMPLE.toAbsolutePath().toString();
      for (Dataset dataset : Dataset.values()) {
        for (String statement : dialect.createTable(WarehouseTables.dataset(dataset))) {
          spark.sql(statement.replace("OUTPUT/RUN_ID", run));
        }
        dialect.load(dataset).forEach(spark::sql);
      }
      for (String view : SqlScript.statements("views.sql")) {
        spark.sql(view.replace("OR REPLACE VIEW", "OR REPLACE TEMPORARY VIEW"));
      }
      for (QueryPage.Question question : QueryPage.questions()) {
        assertEquals(question.shown(), table(spark, question.sql()), question.title());
      }
    }
  }

  private static String table(SparkSession spark, String sql) {
    var rows = spark.sql(sql);
    List<String> columns = List.of(rows.columns());
    List<String> lines = new ArrayList<>();
    lines.add(line(columns));
    lines.add("|" + " --- |".repeat(columns.size()));
    for (Row row : rows.collectAsList()) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(cell(row.get(i)));
      }
      lines.add(line(cells));
    }
    return String.join("\n", lines);
  }

  private static String cell(Object value) {
    if (value instanceof Timestamp instant) {
      return instant.toInstant().toString();
    }
    return value == null ? "" : value.toString().replace("|", "\\|").replaceAll("\\s+", " ");
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
