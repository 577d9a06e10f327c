package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.run.RejectLimit;
import dev.khabar.schema.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.beam.sdk.extensions.avro.coders.AvroCoder;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartitionsTest {
  @TempDir Path directory;

  @Test
  void a_day_of_few_rows_is_one_file_and_a_large_one_has_no_more_than_asked() {
    Partitions partitions =
        Partitions.of(
            Map.of("dt=2026-01-01", 7L, "dt=2026-01-02", 120_000L, "dt=2026-01-03", 9_000_000L), 8);
    assertEquals(1, partitions.files(partitions.folder("dt=2026-01-01")));
    assertEquals(3, partitions.files(partitions.folder("dt=2026-01-02")));
    assertEquals(8, partitions.files(partitions.folder("dt=2026-01-03")));
  }

  @Test
  void more_days_than_folders_leave_the_rarest_with_those_of_no_known_day() {
    Map<String, Long> rows = new HashMap<>();
    int days = Partitions.MOST_FOLDERS + 500;
    for (int day = 0; day < days; day++) {
      rows.put("dt=" + LocalDate.EPOCH.plusDays(day), 1000L + day);
    }
    rows.put(Partitions.UNKNOWN, 5L);
    Partitions partitions = Partitions.of(rows, 4);
    assertEquals(
        Partitions.MOST_FOLDERS, rows.keySet().stream().map(partitions::folder).distinct().count());
    assertEquals(Partitions.UNKNOWN, partitions.folder("dt=" + LocalDate.EPOCH));
    String commonest = "dt=" + LocalDate.EPOCH.plusDays(days - 1);
    assertEquals(commonest, partitions.folder(commonest));
    assertEquals(4, partitions.files(Partitions.UNKNOWN));
  }

  @Test
  void rows_are_written_below_their_day() throws IOException {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    List<Reject> rows = IntStream.range(0, 60).mapToObj(i -> reject("r" + i)).toList();
    NewsSpec spec =
        new NewsSpec(
            Buckets.forInput(1),
            false,
            List.of(),
            "auto",
            Map.of(),
            "UTC",
            4,
            "published_date",
            1 << 20,
            RejectLimit.parse("1%"),
            Map.of(),
            directory.toString());
    pipeline
        .apply(Create.of(rows).withCoder(AvroCoder.specific(Reject.class)))
        .apply(
            WriteDataset.to(
                spec,
                "rejects",
                Rows.dated(
                    Reject.class,
                    Reject::getRejectId,
                    row -> new Rows.OfDay<>(day(row.getRejectId()), List.of(row)))));
    pipeline.run().waitUntilFinish();
    try (Stream<Path> files = Files.walk(directory.resolve("rejects"))) {
      Map<String, Long> found =
          files
              .filter(Files::isRegularFile)
              .collect(
                  Collectors.groupingBy(
                      file -> file.getParent().getFileName().toString(), Collectors.counting()));
      assertEquals(Map.of("dt=2026-01-01", 1L, "dt=2026-01-02", 1L, "dt=2026-01-03", 1L), found);
    }
    assertTrue(Files.isDirectory(directory.resolve("rejects/dt=2026-01-01")));
  }

  private static Instant day(String id) {
    return Instant.parse(
        "2026-01-0%dT12:00:00Z".formatted(1 + Integer.parseInt(id.substring(1)) % 3));
  }

  private static Reject reject(String id) {
    return new Reject(id, "file:///news.jsonl", null, "PARSE", "MALFORMED", "broken", "{");
  }
}
