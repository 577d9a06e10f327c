package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.alibaba.druid.DbType;
import com.alibaba.druid.sql.SQLUtils;
import dev.khabar.run.Dataset;
import io.trino.sql.parser.SqlParser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code ddl} prints. DuckDB's and PostgreSQL's tables are made in the load tests, Spark's in
 * SparkSqlTest; here parsers of the other dialects read theirs, as far as such parsers are at hand.
 */
class DialectScriptsTest {
  static List<Dialect> dialects() {
    return Dialects.all();
  }

  private static List<String> statements(Dialect dialect, String firstWord) {
    List<String> statements =
        Arrays.stream(dialect.script().split(";\n"))
            .map(String::strip)
            .filter(statement -> statement.startsWith(firstWord))
            .toList();
    assertFalse(statements.isEmpty());
    return statements;
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void every_column_of_every_dataset_is_there(Dialect dialect) {
    String script = dialect.script().toLowerCase(Locale.ROOT);
    for (Dataset dataset : Dataset.values()) {
      Table table = WarehouseTables.dataset(dataset);
      assertTrue(script.contains(dialect.quote(table.name()).toLowerCase(Locale.ROOT)));
      for (Column column : table.columns()) {
        assertTrue(
            script.contains(dialect.quote(column.name()).toLowerCase(Locale.ROOT)), column.name());
      }
    }
  }

  @Test
  void trino_parses_its_tables_and_loads() {
    SqlParser parser = new SqlParser();
    for (String statement : statements(new TrinoDialect(), "CREATE")) {
      assertDoesNotThrow(() -> parser.createStatement(statement), statement);
    }
  }

  @Test
  void a_parser_of_bigquery_reads_its_tables() {
    parse(DbType.bigquery, statements(new BigQueryDialect(), "CREATE"));
  }

  @Test
  void a_parser_of_redshift_reads_its_tables_and_conversions() {
    Dialect redshift = new RedshiftDialect();
    parse(DbType.redshift, statements(redshift, "CREATE"));
    parse(DbType.redshift, statements(redshift, "INSERT"));
    parse(DbType.redshift, statements(redshift, "COMMENT"));
  }

  @Test
  void a_parser_of_clickhouse_reads_its_tables_and_loads() {
    Dialect clickHouse = new ClickHouseDialect();
    // The parser knows no tuples with names, which two of the tables have.
    parse(
        DbType.clickhouse,
        statements(clickHouse, "CREATE").stream().filter(s -> !s.contains("Tuple(")).toList());
    parse(DbType.clickhouse, statements(clickHouse, "INSERT"));
  }

  @Test
  void snowflake_loads_by_column_name() {
    for (String copy : statements(new SnowflakeDialect(), "COPY")) {
      assertTrue(copy.contains("MATCH_BY_COLUMN_NAME = CASE_INSENSITIVE"), copy);
      assertTrue(copy.contains("USE_LOGICAL_TYPE = TRUE"), copy);
    }
  }

  private static void parse(DbType type, List<String> statements) {
    for (String statement : statements) {
      assertDoesNotThrow(() -> SQLUtils.parseStatements(statement, type), statement);
    }
  }
}
