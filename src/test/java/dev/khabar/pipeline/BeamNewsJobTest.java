package dev.khabar.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.run.ExitStatus;
import dev.khabar.run.Job;
import dev.khabar.run.RejectLimit;
import dev.khabar.run.RunException;
import dev.khabar.run.RunningJob;
import dev.khabar.run.Storage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.options.PipelineOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeamNewsJobTest {
  @TempDir private Path folder;
  private final BeamNewsJob newsJob = new BeamNewsJob();

  @Test
  void the_engines_options_reach_the_file_systems_from_which_a_store_is_made() {
    newsJob.storage(Map.of("tempLocation", "store://bucket/temp"));

    assertEquals("store://bucket/temp", Watching.last.getTempLocation());
  }

  @Test
  void the_engines_options_stay_with_the_file_systems_when_the_job_starts() throws Exception {
    RunningJob started =
        newsJob.start(
            job(Map.of("tempLocation", "store://bucket/other")),
            List.of(),
            List.of(),
            Map.of(),
            folder.toString());

    assertEquals("store://bucket/other", Watching.last.getTempLocation());
    assertTrue(started.waitUntilFinish(Duration.ofMinutes(2)));
  }

  @Test
  void a_value_that_the_engine_refuses_is_bad_usage() {
    RunException failure =
        assertThrows(
            RunException.class,
            () ->
                newsJob.start(
                    job(Map.of("targetParallelism", "many")),
                    List.of(),
                    List.of(),
                    Map.of(),
                    folder.toString()));

    assertEquals(ExitStatus.USAGE, failure.status());
    assertTrue(failure.getMessage().contains("many"), failure.getMessage());
  }

  @Test
  void a_store_that_the_program_was_built_without_is_bad_usage() {
    Storage storage = newsJob.storage(Map.of());

    RunException failure =
        assertThrows(RunException.class, () -> storage.match("s3://bucket/*.jsonl"));

    assertEquals(ExitStatus.USAGE, failure.status());
    assertTrue(failure.getMessage().contains("amazon-web-services2"), failure.getMessage());
  }

  @Test
  void every_runs_id_gives_a_name_that_dataflow_takes() {
    for (String id :
        List.of("daily-2026-11-24", "Daily_news.1", "أخبار-2026-11-24", "أخبار", "a-")) {
      String name = BeamNewsJob.jobName(id);
      assertTrue(name.matches("[a-z]([-a-z0-9]*[a-z0-9])?"), name);
    }
    assertEquals("khabar-daily-2026-11-24", BeamNewsJob.jobName("daily-2026-11-24"));
    assertNotEquals(BeamNewsJob.jobName("أخبار"), BeamNewsJob.jobName("رياضة"));
  }

  private static Job job(Map<String, String> engineOptions) {
    return new Job(
        "news",
        List.of(),
        "auto",
        Map.of(),
        "out",
        Optional.empty(),
        ZoneOffset.UTC,
        "DirectRunner",
        1,
        RejectLimit.parse("1%"),
        Optional.empty(),
        List.of(),
        false,
        Map.of(),
        engineOptions);
  }

  /** Has no file system and keeps the options that it was asked with. */
  public static final class Watching implements FileSystemRegistrar {
    private static volatile PipelineOptions last;

    @Override
    public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
      last = options;
      return List.of();
    }
  }
}
