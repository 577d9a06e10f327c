package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.LexiconException;
import dev.khabar.arabic.UserTable;
import dev.khabar.run.Digests;
import dev.khabar.run.RejectLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedTablesTest {
  private static final String TABLE = "crm:77\tPERSON\tسامر الحوراني\t\tJO\t\t\n";

  @TempDir private Path attempt;

  @Test
  void the_workers_have_the_tables_from_the_attempts_directory_alone() throws IOException {
    Path mine = Files.writeString(attempt.resolve("mine.tsv"), TABLE);
    UserTable table = UserTable.of(mine);
    Map<String, String> digests = StagedTables.write(Map.of("entities", table), attempt.toString());
    Files.delete(mine);

    assertEquals(Map.of("entities", Digests.sha256(TABLE)), digests);
    assertArrayEquals(
        table.content(),
        StagedTables.read(digests.keySet(), attempt.toString()).get("entities").content());
  }

  @Test
  void a_worker_that_has_other_models_so_far_loads_those_of_the_jobs_tables() throws IOException {
    Map<String, UserTable> tables =
        Map.of(
            "triggers", new UserTable("mine.tsv", "no trigger\n".getBytes(StandardCharsets.UTF_8)));
    NewsSpec spec = spec(StagedTables.write(tables, attempt.toString()));

    // The driver would have refused this table: so the worker did read it.
    LexiconException error = assertThrows(LexiconException.class, () -> Models.shared(spec));
    assertTrue(error.getMessage().contains("/lexicons/triggers.tsv:1: "), error.getMessage());
    // Whoever asks next is told so, and not what a second try would find.
    assertSame(error, assertThrows(LexiconException.class, () -> Models.shared(spec)));
  }

  @Test
  void a_table_that_a_worker_cannot_reach_is_named() {
    UncheckedIOException error =
        assertThrows(
            UncheckedIOException.class,
            () -> Models.shared(spec(Map.of("entities", Digests.sha256("never written")))));

    assertTrue(error.getMessage().contains("/lexicons/entities.tsv"), error.getMessage());
  }

  private NewsSpec spec(Map<String, String> digests) {
    return new NewsSpec(
        Buckets.forInput(1),
        false,
        List.of(),
        "auto",
        Map.of(),
        "UTC",
        1,
        "",
        1 << 20,
        RejectLimit.parse("1%"),
        digests,
        attempt.toString());
  }
}
