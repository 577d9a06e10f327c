package dev.khabar.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.pipeline.Models;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventClusterCasesTest {
  private static final Path CASES = Path.of("src/test/gold/clusters.jsonl");

  @Test
  void reports_of_one_event_by_several_papers_get_one_id() throws IOException {
    EventClusterCases cases = new EventClusterCases(Models.shared("UTC", Map.of()));
    String report = cases.measure(CASES);
    assertTrue(cases.f1() >= 0.85, report + String.join("\n", cases.differences()));
  }

  @Test
  void different_events_of_one_day_are_not_fused() throws IOException {
    EventClusterCases cases = new EventClusterCases(Models.shared("UTC", Map.of()));
    cases.measure(CASES);
    Map<String, String> labels = new HashMap<>();
    List<String> fused =
        cases.differences().stream()
            .map(line -> line.split("\t", -1))
            .filter(cells -> !cells[3].equals("-"))
            .filter(cells -> !labels.computeIfAbsent(cells[3], id -> cells[2]).equals(cells[2]))
            .map(cells -> String.join(" ", cells))
            .toList();
    assertTrue(fused.isEmpty(), fused.toString());
  }
}
