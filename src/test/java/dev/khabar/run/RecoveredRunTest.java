package dev.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a start makes of the remains of others. */
class RecoveredRunTest {
  @TempDir Path folder;
  private Path input;
  private Path output;

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
        """);
    Files.writeString(input.resolve("a.txt"), "one\ntwo\n");
  }

  @Test
  void a_night_that_died_as_it_was_published_is_seen_by_the_next_one_of_a_growing_job()
      throws IOException {
    List<String> growing = List.of("--incremental=true");
    dieOncePlanned(growing, false);
    Files.writeString(input.resolve("b.txt"), "three\n");

    Manifest next =
        run(List.of("--incremental=true", "--date=2026-11-25")).execute(false).manifest();

    assertEquals(
        List.of(input.resolve("b.txt").toString()),
        next.inputs().files().stream().map(InputFile::uri).toList());
    assertEquals(List.of(), verify("news-2026-11-24"));
    assertEquals(List.of(), new LocalStorage().list(output + "/.khabar"));
  }

  @Test
  void a_run_that_is_not_whole_is_named_by_the_next_one_that_builds_on_it() throws IOException {
    run(List.of("--incremental=true")).execute(false);
    Path earlier = output.resolve("news-2026-11-24");
    Manifest whole = Manifest.read(new LocalStorage(), earlier.toString());
    String path = "state/part-00000-of-00001.avro";
    List<PublishedFile> files = new ArrayList<>(whole.files());
    files.add(new PublishedFile(path, 9, 1, ""));
    for (byte[] manifest : List.of(with(whole, files).toBytes(), new byte[] {'{'})) {
      Files.write(earlier.resolve(Manifest.FILE), manifest);

      RunException refusal =
          assertThrows(
              RunException.class,
              () -> run(List.of("--incremental=true", "--date=2026-11-25")).execute(false));
      assertEquals(ExitStatus.FAILED, refusal.status());
      assertTrue(refusal.getMessage().contains("the run " + earlier), refusal.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_disk_that_is_full_at_any_write_leaves_the_old_run_in_its_place(boolean folders)
      throws IOException {
    boolean published = false;
    for (int writes = 0; !published; writes++) {
      new LocalStorage().deleteFolder(output.toString());
      Files.writeString(input.resolve("a.txt"), "one\ntwo\n");
      run(List.of()).execute(false);
      Files.writeString(input.resolve("a.txt"), "one\ntwo\nthree\n");
      Storage full = full(writes, folders);
      try {
        new Run(
                job(List.of()),
                new LinesJob(full),
                new QuietLog(),
                new Storages(full, () -> full),
                Owner.self())
            .execute(true);
        published = true;
      } catch (RunException e) {
        assertEquals(ExitStatus.FAILED, e.status(), e.getMessage());
        assertTrue(e.getMessage().contains("free some on the disk of the output"), e.getMessage());
        if (folders) {
          assertEquals(List.of(), verify("news-2026-11-24"), "after " + writes + " writes");
          assertEquals(Set.of("news-2026-11-24"), RunTest.names(output), writes + " writes");
        }
      }
      Manifest next = run(List.of()).execute(true).manifest();
      assertEquals(3, next.rows(Dataset.ARTICLES), "after " + writes + " writes");
      assertEquals(List.of(), verify("news-2026-11-24"));
      assertEquals(Set.of("news-2026-11-24"), RunTest.names(output), writes + " writes");
    }
  }

  private static Storage full(int writes, boolean folders) {
    LocalStorage disk = new LocalStorage();
    AtomicInteger written = new AtomicInteger();
    InvocationHandler handler =
        (proxy, method, words) -> {
          if (method.getName().equals("hasFolders")) {
            return folders;
          }
          if (method.getName().equals("write") && written.getAndIncrement() >= writes) {
            throw new IOException("No space left on device");
          }
          try {
            return method.invoke(disk, words);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return (Storage)
        Proxy.newProxyInstance(
            Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, handler);
  }

  private static Manifest with(Manifest whole, List<PublishedFile> files) {
    return new Manifest(
        whole.runId(),
        whole.job(),
        whole.counts(),
        files,
        whole.inputs(),
        whole.configuration(),
        whole.settings(),
        whole.versions(),
        whole.stages(),
        whole.started(),
        whole.finished());
  }

  @Test
  void a_publication_whose_files_are_gone_is_given_up_and_the_job_runs_anew() throws IOException {
    dieOncePlanned(List.of(), false);
    new LocalStorage().deleteFolder(output + "/.khabar/attempts");

    assertFalse(run(List.of()).execute(false).unchanged());
    assertEquals(List.of(), verify("news-2026-11-24"));
    assertEquals(Set.of("news-2026-11-24"), RunTest.names(output));
  }

  @Test
  void a_publication_whose_files_were_cut_is_given_up_and_the_job_runs_anew() throws IOException {
    dieOncePlanned(List.of(), false);
    for (StoredFile file : new LocalStorage().list(output + "/.khabar/attempts")) {
      Files.write(Path.of(file.path()), new byte[(int) file.bytes()]);
    }

    run(List.of()).execute(false);
    assertEquals(List.of(), verify("news-2026-11-24"));
  }

  @Test
  void a_plan_that_a_disk_left_empty_is_none() throws IOException {
    Path plan = output.resolve(".khabar/plans/news-2026-11-24.json");
    Files.createDirectories(plan.getParent());
    Files.writeString(plan, "");

    run(List.of()).execute(false);
    assertEquals(List.of(), verify("news-2026-11-24"));
    assertEquals(Set.of("news-2026-11-24"), RunTest.names(output));
  }

  @Test
  void the_old_run_comes_back_where_the_new_one_is_gone() throws IOException {
    run(List.of()).execute(false);
    Files.writeString(input.resolve("a.txt"), "one\ntwo\nthree\n");
    dieOncePlanned(List.of(), true);
    new LocalStorage().deleteFolder(output + "/.khabar/attempts");

    RunException refusal = assertThrows(RunException.class, () -> run(List.of()).execute(false));
    assertEquals(ExitStatus.USAGE, refusal.status());
    assertEquals(List.of(), verify("news-2026-11-24"));
    assertEquals(Set.of("news-2026-11-24"), RunTest.names(output));
  }

  @Test
  void a_start_that_lost_its_lock_leaves_its_successors_work_alone() throws IOException {
    Path work = output.resolve(".khabar/attempts/news-2026-11-24/successor/articles.avro");
    NewsJob overtaken =
        new LinesJob() {
          @Override
          protected RunningJob atWork() {
            return new Done() {
              @Override
              public boolean waitUntilFinish(Duration limit) {
                takeOver(work);
                return true;
              }
            };
          }
        };

    RunException failure =
        assertThrows(
            RunException.class,
            () -> new Run(job(List.of()), overtaken, new QuietLog()).execute(false));
    assertEquals(ExitStatus.HELD, failure.status(), failure.getMessage());
    assertTrue(Files.exists(work));
    assertEquals(1, new LocalStorage().list(output + "/.khabar").size(), "its own work is gone");
  }

  private void takeOver(Path work) {
    try {
      new LocalStorage().deleteFolder(output + "/.khabar/locks");
      Files.createDirectories(work.getParent());
      Files.writeString(work, "rows");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A start that dies as soon as its plan is written, or, where a run gives way, as soon as that
   * has been moved away.
   */
  private void dieOncePlanned(List<String> overrides, boolean replaced) throws IOException {
    Owner self = Owner.self();
    Owner dead =
        new Owner(
            self.id(), self.user(), self.host(), self.machine(), Long.MAX_VALUE, Instant.EPOCH);
    Path sign =
        output.resolve(
            replaced ? ".khabar/replaced/news-2026-11-24" : ".khabar/plans/news-2026-11-24.json");
    for (int changes = 0; !Files.exists(sign); changes++) {
      new LocalStorage().deleteFolder(output + "/.khabar");
      FailingStorage dying = new FailingStorage(changes, true);
      Storages storages = new Storages(dying, () -> dying);
      assertThrows(
          RunException.class,
          () ->
              new Run(job(overrides), new LinesJob(dying), new QuietLog(), storages, dead)
                  .execute(replaced));
    }
  }

  private Run run(List<String> overrides) {
    return new Run(job(overrides), new LinesJob(), new QuietLog());
  }

  private Job job(List<String> overrides) {
    return JobFile.read(folder.resolve("news.yaml"), overrides, Set.of());
  }

  private List<String> verify(String runId) throws IOException {
    return new Verification(new LocalStorage(), output.resolve(runId).toString()).differences();
  }
}
