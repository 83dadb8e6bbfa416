package org.ibid.indexer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which files are sidecars, and whose: corrections of {@code paper.txt} stand in {@code
 * paper.txt.ibid.json} or {@code paper.ibid.json} beside it. A sidecar is never read as a source.
 */
public final class SidecarNames {

  private static final String ENDING = ".ibid.json";

  private SidecarNames() {}

  /** Whether a file is a sidecar by its name. */
  public static boolean isSidecar(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** The paths that a source's sidecar may have, whether there is one or not. */
  public static List<Path> beside(Path source) {
    String name = name(source);
    Set<String> names = new LinkedHashSet<>();
    names.add(name + ENDING);
    for (int dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
      names.add(name.substring(0, dot) + ENDING);
    }
    return names.stream().map(source::resolveSibling).toList();
  }

  /** Whether a file stands beside a sidecar that it may be the sidecar of. */
  static boolean hasSource(Path sidecar) throws IOException {
    String name = name(sidecar);
    String of = name.substring(0, name.length() - ENDING.length());
    try (Stream<Path> beside = Files.list(folder(sidecar))) {
      return beside
          .filter(file -> !isSidecar(file) && Files.isRegularFile(file))
          .map(SidecarNames::name)
          .anyMatch(other -> other.equals(of) || other.startsWith(of + "."));
    }
  }

  private static Path folder(Path file) {
    return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file.toAbsolutePath());
  }

  private static String name(Path file) {
    return Objects.requireNonNullElse(file.getFileName(), file).toString();
  }
}
