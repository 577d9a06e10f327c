package dev.khabar.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** {@link Storage} on the machine's own disks. */
public final class LocalStorage implements Storage {
  /** Ends the name of a file that is being written. */
  static final String UNFINISHED = ".unfinished";

  private static final int TRIES = 100;

  /** A change within a folder. */
  private interface Change {
    void make() throws IOException;
  }

  /** Whether a path is one of this machine: it has no scheme, or {@code file:}. */
  public static boolean holds(String path) {
    return !path.contains("://") || path.startsWith("file:");
  }

  /** The path of a local name, from the working directory if it is relative. */
  public static Path path(String name) {
    return name.startsWith("file:") ? Path.of(URI.create(name)) : Path.of(name);
  }

  @Override
  public List<StoredFile> match(String pattern) throws IOException {
    Path plain = path(pattern);
    if (Files.isRegularFile(plain)) {
      return List.of(stored(plain, Files.readAttributes(plain, BasicFileAttributes.class)));
    }
    List<StoredFile> found = new ArrayList<>();
    if (Files.isDirectory(plain)) {
      walk(plain, Integer.MAX_VALUE, new Listing(found, false, path -> true));
    } else {
      LocalGlob glob = new LocalGlob(plain.toString());
      if (glob.depth() > 0 && Files.isDirectory(glob.root())) {
        walk(
            glob.root(), glob.depth(), new Listing(found, false, glob::matches, glob.namesFiles()));
      }
    }
    found.sort(Comparator.comparing(StoredFile::path));
    return List.copyOf(found);
  }

  /**
   * Walks a folder, also one that a link names. Links within it are followed as far as a pattern
   * asks for; a tree of any depth is walked without them, which could lead round in it.
   */
  private static void walk(Path root, int depth, Listing listing) throws IOException {
    Set<FileVisitOption> options =
        depth == Integer.MAX_VALUE ? Set.of() : Set.of(FileVisitOption.FOLLOW_LINKS);
    Files.walkFileTree(root.resolve("."), options, depth, listing);
  }

  @Override
  public List<StoredFile> list(String folder) throws IOException {
    List<StoredFile> found = new ArrayList<>();
    if (Files.isDirectory(path(folder))) {
      walk(path(folder), Integer.MAX_VALUE, new Listing(found, true, path -> true));
    }
    found.sort(Comparator.comparing(StoredFile::path));
    return List.copyOf(found);
  }

  @Override
  public InputStream open(String path) throws IOException {
    return Files.newInputStream(path(path));
  }

  @Override
  public void write(String path, byte[] content) throws IOException {
    Path target = path(path);
    Path unfinished =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + UNFINISHED);
    try {
      within(target.getParent(), () -> Files.write(unfinished, content));
      force(unfinished);
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    forceFolder(target.getParent());
  }

  /** Another start may tidy the folder, or one above it, away while it is still empty. */
  private static void within(Path folder, Change change) throws IOException {
    for (int tries = 1; ; tries++) {
      try {
        Files.createDirectories(folder);
        change.make();
        return;
      } catch (NoSuchFileException | FileAlreadyExistsException e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }

  @Override
  public void move(String from, String to) throws IOException {
    Path target = path(to);
    force(path(from));
    within(
        target.getParent(),
        () -> Files.move(path(from), target, StandardCopyOption.REPLACE_EXISTING));
  }

  @Override
  public boolean hasFolders() {
    return true;
  }

  @Override
  public void moveFolder(String from, String to) throws IOException {
    Path target = path(to);
    within(
        target.getParent(), () -> Files.move(path(from), target, StandardCopyOption.ATOMIC_MOVE));
    forceFolder(target.getParent());
  }

  @Override
  public void delete(String path) throws IOException {
    Files.deleteIfExists(path(path));
  }

  @Override
  public void deleteFolder(String folder) throws IOException {
    if (Files.exists(path(folder))) {
      Files.walkFileTree(path(folder), new Deleting());
    }
  }

  @Override
  public void deleteEmptyFolder(String folder) throws IOException {
    try {
      Files.deleteIfExists(path(folder));
    } catch (DirectoryNotEmptyException e) {
      return;
    }
  }

  /** A rename lasts once its folder is on the disk. */
  private static void forceFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static StoredFile stored(Path file, BasicFileAttributes attributes) {
    return new StoredFile(
        file.toAbsolutePath().normalize().toString(),
        attributes.size(),
        attributes.lastModifiedTime().toMillis());
  }

  /** Collects files; one that goes away while it looks is not there. */
  private static final class Listing extends SimpleFileVisitor<Path> {
    private final List<StoredFile> found;
    private final boolean hidden;
    private final Predicate<Path> wanted;
    private final boolean namesFiles;
    private Path root;

    Listing(List<StoredFile> found, boolean hidden, Predicate<Path> wanted) {
      this(found, hidden, wanted, false);
    }

    Listing(List<StoredFile> found, boolean hidden, Predicate<Path> wanted, boolean namesFiles) {
      this.found = found;
      this.hidden = hidden;
      this.wanted = wanted;
      this.namesFiles = namesFiles;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (root == null) {
        root = folder;
      } else if (skipped(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      } else {
        takeAsFile(folder, attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (skipped(file) || !wanted.test(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        found.add(stored(file, attributes));
      } else if (Files.isRegularFile(file)) {
        found.add(stored(file, Files.readAttributes(file, BasicFileAttributes.class)));
      } else if (attributes.isDirectory()) {
        // At the walk's greatest depth a folder comes as a file.
        takeAsFile(file, attributes);
      } else if (hidden) {
        // A link to a folder or to nothing: whoever lists all is told that it lies there.
        found.add(stored(file, attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A folder of a file's name, as {@code *.jsonl} asks for: its reject says what it is. */
    private void takeAsFile(Path folder, BasicFileAttributes attributes) {
      if (namesFiles && wanted.test(folder)) {
        String path = folder.toAbsolutePath().normalize().toString();
        found.add(new StoredFile(path, 0, attributes.lastModifiedTime().toMillis()));
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    private boolean skipped(Path path) {
      return !hidden && path.getFileName().toString().startsWith(".");
    }
  }

  private static final class Deleting extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.deleteIfExists(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
