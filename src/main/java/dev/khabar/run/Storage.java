package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The files that a run reads and publishes, on a disk or in an object store. Paths are absolute
 * local paths or URIs; names within a folder are joined by {@code /}. Implementations are
 * thread-safe, and what was written or deleted is so in the next listing.
 */
public interface Storage {
  /**
   * The files that a glob, a file's path or a folder's path names, by path; empty where nothing
   * matches. Under a folder or a wildcard, names that begin with a dot are left out.
   */
  List<StoredFile> match(String pattern) throws IOException;

  /**
   * Every file beneath a folder, at any depth, by path; empty where the folder is not there. A link
   * to a folder counts as a file.
   */
  List<StoredFile> list(String folder) throws IOException;

  /** Opens a file for reading. */
  InputStream open(String path) throws IOException;

  /** Writes a small file whole: readers see the old content or the new one, never a part. */
  void write(String path, byte[] content) throws IOException;

  /** Moves a file, over another one if need be, and makes it last through a loss of power. */
  void move(String from, String to) throws IOException;

  /** Whether the store has folders that {@link #moveFolder} moves in one step. */
  boolean hasFolders();

  /** Moves a folder in one step; nothing may lie at {@code to}. Only where there are folders. */
  void moveFolder(String from, String to) throws IOException;

  /** Deletes a file, if it is there. */
  void delete(String path) throws IOException;

  /** Deletes a folder with all that it holds, if it is there. */
  void deleteFolder(String folder) throws IOException;

  /** Deletes a folder if it is there and holds nothing. */
  void deleteEmptyFolder(String folder) throws IOException;
}
