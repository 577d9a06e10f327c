package dev.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryAdviceTest {
  private static final long GB = 1_000_000_000;

  @TempDir Path folder;

  @Test
  void a_corpus_larger_than_the_memory_is_told_what_to_use() throws Exception {
    String advice =
        MemoryAdvice.of(job("DirectRunner"), files("a.jsonl", GB), 2 * GB).orElseThrow();

    assertTrue(advice.contains("--runner=FlinkRunner"), advice);
  }

  @Test
  void packed_files_count_as_what_is_in_them() throws Exception {
    assertTrue(MemoryAdvice.of(job("DirectRunner"), files("a.gz", GB / 20), 2 * GB).isPresent());
    assertEquals(
        Optional.empty(), MemoryAdvice.of(job("DirectRunner"), files("a", GB / 20), 2 * GB));
  }

  @Test
  void an_engine_that_groups_on_disk_takes_any_corpus() throws Exception {
    assertEquals(
        Optional.empty(), MemoryAdvice.of(job("FlinkRunner"), files("a.jsonl", 100 * GB), GB));
  }

  @Test
  void memory_that_collecting_leaves_nearly_full_is_told_with_what_is_done() throws Exception {
    Progress progress = new Progress(300_000, 1, 235_000, 1);
    MemoryUsage full = new MemoryUsage(0, 9 * GB / 10, GB, GB);

    String advice = MemoryAdvice.nearlyFull(job("DirectRunner"), progress, full).orElseThrow();

    assertTrue(advice.contains("300,000 articles read and 235,000 annotated"), advice);
    assertTrue(advice.contains("KHABAR_HEAP"), advice);
    MemoryUsage half = new MemoryUsage(0, GB / 2, GB, GB);
    assertEquals(Optional.empty(), MemoryAdvice.nearlyFull(job("DirectRunner"), progress, half));
    assertEquals(Optional.empty(), MemoryAdvice.nearlyFull(job("FlinkRunner"), progress, full));
  }

  private Job job(String runner) throws Exception {
    Path file = folder.resolve("job.yaml");
    Files.writeString(file, "input: a\nrunner: " + runner + "\n");
    return JobFile.read(file, List.of(), Set.of());
  }

  private static Inputs files(String name, long bytes) {
    return new Inputs(List.of(new InputFile(name, bytes, 0, "")));
  }
}
