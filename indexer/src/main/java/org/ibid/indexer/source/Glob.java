package org.ibid.indexer.source;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;

/**
 * A path with wildcards, as {@link java.nio.file.FileSystem#getPathMatcher} has them: {@code *},
 * {@code **}, {@code ?}, {@code [ab]}, {@code {a,b}}.
 *
 * @param root the folder below which all that matches is
 */
record Glob(Path root, PathMatcher matcher) {

  private static final String WILDCARDS = "*?[{";

  /** The glob that a path is; empty where it has no wildcard or is the name of a file. */
  static Optional<Glob> of(Path path) {
    if (!hasWildcard(path) || Files.exists(path)) {
      return Optional.empty();
    }
    Path root = path.getParent();
    while (root != null && hasWildcard(root)) {
      root = root.getParent();
    }
    Path absolute = path.toAbsolutePath();
    String pattern = "glob:" + absolute.toString().replace("\\", "\\\\");
    return Optional.of(
        new Glob(
            root == null ? Path.of("") : root, FileSystems.getDefault().getPathMatcher(pattern)));
  }

  private static boolean hasWildcard(Path path) {
    return path.toString().chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
  }

  boolean matches(Path file) {
    return matcher.matches(file.toAbsolutePath());
  }
}
