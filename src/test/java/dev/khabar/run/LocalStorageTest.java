package dev.khabar.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalStorageTest {
  @TempDir Path folder;
  private final LocalStorage storage = new LocalStorage();

  @BeforeEach
  void write_files() throws IOException {
    for (String name :
        List.of(
            "a.txt",
            "b.json",
            "in/c.txt",
            "in/deep/d.txt",
            "in/.hidden.txt",
            ".git/e.txt",
            "odd [1]/{x}*.txt",
            "أخبار/خبر.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  @Test
  void a_folder_that_another_start_tidies_away_as_it_is_made_is_made_again() throws Exception {
    String work = folder + "/.khabar";
    AtomicBoolean done = new AtomicBoolean();
    FutureTask<Void> tidying =
        new FutureTask<>(
            () -> {
              while (!done.get()) {
                storage.deleteEmptyFolder(work + "/locks");
                storage.deleteEmptyFolder(work);
              }
              return null;
            });
    new Thread(tidying).start();
    for (int i = 0; i < 300; i++) {
      String claim = work + "/locks/claim-" + i;
      storage.write(claim, new byte[1]);
      storage.delete(claim);
    }
    done.set(true);
    tidying.get();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.txt            | a.txt
          *.txt            | a.txt
          *                | a.txt b.json
          in               | in/c.txt in/deep/d.txt
          in/**/*.txt      | in/c.txt in/deep/d.txt
          in/*/*.txt       | in/deep/d.txt
          {a,b}.*          | a.txt b.json
          [ab].*           | a.txt b.json
          ?.json           | b.json
          odd [1]/{x}*.txt | odd [1]/{x}*.txt
          none/*.txt       |
          none             |
          أخبار/*          | أخبار/خبر.txt
          """)
  void globs_files_and_folders_name_files(String pattern, String names) throws IOException {
    List<String> found =
        storage.match(folder + "/" + pattern).stream()
            .map(file -> file.path().substring(folder.toString().length() + 1))
            .toList();

    assertEquals(names == null ? "" : names, String.join(" ", found));
  }

  @Test
  void a_folder_may_be_named_by_a_link() throws IOException {
    Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("in"));
    Files.createSymbolicLink(folder.resolve("in/round"), folder);

    for (String pattern : List.of("/latest", "/latest/**/*.txt")) {
      assertEquals(
          List.of(folder + "/latest/c.txt", folder + "/latest/deep/d.txt"),
          storage.match(folder + pattern).stream().map(StoredFile::path).toList());
    }
    for (String pattern : List.of("/latest/*.txt", "/lat*/c.txt")) {
      assertEquals(
          List.of(folder + "/latest/c.txt"),
          storage.match(folder + pattern).stream().map(StoredFile::path).toList());
    }
    assertEquals(
        List.of(".hidden.txt", "c.txt", "deep/d.txt", "round"),
        storage.list(folder + "/latest").stream()
            .map(file -> file.path().substring((folder + "/latest/").length()))
            .toList());
  }

  @Test
  void only_folders_that_may_hold_a_match_are_looked_into() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/1")), "a system without /proc");

    // The folders of /proc come and go, and some may not be read.
    assertEquals(List.of(), new LocalStorage().match("/no-such-folder"));
    assertEquals(List.of(), new LocalStorage().match("/no-such*.txt"));
    assertEquals(1, new LocalStorage().match("/proc/vers?on").size());
  }

  @Test
  void writing_replaces_a_file_whole_and_leaves_no_other() throws IOException {
    String path = folder + "/new/state.json";
    storage.write(path, new byte[] {1, 2, 3});
    storage.write(path, new byte[] {4});

    assertEquals(1, storage.list(folder + "/new").size());
    assertEquals(1, storage.list(folder + "/new").get(0).bytes());
  }

  @Test
  void only_an_empty_folder_is_tidied_away() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    storage.deleteEmptyFolder(folder + "/empty");
    storage.deleteEmptyFolder(folder + "/in");
    storage.deleteEmptyFolder(folder + "/none");

    assertFalse(Files.exists(folder.resolve("empty")));
    assertEquals(3, storage.list(folder + "/in").size());
  }
}
