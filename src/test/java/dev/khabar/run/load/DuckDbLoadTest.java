package dev.khabar.run.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.run.RunException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbLoadTest extends LoadContract {
  @TempDir Path directory;

  @Override
  String freshWarehouse(String name) {
    return "jdbc:duckdb:" + directory.resolve(name + ".duckdb");
  }

  /** Another program that has the file open until its input ends. */
  static final class Holding {
    private Holding() {}

    public static void main(String[] args) throws SQLException, IOException {
      try (Connection connection = DriverManager.getConnection(args[0])) {
        System.out.println(connection.isValid(1) ? "open" : "failed");
        System.in.read();
      }
    }
  }

  @Test
  void a_file_that_another_program_has_open_is_refused() throws Exception {
    String url = freshWarehouse("held");
    Path run = publish("day-00", days(0, 1));
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holding.class.getName(),
                url)
            .start();
    try {
      assertEquals("open", holder.inputReader().readLine());
      RunException refusal = assertThrows(RunException.class, () -> load(url, run));
      assertTrue(
          refusal.getMessage().contains("Another program has the file open"), refusal.getMessage());
    } finally {
      holder.outputWriter().close();
      holder.waitFor();
    }
    assertEquals(RunLoader.Outcome.LOADED, load(url, run));
  }
}
