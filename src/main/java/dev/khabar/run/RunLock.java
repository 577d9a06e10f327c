package dev.khabar.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * One writer for a run, on any store that lists what was written: no store-specific "create if
 * absent". Each start writes a claim of its own and then looks at the others'. A claim that holds
 * wins; among claims that still look, the one with the smallest id does, the others withdraw; so of
 * starts at the same moment exactly one goes on. The holder renews its claim every few seconds; a
 * claim whose process has ended, or which was not renewed for a minute by the store's own clock, is
 * removed by the next start.
 */
final class RunLock implements AutoCloseable {
  static final Duration BEAT = Duration.ofSeconds(10);
  static final Duration DEAD = Duration.ofSeconds(60);
  private static final long LOOK_AGAIN_MILLIS = 20;

  /** A claim that cannot be read for about a second is not being written: its writer died. */
  private static final int MOST_LOOKS = 50;

  private static final int LOOKS_A_RENEWAL = 100;

  private final Storage storage;
  private final String folder;
  private final String key;
  private final Owner owner;
  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "khabar-lock");
            thread.setDaemon(true);
            return thread;
          });

  private RunLock(Storage storage, String folder, String key, Owner owner) {
    this.storage = storage;
    this.folder = folder;
    this.key = key;
    this.owner = owner;
  }

  /**
   * Takes the lock.
   *
   * @param folder where the claims lie
   * @param key what is locked
   * @throws RunException of status HELD where another owner has it
   */
  static RunLock acquire(Storage storage, String folder, String key, Owner owner)
      throws IOException {
    RunLock lock = new RunLock(storage, folder, key, owner);
    try {
      lock.claim(false);
      lock.compete();
      lock.claim(true);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
    long millis = BEAT.toMillis();
    // Nobody waits for the beats; whether the lock is still ours is asked before publishing.
    ScheduledFuture<?> unused =
        lock.beats.scheduleAtFixedRate(lock::beat, millis, millis, TimeUnit.MILLISECONDS);
    return lock;
  }

  /**
   * Makes sure that the lock is still ours: a process that was stopped for long may have lost it.
   *
   * @throws RunException of status HELD where it is lost
   */
  void check() throws IOException {
    boolean ours = storage.list(folder).stream().anyMatch(this::isOurs);
    if (!ours) {
      throw new RunException(
          ExitStatus.HELD,
          "this run stood still for more than "
              + DEAD.toSeconds()
              + " s and another start took its place; nothing of it is published");
    }
  }

  @Override
  public void close() {
    // A beat is not interrupted: its half of a claim would stay behind.
    beats.shutdown();
    try {
      beats.awaitTermination(BEAT.toMillis(), TimeUnit.MILLISECONDS);
      storage.delete(path());
    } catch (IOException e) {
      // The claim dies with this process; the next start removes it.
      System.getLogger(RunLock.class.getName())
          .log(System.Logger.Level.WARNING, "the file of the lock stays behind: {0}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void compete() throws IOException {
    for (int looks = 1; mustWait(looks); looks++) {
      pause();
      if (looks % LOOKS_A_RENEWAL == 0) {
        // The store's clock is read off this claim: without it a rival that died would never age.
        claim(false);
      }
    }
  }

  private boolean mustWait(int looks) throws IOException {
    boolean waiting = false;
    for (Map.Entry<String, Optional<Claim>> other : others().entrySet()) {
      if (other.getValue().isEmpty() && looks > MOST_LOOKS) {
        throw new RunException(
            ExitStatus.HELD,
            "another run seems to hold this output, but its claim %s cannot be read; it counts for %d s after its last change"
                .formatted(other.getKey(), DEAD.toSeconds()));
      }
      if (other.getValue().filter(this::goesFirst).isPresent()) {
        throw new RunException(
            ExitStatus.HELD, "another run holds this output: " + other.getValue().get().owner());
      }
      waiting = true;
    }
    return waiting;
  }

  private boolean goesFirst(Claim other) {
    return other.held() || other.owner().id().compareTo(owner.id()) < 0;
  }

  /** Claims of the living by path, as far as they can be read; those of the dead are removed. */
  private Map<String, Optional<Claim>> others() throws IOException {
    List<StoredFile> files = new ArrayList<>();
    long now = 0;
    for (StoredFile file : storage.list(folder)) {
      if (isOurs(file)) {
        now = file.modifiedMillis();
      } else if (isClaimOfKey(file.path())) {
        files.add(file);
      }
    }
    Map<String, Optional<Claim>> living = new TreeMap<>();
    for (StoredFile file : files) {
      if (now - file.modifiedMillis() > DEAD.toMillis()) {
        storage.delete(file.path());
        continue;
      }
      try {
        Optional<Claim> claim = told(file.path());
        if (claim.filter(found -> found.owner().ended(owner)).isPresent()) {
          storage.delete(file.path());
        } else if (!isUnfinished(file.path())) {
          living.put(file.path(), claim);
        }
      } catch (NoSuchFileException | FileNotFoundException e) {
        // It was withdrawn meanwhile.
        continue;
      }
    }
    return living;
  }

  /**
   * A claim; nothing where it cannot be read. On a store that shows a file before it is whole, as
   * HDFS does, it may be being written, at the start or at a beat: who took it for none would hold
   * the lock beside its owner.
   */
  private Optional<Claim> told(String path) throws NoSuchFileException, FileNotFoundException {
    try (InputStream in = storage.open(path)) {
      return Optional.of(Claim.of(in.readAllBytes()));
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw e;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** By its name: a store may write the folder's path in another way. */
  private boolean isOurs(StoredFile file) {
    return file.path().endsWith("/" + name());
  }

  private boolean isClaimOfKey(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.startsWith(key + ".claim-") && name.endsWith(".json")
        || name.startsWith("." + key + ".claim-") && isUnfinished(name);
  }

  private static boolean isUnfinished(String path) {
    return path.endsWith(LocalStorage.UNFINISHED);
  }

  private void claim(boolean held) throws IOException {
    storage.write(path(), new Claim(owner, held).toBytes());
  }

  private void beat() {
    try {
      check();
      claim(true);
    } catch (IOException | RunException e) {
      System.getLogger(RunLock.class.getName())
          .log(System.Logger.Level.WARNING, "the lock is not renewed: {0}", e.toString());
    }
  }

  private String path() {
    return folder + "/" + name();
  }

  private String name() {
    return key + ".claim-" + owner.id() + ".json";
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_AGAIN_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RunException(ExitStatus.FAILED, "stopped while waiting for the lock", e);
    }
  }
}
