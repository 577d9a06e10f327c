package dev.khabar.run.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** A file system of few megabytes, in memory, to be filled up. Mounting one takes root's rights. */
final class SmallDisk implements AutoCloseable {
  private final Path directory;

  private SmallDisk(Path directory) {
    this.directory = directory;
  }

  /** A new one, which everybody may write; nothing where this process may not mount. */
  static Optional<SmallDisk> mount(int megabytes) throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("khabar-disk");
    if (!run("mount", "-t", "tmpfs", "-o", size(megabytes), "tmpfs", directory.toString())) {
      Files.delete(directory);
      return Optional.empty();
    }
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    return Optional.of(new SmallDisk(directory));
  }

  Path directory() {
    return directory;
  }

  /** As somebody does who makes room on it. */
  void grow(int megabytes) throws IOException, InterruptedException {
    if (!run("mount", "-o", "remount," + size(megabytes), directory.toString())) {
      throw new IOException("cannot remount " + directory);
    }
  }

  private static String size(int megabytes) {
    return "size=" + megabytes + "m";
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      // There is no such program here.
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    try {
      if (!run("umount", directory.toString())) {
        throw new IOException("cannot unmount " + directory);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while unmounting " + directory, e);
    }
    Files.delete(directory);
  }
}
