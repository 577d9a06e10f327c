package dev.khabar.run.load;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgreSqlLoadTest extends LoadContract {
  private static PostgreSqlServer server;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<Path> programs = PostgreSqlServer.programs();
    assumeTrue(programs.isPresent(), "skipped: no PostgreSQL server in /usr/lib/postgresql/*/bin");
    server = PostgreSqlServer.start(programs.get());
  }

  @AfterAll
  static void stop() throws IOException {
    if (server != null) {
      server.close();
    }
  }

  @Override
  String freshWarehouse(String name) throws Exception {
    return server.create(name);
  }
}
