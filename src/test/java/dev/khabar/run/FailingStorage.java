package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A store on disk whose process dies at a given change: before it, or, where a file is written, in
 * the middle of it. From then on everything fails, so that no clean-up runs either. Without folders
 * it stands for an object store, where a file that is not whole is not there.
 */
final class FailingStorage implements Storage {
  private final Storage disk = new LocalStorage();
  private final boolean folders;
  private int changesLeft;
  private boolean dead;

  FailingStorage(int changesLeft, boolean folders) {
    this.changesLeft = changesLeft;
    this.folders = folders;
  }

  boolean died() {
    return dead;
  }

  @Override
  public List<StoredFile> match(String pattern) throws IOException {
    look();
    return disk.match(pattern);
  }

  @Override
  public List<StoredFile> list(String folder) throws IOException {
    look();
    return disk.list(folder);
  }

  @Override
  public InputStream open(String path) throws IOException {
    look();
    return disk.open(path);
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    if (dies() && folders) {
      writeUnfinished(Path.of(path), content);
    }
    look();
    disk.write(path, content);
  }

  @Override
  public void move(String from, String to) throws IOException {
    change();
    disk.move(from, to);
  }

  @Override
  public boolean hasFolders() {
    return folders;
  }

  @Override
  public void moveFolder(String from, String to) throws IOException {
    change();
    disk.moveFolder(from, to);
  }

  @Override
  public void delete(String path) throws IOException {
    change();
    disk.delete(path);
  }

  @Override
  public void deleteFolder(String folder) throws IOException {
    change();
    disk.deleteFolder(folder);
  }

  @Override
  public void deleteEmptyFolder(String folder) throws IOException {
    look();
    disk.deleteEmptyFolder(folder);
  }

  /**
   * What {@link LocalStorage#write} leaves of a process that is killed as it waits for the disk.
   */
  private static void writeUnfinished(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(
        file.resolveSibling("." + file.getFileName() + ".0" + LocalStorage.UNFINISHED), content);
  }

  private void change() throws IOException {
    dies();
    look();
  }

  private synchronized boolean dies() throws IOException {
    look();
    dead = changesLeft-- == 0;
    return dead;
  }

  private synchronized void look() throws IOException {
    if (dead) {
      throw new IOException("killed");
    }
  }
}
