package dev.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {
  @TempDir Path folder;
  private final LocalStorage storage = new LocalStorage();

  @Test
  void a_second_start_is_told_who_holds_the_lock() throws IOException {
    try (RunLock held = acquire(Owner.self())) {
      RunException refusal = assertThrows(RunException.class, () -> acquire(Owner.self()));

      assertEquals(ExitStatus.HELD, refusal.status());
      assertTrue(
          refusal.getMessage().contains("process " + ProcessHandle.current().pid()),
          refusal.getMessage());
      held.check();
    }
    acquire(Owner.self()).close();
    assertEquals(0, storage.list(folder.toString()).size());
  }

  @Test
  void a_start_knows_its_own_claim_however_the_folder_is_written() throws IOException {
    try (RunLock held = RunLock.acquire(storage, folder + "//", "news", Owner.self())) {
      held.check();
    }
    assertEquals(0, storage.list(folder.toString()).size());
  }

  @Test
  void other_keys_do_not_exclude_each_other() throws IOException {
    try (RunLock one = acquire(Owner.self());
        RunLock two = RunLock.acquire(storage, folder.toString(), "news-2", Owner.self())) {
      one.check();
      two.check();
    }
  }

  @Test
  void the_lock_of_a_dead_process_is_taken_over() throws IOException {
    Owner self = Owner.self();
    write(new Owner("0-dead", "u", self.host(), self.machine(), Long.MAX_VALUE, Instant.EPOCH));

    acquire(self).close();
  }

  @Test
  void a_claim_that_a_dead_process_was_writing_is_removed() throws IOException {
    Owner self = Owner.self();
    Owner dead = new Owner("0-d", "u", self.host(), self.machine(), Long.MAX_VALUE, Instant.EPOCH);
    Files.move(write(dead), folder.resolve(".news.claim-0-d.json.1.unfinished"));
    Path begun = folder.resolve(".news.claim-0-e.json.1.unfinished");
    Files.writeString(begun, "{ \"id\" : ");

    acquire(self).close();
    assertEquals(1, storage.list(folder.toString()).size(), "nobody knows yet whose it is");

    Files.setLastModifiedTime(begun, FileTime.from(Instant.EPOCH));
    acquire(self).close();
    assertEquals(0, storage.list(folder.toString()).size());
  }

  @Test
  void a_claim_that_cannot_be_read_holds_the_lock_until_it_is_old() throws IOException {
    Path claim = folder.resolve("news.claim-0-f.json");
    for (String damaged : List.of("{ \"id\" : ", "[]", "{\"id\":\"f\",\"started\":\"noon\"}")) {
      Files.writeString(claim, damaged);

      RunException refusal = assertThrows(RunException.class, () -> acquire(Owner.self()));
      assertEquals(ExitStatus.HELD, refusal.status());
      assertTrue(refusal.getMessage().contains(claim.toString()), refusal.getMessage());

      Files.setLastModifiedTime(claim, FileTime.from(Instant.EPOCH));
      acquire(Owner.self()).close();
      assertEquals(0, storage.list(folder.toString()).size());
    }
  }

  @Test
  void a_claim_that_a_store_shows_before_it_is_whole_is_waited_for() throws Exception {
    Path claim = folder.resolve("news.claim-0-far.json");
    for (String begun : List.of("", "{ \"id\" : ")) {
      Files.writeString(claim, begun);
      Thread writer =
          new Thread(
              () -> {
                try {
                  Thread.sleep(200);
                  write(new Owner("0-far", "u", "far", "far 1", 1, Instant.EPOCH));
                } catch (IOException | InterruptedException e) {
                  throw new IllegalStateException(e);
                }
              });
      writer.start();

      RunException refusal = assertThrows(RunException.class, () -> acquire(Owner.self()));
      writer.join();
      assertTrue(refusal.getMessage().contains("on far"), refusal.getMessage());
    }
  }

  @Test
  @Timeout(30)
  void a_rival_that_died_while_it_looked_is_waited_for_no_longer_than_it_counts()
      throws IOException {
    Owner rival = new Owner("z-far", "u", "far", "far 1", 1, Instant.EPOCH);
    Path claim = folder.resolve("news.claim-z-far.json");
    storage.write(claim.toString(), new Claim(rival, false).toBytes());
    Instant almostDead = Instant.now().minus(RunLock.DEAD).plusSeconds(1);
    Files.setLastModifiedTime(claim, FileTime.from(almostDead));

    acquire(Owner.self()).close();
    assertEquals(0, storage.list(folder.toString()).size());
  }

  @Test
  void another_machine_holds_the_lock_as_long_as_its_heart_beats() throws IOException {
    Path claim = write(new Owner("0-far", "u", "far", "far 1", 1, Instant.EPOCH));
    assertThrows(RunException.class, () -> acquire(Owner.self()));

    Instant longAgo = Instant.now().minus(RunLock.DEAD).minus(Duration.ofSeconds(5));
    Files.setLastModifiedTime(claim, FileTime.from(longAgo));
    acquire(Owner.self()).close();
  }

  @Test
  void a_holder_that_lost_its_lock_is_told() throws IOException {
    try (RunLock lock = acquire(Owner.self())) {
      storage.deleteFolder(folder.toString());

      assertEquals(ExitStatus.HELD, assertThrows(RunException.class, lock::check).status());
    }
  }

  private Path write(Owner owner) throws IOException {
    Path path = folder.resolve("news.claim-" + owner.id() + ".json");
    storage.write(path.toString(), new Claim(owner, true).toBytes());
    return path;
  }

  private RunLock acquire(Owner owner) throws IOException {
    return RunLock.acquire(storage, folder.toString(), "news", owner);
  }
}
