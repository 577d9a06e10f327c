package dev.khabar.run;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;

/** A glob of local paths: {@code *}, {@code **}, {@code ?}, {@code [a-z]}, <code>{a,b}</code>. */
final class LocalGlob {
  private static final String WILD = "*?[{";

  private final Path root;
  private final int depth;
  private final PathMatcher matcher;
  private final PathMatcher directly;
  private final boolean namesFiles;

  LocalGlob(String pattern) {
    String absolute = Path.of("").toAbsolutePath().resolve(pattern).normalize().toString();
    this.root = root(absolute);
    this.depth = depth(absolute, root);
    this.namesFiles = absolute.indexOf('.', absolute.lastIndexOf('/') + 1) >= 0;
    this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + absolute);
    // To Java, a/**/b needs a folder between; to everybody else it also names a/b.
    this.directly =
        FileSystems.getDefault().getPathMatcher("glob:" + absolute.replace("/**/", "/"));
  }

  /**
   * Checks a pattern.
   *
   * @throws IllegalArgumentException where it is none, saying what is wrong
   */
  static void check(String pattern) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "'%s' is no pattern of files: %s; of a name with [ or { in it write \\[ or \\{"
              .formatted(pattern, e.getDescription()),
          e);
    }
  }

  /** The deepest folder that every match lies under. */
  Path root() {
    return root;
  }

  /** How many names below the root a match has at most; 0 where the pattern is a plain name. */
  int depth() {
    return depth;
  }

  /** Whether the last name has an ending, so that whatever it matches is meant to be a file. */
  boolean namesFiles() {
    return namesFiles;
  }

  boolean matches(Path path) {
    Path normal = path.toAbsolutePath().normalize();
    return matcher.matches(normal) || directly.matches(normal);
  }

  private static int depth(String pattern, Path root) {
    if (pattern.chars().noneMatch(c -> WILD.indexOf(c) >= 0)) {
      return 0;
    }
    if (pattern.contains("**")) {
      return Integer.MAX_VALUE;
    }
    long names = pattern.chars().filter(c -> c == '/').count();
    return (int) names - root.getNameCount();
  }

  private static Path root(String pattern) {
    int wild = 0;
    while (wild < pattern.length() && WILD.indexOf(pattern.charAt(wild)) < 0) {
      wild++;
    }
    int slash = pattern.lastIndexOf('/', wild == pattern.length() ? wild : wild - 1);
    return Path.of(slash <= 0 ? "/" : pattern.substring(0, slash));
  }
}
