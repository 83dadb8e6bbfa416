package org.ibid.indexer.collection;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.json.CorrectionsJson;
import org.ibid.indexer.source.ContentHash;
import org.ibid.indexer.source.SidecarNames;
import org.ibid.indexer.source.SourceFile;

/**
 * What the file of corrections beside a source says.
 *
 * @param name of the file, or of none
 * @param version what a source's hash ends with, so that it is read again when its sidecar changes;
 *     empty where there is none
 * @param says in the order of the file
 * @param faults what of it is no correction
 */
record Sidecar(String name, String version, List<Correction> says, List<String> faults) {

  static final Sidecar NONE = new Sidecar("", "", List.of(), List.of());

  /** As much as a person writes in a life. */
  private static final long MOST_BYTES = 10_000_000;

  /** No hash: what comes after it is another version. */
  private static final String BROKEN = ".broken";

  Sidecar {
    says = List.copyOf(says);
    faults = List.copyOf(faults);
  }

  /** What stands beside a source, all files of it together. Never throws for what stands there. */
  static Sidecar of(SourceFile source) {
    Sidecar all = NONE;
    for (Path path : SidecarNames.beside(source.path())) {
      if (Files.isRegularFile(path)) {
        all = all.with(read(path, source));
      }
    }
    return all;
  }

  private Sidecar with(Sidecar other) {
    List<Correction> both = new ArrayList<>(says);
    both.addAll(other.says);
    List<String> wrong = new ArrayList<>(faults);
    wrong.addAll(other.faults);
    return new Sidecar(
        name.isEmpty() ? other.name : name + ", " + other.name,
        version + other.version,
        both,
        wrong);
  }

  private static Sidecar read(Path path, SourceFile source) {
    String name = SourceFile.of(path).name();
    try {
      if (Files.size(path) > MOST_BYTES) {
        String fault = "has more than " + MOST_BYTES + " bytes: no one corrects so much of a paper";
        return new Sidecar(name, BROKEN, List.of(), List.of(fault));
      }
      Instant written = Files.getLastModifiedTime(path).toInstant().truncatedTo(ChronoUnit.SECONDS);
      Correction.Said unsigned = new Correction.Said(fileName(path), written, "");
      CorrectionsJson.Given given =
          CorrectionsJson.read(withoutMark(Files.readString(path)), unsigned, source.key());
      String version = given.faults().isEmpty() ? "." + ContentHash.of(path) : BROKEN;
      return new Sidecar(name, version, given.corrections(), given.faults());
    } catch (MalformedInputException e) {
      return new Sidecar(name, BROKEN, List.of(), List.of("is not in UTF-8"));
    } catch (IOException e) {
      return new Sidecar(name, BROKEN, List.of(), List.of("can't be read: " + e.getMessage()));
    }
  }

  private static String fileName(Path path) {
    return Objects.requireNonNullElse(path.getFileName(), path).toString();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Whether all of it is corrections. */
  boolean isWhole() {
    return faults.isEmpty();
  }

  /**
   * What takes the place of what it said before: where something of it is no correction, what it
   * said before may be among that, and stays.
   */
  List<Correction> instead(List<Correction> before) {
    Set<Correction> all = new LinkedHashSet<>(isWhole() ? List.of() : before);
    all.addAll(says);
    return List.copyOf(all);
  }

  /** The sidecar that says a correction, where it still does. */
  static Optional<Path> stillSaying(Correction correction) {
    String key = correction.sidecar();
    if (key == null) {
      return Optional.empty();
    }
    SourceFile source = SourceFile.of(Path.of(key));
    return of(source).says().contains(correction)
        ? SidecarNames.beside(source.path()).stream().filter(Files::isRegularFile).findFirst()
        : Optional.empty();
  }
}
