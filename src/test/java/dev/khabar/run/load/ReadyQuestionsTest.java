package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.khabar.run.Dataset;
import dev.khabar.run.LocalStorage;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * docs/queries.md holds what it shows, and a load of the pipeline's own run gives the rows that the
 * pipeline published. The run is the sample's as it was published when the page was written; {@code
 * -Dkhabar.writeDocs=true} writes the results anew.
 */
class ReadyQuestionsTest {
  static final Path SAMPLE = Path.of("src/test/resources/runs/v2/sample-2026-02-10");

  @TempDir Path directory;

  private static List<String> answers(String url) throws Exception {
    String folder = SAMPLE.toAbsolutePath().toString();
    new RunLoader(url, line -> {}).load(new LocalStorage(), folder);
    PublishedRun run = PublishedRun.open(new LocalStorage(), folder);
    var loaded = WarehouseRows.of(url);
    for (Dataset dataset : Dataset.values()) {
      assertEquals(WarehouseRows.published(run, dataset), loaded.get(dataset.folder()));
    }
    List<String> tables = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      for (QueryPage.Question question : QueryPage.questions()) {
        tables.add(QueryPage.table(connection, question.sql()));
      }
    }
    return tables;
  }

  @Test
  void every_query_gives_the_result_shown_in_duckdb() throws Exception {
    List<String> answers = answers("jdbc:duckdb:" + directory.resolve("sample.duckdb"));
    if (Boolean.getBoolean("khabar.writeDocs")) {
      QueryPage.show(answers);
    }
    compare(answers);
  }

  @Test
  void every_query_gives_the_result_shown_in_postgresql() throws Exception {
    Optional<Path> programs = PostgreSqlServer.programs();
    assumeTrue(programs.isPresent(), "skipped: no PostgreSQL server in /usr/lib/postgresql/*/bin");
    try (PostgreSqlServer server = PostgreSqlServer.start(programs.get())) {
      compare(answers(server.create("sample")));
    }
  }

  private static void compare(List<String> answers) throws Exception {
    List<QueryPage.Question> questions = QueryPage.questions();
    assertTrue(questions.size() >= 7, "questions found: " + questions.size());
    for (int i = 0; i < questions.size(); i++) {
      assertEquals(questions.get(i).shown(), answers.get(i), questions.get(i).title());
      assertTrue(answers.get(i).lines().count() > 2, "no row: " + questions.get(i).title());
    }
  }
}
