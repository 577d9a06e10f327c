package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A store on disk whose process dies before a given change: from then on everything fails, so that
 * no clean-up runs either. Without folders it stands for an object store.
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
    change();
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

  private synchronized void change() throws IOException {
    look();
    if (changesLeft-- == 0) {
      dead = true;
      look();
    }
  }

  private synchronized void look() throws IOException {
    if (dead) {
      throw new IOException("killed");
    }
  }
}
