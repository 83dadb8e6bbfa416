package org.ibid.indexer.source;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The files below the paths that a user named, in a stable order, each once. Hidden files and
 * folders are passed over; links are followed, a loop is refused. A path may be a glob, for where
 * no shell has resolved it, or {@code -}, standard input.
 *
 * @param paths that were named
 * @param files to read, by path
 * @param rejected paths that could not be looked into, and why
 */
public record SourceFiles(
    List<Path> paths, List<SourceFile> files, List<Outcome.Rejected> rejected) {

  private static final Path STANDARD_INPUT = Path.of("-");

  public SourceFiles {
    paths = List.copyOf(paths);
    files = List.copyOf(files);
    rejected = List.copyOf(rejected);
  }

  /** Finds the files below {@code paths}; a path that is a file is taken whatever its name. */
  public static SourceFiles below(List<Path> paths) throws IOException {
    return below(paths, InputStream.nullInputStream());
  }

  /**
   * The same, with what {@code -} stands for.
   *
   * @param standardInput read whole into a temporary file where {@code -} is among the paths
   */
  public static SourceFiles below(List<Path> paths, InputStream standardInput) throws IOException {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    List<Outcome.Rejected> rejected = new ArrayList<>();
    for (Path path : paths) {
      List<SourceFile> found =
          path.equals(STANDARD_INPUT)
              ? List.of(spooled(standardInput))
              : walked(path, Glob.of(path), rejected);
      found.forEach(file -> files.putIfAbsent(file.key(), file));
    }
    return new SourceFiles(paths, List.copyOf(files.values()), rejected);
  }

  private static List<SourceFile> walked(
      Path path, Optional<Glob> glob, List<Outcome.Rejected> rejected) throws IOException {
    List<SourceFile> found = new ArrayList<>();
    Path root = glob.map(Glob::root).orElse(path);
    Files.walkFileTree(
        root,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new Collector(root, found, rejected));
    if (glob.isPresent()) {
      found.removeIf(file -> !glob.get().matches(file.path()));
      if (found.isEmpty()) {
        rejected.add(new Outcome.Rejected(SourceFile.of(path).name(), "matches no file"));
      }
    }
    found.sort(Comparator.comparing(SourceFile::name));
    return found;
  }

  /** Standard input as a file, known by what it holds: piping in another text replaces nothing. */
  private static SourceFile spooled(InputStream standardInput) throws IOException {
    Path file = Files.createTempFile("ibid-", ".input");
    file.toFile().deleteOnExit();
    Files.copy(standardInput, file, StandardCopyOption.REPLACE_EXISTING);
    return new SourceFile("-", "-" + ContentHash.of(file), file);
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<SourceFile> files;
    private final List<Outcome.Rejected> rejected;

    Collector(Path root, List<SourceFile> files, List<Outcome.Rejected> rejected) {
      this.root = root;
      this.files = files;
      this.rejected = rejected;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      Path name = path.getFileName();
      return !path.equals(root) && name != null && name.toString().startsWith(".");
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) {
        return FileVisitResult.CONTINUE;
      }
      if (SidecarNames.isSidecar(file)) {
        requireSource(file);
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isRegularFile()) {
        files.add(SourceFile.of(file));
      } else {
        rejected.add(new Outcome.Rejected(SourceFile.of(file).name(), "is not a regular file"));
      }
      return FileVisitResult.CONTINUE;
    }

    /** A sidecar is read with its source; one without is a file that someone may have misnamed. */
    private void requireSource(Path sidecar) {
      String name = SourceFile.of(sidecar).name();
      try {
        if (!SidecarNames.hasSource(sidecar)) {
          rejected.add(
              new Outcome.Rejected(name, "holds corrections of a file that is not beside it"));
        }
      } catch (IOException fault) {
        rejected.add(new Outcome.Rejected(name, reason(fault)));
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      rejected.add(new Outcome.Rejected(SourceFile.of(file).name(), reason(fault)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException fault) {
      if (fault != null) {
        rejected.add(new Outcome.Rejected(SourceFile.of(folder).name(), reason(fault)));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  /** The rejection of a file that can't be read. */
  public static Outcome.Rejected rejected(SourceFile file, IOException fault) {
    return new Outcome.Rejected(file.name(), reason(fault));
  }

  /** What a person can do something about, for a failure to look at a path. */
  static String reason(IOException fault) {
    if (fault instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (fault instanceof AccessDeniedException) {
      return "may not be read by this user";
    }
    if (fault instanceof FileSystemLoopException) {
      return "is a link to a folder above it";
    }
    if (fault instanceof TooLargeException) {
      return String.valueOf(fault.getMessage());
    }
    if (fault instanceof EOFException || fault instanceof ZipException) {
      return "is compressed, but cut off or damaged: " + fault.getMessage();
    }
    return "cannot be read: " + fault.getMessage();
  }
}
