package dev.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.khabar.arabic.UserTable;
import dev.khabar.schema.Article;
import dev.khabar.schema.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunTest {
  @TempDir Path folder;
  private Path input;
  private Path output;
  private final LinesJob lines = new LinesJob();

  @BeforeEach
  void write_news() throws IOException {
    input = Files.createDirectories(folder.resolve("news"));
    output = folder.resolve("out");
    Files.writeString(
        folder.resolve("news.yaml"),
        """
        input: news
        output: out
        date: 2026-11-24
        numShards: 2
        """);
    Files.writeString(input.resolve("a.txt"), "one\ntwo\nthree\n");
    Files.writeString(input.resolve("b.txt"), "four\n");
  }

  @Test
  void publishes_files_manifest_and_mark_and_leaves_nothing_else() throws IOException {
    RunSummary summary = run(lines, List.of()).execute(false);

    assertEquals(List.of(), verify());
    assertEquals(Set.of("news-2026-11-24"), names(output), "only the run lies in the output");
    assertEquals(
        Set.of(
            "_SUCCESS",
            "manifest.json",
            "articles",
            "entity_mentions",
            "entities",
            "event_mentions",
            "events",
            "entity_events",
            "rejects"),
        names(runFolder()));
    assertEquals(
        Set.of("part-00000-of-00002.avro", "part-00001-of-00002.avro"),
        names(runFolder().resolve("articles")));
    assertEquals(Set.of("part-00000-of-00001.avro"), names(runFolder().resolve("events")));
    assertEquals(4, summary.manifest().rows(Dataset.ARTICLES));
  }

  @Test
  void files_have_the_same_names_on_an_arabic_machine() throws IOException {
    Locale here = Locale.getDefault();
    NewsJob onArabicMachine =
        new LinesJob() {
          @Override
          protected RunningJob atWork() {
            Locale.setDefault(Locale.forLanguageTag("ar-SA"));
            return super.atWork();
          }
        };
    try {
      run(onArabicMachine, List.of()).execute(false);
    } finally {
      Locale.setDefault(here);
    }

    assertEquals(
        Set.of("part-00000-of-00002.avro", "part-00001-of-00002.avro"),
        names(runFolder().resolve("articles")));
  }

  @Test
  void does_not_repeat_a_run_over_the_same_input() {
    run(lines, List.of()).execute(false);

    assertTrue(run(lines, List.of("--numShards=3")).execute(false).unchanged());
    assertEquals(1, lines.starts());
  }

  @Test
  void refuses_other_input_unless_told_to_replace() throws IOException {
    run(lines, List.of()).execute(false);
    Files.writeString(input.resolve("c.txt"), "five\n");

    RunException refusal =
        assertThrows(RunException.class, () -> run(lines, List.of()).execute(false));
    assertEquals(ExitStatus.USAGE, refusal.status());
    assertTrue(refusal.getMessage().contains("new input " + input.resolve("c.txt")));
    assertEquals(5, run(lines, List.of()).execute(true).manifest().rows(Dataset.ARTICLES));
    assertEquals(List.of(), verify());
  }

  @ParameterizedTest
  @ValueSource(strings = {"news/out", "news/deep/er/out", "news"})
  void what_it_published_is_no_input_of_the_next_start(String place) throws IOException {
    Path within = folder.resolve(place);
    List<String> overrides = List.of("--output=" + within, "--maxRejects=0");
    run(lines, overrides).execute(false);
    Files.createDirectories(within.resolve("_rejects/news-2026-11-23"));
    Files.writeString(within.resolve("_rejects/news-2026-11-23/summary.json"), "{}\n");

    assertTrue(run(lines, overrides).execute(false).unchanged());
    List<String> nextDay =
        List.of("--output=" + within, "--date=2026-11-25", "--input=" + input + "/**");
    assertEquals(4, run(lines, nextDay).execute(false).manifest().rows(Dataset.ARTICLES));
    Files.createDirectories(folder.resolve("news/news-letters"));
    Files.writeString(folder.resolve("news/news-letters/d.txt"), "five\n");
    assertEquals(5, run(lines, nextDay).execute(true).manifest().rows(Dataset.ARTICLES));
  }

  @Test
  void refuses_another_configuration_unless_told_to_replace() {
    run(lines, List.of()).execute(false);

    RunException refusal =
        assertThrows(
            RunException.class, () -> run(lines, List.of("--format=jsonl")).execute(false));
    assertTrue(refusal.getMessage().contains("format was auto, is jsonl"));
    RunException more =
        assertThrows(
            RunException.class,
            () -> run(lines, List.of("--partitionBy=published_date")).execute(false));
    assertTrue(
        more.getMessage().contains("partitionBy was not given, is published_date"),
        more.getMessage());
  }

  @Test
  void replaces_a_run_of_another_version_of_the_program_only_when_told_to() {
    run(lines, List.of()).execute(false);
    LinesJob newer =
        new LinesJob() {
          @Override
          public Map<String, String> versions(Map<String, UserTable> tables) {
            return Map.of("khabar", "newer");
          }
        };

    assertTrue(run(newer, List.of()).execute(false).unchanged());
    assertFalse(run(newer, List.of()).execute(true).unchanged());
    assertTrue(run(newer, List.of()).execute(true).unchanged());
  }

  @Test
  void tells_that_no_input_matched() {
    RunException failure =
        assertThrows(
            RunException.class,
            () -> run(lines, List.of("--input=" + folder + "/none/*.txt")).execute(false));

    assertEquals(ExitStatus.NO_INPUT, failure.status());
    assertTrue(failure.getMessage().contains("/none/*.txt"));
    assertFalse(Files.exists(output));
  }

  private static RunLog into(List<String> told) {
    return new RunLog() {
      @Override
      public void tell(String event, String text, Map<String, Object> facts) {
        told.add(event + ": " + text);
      }

      @Override
      public void progress(Progress progress, long inputBytes, Duration elapsed) {}
    };
  }

  @Test
  void tells_of_an_input_among_others_that_matched_nothing() {
    List<String> told = new ArrayList<>();
    List<String> inputs = List.of("--input=" + input, "--input=" + folder + "/none/*.txt");

    new Run(job(inputs), lines, into(told)).execute(false);

    assertEquals(
        "advice: no input matched " + folder + "/none/*.txt; the job goes on with the others",
        told.get(0));
  }

  @Test
  void tells_of_articles_that_share_an_id_and_have_other_titles() {
    List<String> told = new ArrayList<>();
    for (long articles : new long[] {9, 1_800}) {
      StageMetrics stage =
          new StageMetrics("Keep", new TreeMap<>(Map.of("articles_of_another_title", articles)));
      InputAdvice.tell(List.of(stage), 2_000, job(List.of()), into(told));
    }
    assertEquals(1, told.size());
    assertTrue(
        told.get(0).startsWith("advice: 1,800 of 2,000 records have the id of an article of"),
        told.get(0));
  }

  @Test
  void tells_of_articles_that_have_a_title_alone() {
    List<String> told = new ArrayList<>();
    for (long articles : new long[] {19, 20}) {
      StageMetrics stage =
          new StageMetrics("Read", new TreeMap<>(Map.of("articles_without_text", articles)));
      InputAdvice.tell(List.of(stage), 200, job(List.of()), into(told));
    }
    assertEquals(
        List.of(
            "advice: 20 of 200 records have a title and no text; if the source names the text"
                + " otherwise, map its name under 'fields'"),
        told);
  }

  @Test
  void keeps_too_many_rejects_aside_and_publishes_nothing() throws IOException {
    Files.writeString(input.resolve("c.txt"), "broken 1\nbroken 2\n");

    RunException failure =
        assertThrows(RunException.class, () -> run(lines, List.of()).execute(false));

    assertEquals(ExitStatus.TOO_MANY_REJECTS, failure.status());
    assertTrue(failure.getMessage().contains("2 of 6 records"), failure.getMessage());
    assertFalse(Files.exists(runFolder()));
    Path aside = output.resolve("_rejects/news-2026-11-24");
    assertTrue(failure.getMessage().contains(aside.toString()));
    assertTrue(Files.readString(aside.resolve("summary.json")).contains("\"PARSE MALFORMED\" : 2"));
    assertTrue(Files.exists(aside.resolve("rejects/part-00000-of-00001.avro")));

    run(lines, List.of("--maxRejects=2")).execute(false);
    assertEquals(Set.of("news-2026-11-24"), names(output));
  }

  @Test
  void publishes_nothing_where_the_counts_do_not_balance() {
    NewsJob losesOne =
        new LinesJob() {
          @Override
          protected long read(List<Article> articles, List<Reject> rejects) {
            return articles.size() + 1;
          }
        };

    RunException failure =
        assertThrows(RunException.class, () -> run(losesOne, List.of()).execute(false));

    assertEquals(ExitStatus.FAILED, failure.status());
    assertTrue(failure.getMessage().contains("do not balance"));
    assertFalse(Files.exists(runFolder()));
  }

  @Test
  void publishes_nothing_where_an_input_vanishes_midway() throws IOException {
    NewsJob slow =
        new LinesJob() {
          @Override
          protected RunningJob atWork() {
            assertTrue(input.resolve("b.txt").toFile().delete());
            return super.atWork();
          }
        };

    RunException failure =
        assertThrows(RunException.class, () -> run(slow, List.of()).execute(false));

    assertEquals(ExitStatus.FAILED, failure.status());
    assertTrue(failure.getMessage().contains("b.txt has vanished"), failure.getMessage());
    assertEquals(Set.of(), names(output), "nothing is left");
  }

  @Test
  void a_vanished_input_is_told_before_the_long_part_of_the_work() throws IOException {
    AtomicBoolean cancelled = new AtomicBoolean();
    NewsJob endless =
        new LinesJob() {
          @Override
          protected RunningJob atWork() {
            assertTrue(input.resolve("b.txt").toFile().delete());
            return new Done() {
              @Override
              public boolean waitUntilFinish(Duration limit) {
                return false;
              }

              @Override
              public Progress progress() {
                return new Progress(3, 0, 1, 30);
              }

              @Override
              public void cancel() {
                cancelled.set(true);
              }
            };
          }
        };

    RunException failure =
        assertThrows(RunException.class, () -> run(endless, List.of()).execute(false));

    assertTrue(failure.getMessage().contains("b.txt has vanished"), failure.getMessage());
    assertTrue(cancelled.get());
    assertEquals(Set.of(), names(output), "nothing is left");
  }

  @Test
  void tells_the_innermost_cause_of_a_failure() throws IOException {
    NewsJob failing =
        new LinesJob() {
          @Override
          protected RunningJob atWork() {
            throw new IllegalStateException(
                "the engine failed", new IOException("news.gz is cut short"));
          }
        };

    RunException failure =
        assertThrows(RunException.class, () -> run(failing, List.of()).execute(false));

    assertEquals("news.gz is cut short", failure.getMessage());
    assertEquals(Set.of(), names(output));
  }

  @Test
  void stops_cleanly_when_told_to() throws Exception {
    CountDownLatch cancelled = new CountDownLatch(1);
    CountDownLatch atWork = new CountDownLatch(1);
    NewsJob endless =
        new LinesJob() {
          @Override
          protected RunningJob atWork() {
            return new Done() {
              @Override
              public boolean waitUntilFinish(Duration limit) {
                atWork.countDown();
                return false;
              }

              @Override
              public void cancel() {
                cancelled.countDown();
              }
            };
          }
        };
    Run run = run(endless, List.of());
    List<RunException> failures = new ArrayList<>();
    Thread runner =
        new Thread(() -> failures.add(assertThrows(RunException.class, () -> run.execute(false))));
    runner.start();
    atWork.await();

    run.stop();
    runner.join();

    assertEquals(0, cancelled.getCount());
    assertTrue(failures.get(0).getMessage().contains("was stopped"));
    assertEquals(Set.of(), names(output));
  }

  @Test
  void does_not_delete_a_folder_that_is_no_run() throws IOException {
    Path foreign = Files.createDirectories(runFolder()).resolve("thesis.doc");
    Files.writeString(foreign, "ten years of work");

    RunException refusal =
        assertThrows(RunException.class, () -> run(lines, List.of()).execute(false));

    assertEquals(ExitStatus.USAGE, refusal.status());
    assertTrue(Files.exists(foreign));
  }

  /** Kills the process before each change that a run makes to its store, and starts again. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_kill_at_any_moment_leaves_the_old_run_or_the_new_one(boolean folders) throws IOException {
    int kills = 0;
    for (boolean died = true; died; kills++) {
      new LocalStorage().deleteFolder(output.toString());
      Files.writeString(input.resolve("b.txt"), "four\n");
      run(lines, List.of()).execute(false);
      Files.writeString(input.resolve("b.txt"), "four\nfive\n");

      FailingStorage dying = new FailingStorage(kills, folders);
      Run killed =
          new Run(
              job(List.of()),
              new LinesJob(dying),
              new QuietLog(),
              new Storages(dying, () -> dying),
              dead());
      try {
        killed.execute(true);
      } catch (RunException e) {
        assertTrue(dying.died(), e.getMessage());
      }
      died = dying.died();
      if (Files.exists(runFolder().resolve(Manifest.SUCCESS))) {
        assertEquals(List.of(), verify(), "what looks published is whole, kill " + kills);
      }

      FailingStorage living = new FailingStorage(Integer.MAX_VALUE, folders);
      new Run(
              job(List.of()),
              new LinesJob(living),
              new QuietLog(),
              new Storages(living, () -> living),
              Owner.self())
          .execute(true);
      assertEquals(List.of(), verify(), "kill " + kills);
      assertEquals(5, Manifest.read(living, runFolder().toString()).rows(Dataset.ARTICLES));
      assertEquals(
          List.of(), new LocalStorage().list(output + "/.khabar"), "left after kill " + kills);
      assertEquals(Set.of("news-2026-11-24"), names(output), "kill " + kills);
    }
    assertTrue(kills > 20, "kills: " + kills);
  }

  @Test
  void two_starts_at_once_run_once() throws Exception {
    for (int round = 0; round < 50; round++) {
      new LocalStorage().deleteFolder(output.toString());
      CountDownLatch oneIsRefused = new CountDownLatch(1);
      NewsJob waiting =
          new LinesJob() {
            @Override
            protected RunningJob atWork() {
              return new Done() {
                @Override
                public boolean waitUntilFinish(Duration limit) {
                  return oneIsRefused.getCount() == 0;
                }
              };
            }
          };
      List<ExitStatus> ends = new ArrayList<>();
      List<Thread> starts = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        Thread start =
            new Thread(
                () -> {
                  ExitStatus end = ExitStatus.DONE;
                  try {
                    run(waiting, List.of()).execute(false);
                  } catch (RunException e) {
                    end = e.status();
                  }
                  oneIsRefused.countDown();
                  synchronized (ends) {
                    ends.add(end);
                  }
                });
        starts.add(start);
        start.start();
      }
      for (Thread start : starts) {
        start.join();
      }
      ends.sort(null);
      assertEquals(List.of(ExitStatus.DONE, ExitStatus.HELD), ends, "round " + round);
      assertEquals(List.of(), verify());
    }
  }

  /** An owner on this machine whose process has ended. */
  private static Owner dead() {
    Owner self = Owner.self();
    return new Owner(
        self.id(), self.user(), self.host(), self.machine(), Long.MAX_VALUE, Instant.EPOCH);
  }

  private Run run(NewsJob newsJob, List<String> overrides) {
    return new Run(job(overrides), newsJob, new QuietLog());
  }

  private Job job(List<String> overrides) {
    return JobFile.read(folder.resolve("news.yaml"), overrides, Set.of());
  }

  private Path runFolder() {
    return output.resolve("news-2026-11-24");
  }

  private List<String> verify() throws IOException {
    return new Verification(new LocalStorage(), runFolder().toString()).differences();
  }

  static Set<String> names(Path folder) throws IOException {
    try (var listing = Files.list(folder)) {
      return listing
          .map(path -> path.getFileName().toString())
          .collect(TreeSet::new, Set::add, Set::addAll);
    }
  }
}
