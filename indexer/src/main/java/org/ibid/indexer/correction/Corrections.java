package org.ibid.indexer.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ibid.indexer.concept.Schemes;

/**
 * All that people corrected, the earliest first. Where two are of the same field, the later holds;
 * both are kept. Immutable.
 */
public final class Corrections {

  /** Nobody corrected anything. */
  public static final Corrections NONE = new Corrections(List.of());

  private final Map<String, Correction> byId = new LinkedHashMap<>();
  private final Map<String, List<Correction>> byPaper = new HashMap<>();
  private final Map<String, List<Correction>> byBytes = new HashMap<>();
  private final Map<String, List<Correction>> byName = new HashMap<>();
  private final Map<String, List<Correction>> bySidecar = new HashMap<>();

  public Corrections(Collection<Correction> all) {
    all.stream().sorted(Correction.OLDEST_FIRST).forEach(c -> byId.putIfAbsent(c.id(), c));
    for (Correction correction : byId.values()) {
      PaperAnchor paper = correction.paper();
      add(byPaper, paper.id(), correction);
      add(byBytes, paper.bytes(), correction);
      add(byName, paper.named(), correction);
      if (correction.sidecar() != null) {
        add(bySidecar, correction.sidecar(), correction);
      }
    }
  }

  private static void add(Map<String, List<Correction>> map, String key, Correction correction) {
    if (!key.isEmpty()) {
      map.computeIfAbsent(key, k -> new ArrayList<>()).add(correction);
    }
  }

  /** The earliest first. */
  public List<Correction> all() {
    return List.copyOf(byId.values());
  }

  public boolean isEmpty() {
    return byId.isEmpty();
  }

  /** The correction of that id. */
  public Optional<Correction> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** These and others; one that is among these already is not there twice. */
  public Corrections with(Collection<Correction> others) {
    List<Correction> all = new ArrayList<>(byId.values());
    all.addAll(others);
    return new Corrections(all);
  }

  /** These without one. */
  public Corrections without(String id) {
    return new Corrections(all().stream().filter(c -> !c.id().equals(id)).toList());
  }

  /**
   * These with what the sidecars of some files say now in the place of what they said.
   *
   * @param now by the key of the file
   */
  public Corrections withSidecars(Map<String, List<Correction>> now) {
    List<Correction> all = new ArrayList<>();
    for (Correction correction : byId.values()) {
      if (correction.sidecar() == null || !now.containsKey(correction.sidecar())) {
        all.add(correction);
      }
    }
    now.values().forEach(all::addAll);
    return new Corrections(all);
  }

  /** What a file's sidecar says. */
  public List<Correction> ofSidecar(String file) {
    return List.copyOf(bySidecar.getOrDefault(file, List.of()));
  }

  /** Those that are here or there, but not in both. */
  public List<Correction> changed(Corrections others) {
    List<Correction> changed = new ArrayList<>();
    byId.values().stream().filter(c -> !others.byId.containsKey(c.id())).forEach(changed::add);
    others.byId.values().stream().filter(c -> !byId.containsKey(c.id())).forEach(changed::add);
    return changed;
  }

  /** The same for the same corrections, in whatever order they were made. */
  public String fingerprint() {
    return isEmpty() ? "" : Correction.hash(String.join("\n", byId.keySet()));
  }

  /** A paper as people corrected it. */
  public CorrectedPaper apply(ReadPaper read, Schemes schemes) {
    return apply(read, schemes, ofSidecar(read.file()));
  }

  /**
   * The same while its sidecar says something else.
   *
   * @param sidecar what it says now
   */
  public CorrectedPaper apply(ReadPaper read, Schemes schemes, List<Correction> sidecar) {
    return new Corrector(read.paper(), schemes).apply(of(read, sidecar));
  }

  /** Those of a paper, the earliest first. */
  private List<Correction> of(ReadPaper read, List<Correction> sidecar) {
    if (isEmpty() && sidecar.isEmpty()) {
      return List.of();
    }
    Set<Correction> found = new TreeSet<>(Correction.OLDEST_FIRST);
    found.addAll(byPaper.getOrDefault(read.paper().id(), List.of()));
    found.addAll(byBytes.getOrDefault(read.bytes(), List.of()));
    found.addAll(byName.getOrDefault(PaperAnchor.named(read), List.of()));
    found.removeIf(correction -> correction.sidecar() != null);
    sidecar.stream().filter(correction -> isOf(correction, read)).forEach(found::add);
    return List.copyOf(found);
  }

  /** A sidecar is about the papers of its file; where these are several, it names one. */
  private static boolean isOf(Correction correction, ReadPaper read) {
    String named = correction.paper().id();
    return named.isEmpty()
        ? ReadPaper.isWholeFile(read.paper())
        : named.equals(read.paper().sourceId()) || correction.paper().matches(read);
  }
}
