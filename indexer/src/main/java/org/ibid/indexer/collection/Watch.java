package org.ibid.indexer.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.ibid.indexer.source.SidecarNames;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.SourceFiles;

/**
 * Which files below some paths are new, changed or gone. They are looked at again and again, by
 * size and time, as no system tells of changes in every kind of folder: of mounted ones least. A
 * file counts once it is as it was at the look before, so that none is read while it is written.
 *
 * <p>For one thread.
 */
public final class Watch {

  /** A look takes at most this share of the time between looks. */
  private static final int SHARE = 10;

  private static final long NANOS_A_MILLI = 1_000_000;

  private final List<Path> paths;
  private final LongSupplier nanos;
  private Map<Path, Stamp> taken;
  private Map<Path, Stamp> seen;
  private long lookMillis;

  /** Starts from the files as they are now. */
  public Watch(List<Path> paths) throws IOException {
    this(paths, System::nanoTime);
  }

  Watch(List<Path> paths, LongSupplier nanos) throws IOException {
    this.paths = List.copyOf(paths);
    this.nanos = nanos;
    this.taken = look();
    this.seen = taken;
  }

  /** What tells that a file is another than before, its sidecars with it. */
  private record Stamp(List<Object> parts) {}

  /**
   * Files that are new, changed or gone since the start or since they were {@link #take taken}, in
   * no order.
   */
  public List<Path> changes() throws IOException {
    Map<Path, Stamp> before = seen;
    seen = look();
    List<Path> changes = new ArrayList<>();
    for (Map.Entry<Path, Stamp> file : seen.entrySet()) {
      boolean isQuiet = file.getValue().equals(before.get(file.getKey()));
      if (isQuiet && !file.getValue().equals(taken.get(file.getKey()))) {
        changes.add(file.getKey());
      }
    }
    for (Path file : taken.keySet()) {
      if (!seen.containsKey(file) && !before.containsKey(file)) {
        changes.add(file);
      }
    }
    return changes;
  }

  /** Says that changes were read, as they were when they were told. */
  public void take(List<Path> changes) {
    Map<Path, Stamp> now = new HashMap<>(taken);
    for (Path file : changes) {
      Stamp stamp = seen.get(file);
      if (stamp == null) {
        now.remove(file);
      } else {
        now.put(file, stamp);
      }
    }
    taken = now;
  }

  /** How long to wait before the next look: longer where there is much to look at. */
  public long pauseMillis(long least) {
    return Math.max(least, SHARE * lookMillis);
  }

  private Map<Path, Stamp> look() throws IOException {
    long start = nanos.getAsLong();
    Map<Path, Stamp> stamps = new HashMap<>();
    for (SourceFile file : SourceFiles.below(paths).files()) {
      stamps.put(file.path(), stamp(file.path()));
    }
    lookMillis = (nanos.getAsLong() - start) / NANOS_A_MILLI;
    return stamps;
  }

  private static Stamp stamp(Path file) {
    List<Object> parts = new ArrayList<>();
    addTo(parts, file);
    SidecarNames.beside(file).forEach(sidecar -> addTo(parts, sidecar));
    return new Stamp(parts);
  }

  /** A file that goes while it is looked at is one that is not there. */
  private static void addTo(List<Object> parts, Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      parts.add(attributes.size());
      parts.add(attributes.lastModifiedTime());
      parts.add(Objects.requireNonNullElse(attributes.fileKey(), ""));
    } catch (IOException e) {
      parts.add(e.getClass());
    }
  }
}
