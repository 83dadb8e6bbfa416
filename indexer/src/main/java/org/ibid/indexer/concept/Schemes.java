package org.ibid.indexer.concept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The vocabularies that papers are tagged with, a scheme a facet. A concept may have several
 * broader ones (polyhierarchy); a cycle does no harm. Immutable.
 */
public final class Schemes {

  private static final Comparator<String> BUILT_IN_FIRST =
      Comparator.comparingInt(Schemes::rank).thenComparing(Comparator.naturalOrder());

  /** The name under which {@link #writeTo} writes. */
  static final String FILE = "schemes.csv";

  private final SortedMap<String, SortedMap<String, Concept>> schemes =
      new TreeMap<>(BUILT_IN_FIRST);
  private final Map<String, Map<String, List<String>>> narrower = new TreeMap<>();

  private Schemes(Collection<Concept> concepts) {
    for (Concept concept : concepts) {
      schemes
          .computeIfAbsent(concept.scheme(), s -> new TreeMap<>())
          .merge(concept.id(), concept, Concept::mergedWith);
    }
    schemes.forEach((name, byId) -> narrower.put(name, narrower(byId)));
  }

  private static int rank(String scheme) {
    int rank = BuiltInSchemes.NAMES.indexOf(scheme);
    return rank < 0 ? BuiltInSchemes.NAMES.size() : rank;
  }

  private static Map<String, List<String>> narrower(SortedMap<String, Concept> byId) {
    Map<String, List<String>> narrower = new TreeMap<>();
    for (Concept concept : byId.values()) {
      for (String broader : concept.broader()) {
        narrower.computeIfAbsent(broader, b -> new ArrayList<>()).add(concept.id());
      }
    }
    return narrower;
  }

  /** No scheme at all. */
  public static Schemes none() {
    return new Schemes(List.of());
  }

  /** Schemes of these concepts; what is said twice under one id is one concept. */
  public static Schemes of(Collection<Concept> concepts) {
    return new Schemes(concepts);
  }

  /** The five schemes that come with the program. */
  public static Schemes builtIn() {
    return new Schemes(BuiltInSchemes.concepts());
  }

  /**
   * The schemes of every {@code *.ttl} and {@code *.csv} of a folder, and MeSH where its own files
   * are there, read in the order of their names.
   *
   * @throws SchemeException where a file can't be understood, or the folder has none
   */
  public static Schemes load(Path folder) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    for (Path file : files(folder)) {
      concepts.addAll(read(file));
    }
    return new Schemes(concepts);
  }

  private static List<Concept> read(Path file) throws IOException {
    if (MeshReader.reads(file)) {
      return MeshReader.read(file);
    }
    SourceText text = SourceText.decode(file, Files.readAllBytes(file));
    return isTurtle(file) ? SkosReader.read(text) : CsvSchemes.read(text);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> files = entries.filter(Schemes::isScheme).sorted().toList();
      if (files.isEmpty()) {
        throw new SchemeException(
            folder, "expected schemes in *.ttl or *.csv or MeSH in *.xml, found none");
      }
      return files;
    }
  }

  private static boolean isScheme(Path file) {
    return isTurtle(file) || hasEnding(file, ".csv") || MeshReader.reads(file);
  }

  private static boolean isTurtle(Path file) {
    return hasEnding(file, ".ttl");
  }

  private static boolean hasEnding(Path file, String ending) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ending)
        && Files.isRegularFile(file);
  }

  /**
   * These schemes and others. A concept of the others extends the concept here that has its id, or
   * that alone in its scheme has its preferred label among the synonyms; else it is added.
   */
  public Schemes with(Schemes others) {
    List<Concept> all = new ArrayList<>(all());
    for (Concept concept : others.all()) {
      all.add(asKnownHere(concept));
    }
    return new Schemes(all);
  }

  private Concept asKnownHere(Concept concept) {
    String id = idHere(concept.scheme(), concept.id());
    List<String> broader =
        concept.broader().stream().map(b -> idHere(concept.scheme(), b)).toList();
    Optional<Concept> known = concept(concept.scheme(), id);
    Concept renamed =
        Concept.of(
            concept.scheme(), concept.label(), concept.synonyms(), concept.hidden(), broader);
    return known.map(k -> k.mergedWith(renamed)).orElse(renamed);
  }

  private String idHere(String scheme, String id) {
    if (concept(scheme, id).isPresent()) {
      return id;
    }
    List<Concept> sameName =
        concepts(scheme).stream()
            .filter(c -> c.synonyms().stream().anyMatch(s -> Slug.of(s).equals(id)))
            .toList();
    return sameName.size() == 1 ? sameName.getFirst().id() : id;
  }

  private List<Concept> all() {
    return schemes.values().stream().flatMap(byId -> byId.values().stream()).toList();
  }

  /**
   * Ids of the schemes: the built-in ones in the order of the field's questions, others by name.
   */
  public List<String> names() {
    return List.copyOf(schemes.keySet());
  }

  /** The concepts of a scheme by id; empty for a scheme that isn't there. */
  public List<Concept> concepts(String scheme) {
    SortedMap<String, Concept> byId = schemes.get(scheme);
    return byId == null ? List.of() : List.copyOf(byId.values());
  }

  /** The concept of this id. */
  public Optional<Concept> concept(String scheme, String id) {
    SortedMap<String, Concept> byId = schemes.get(scheme);
    return byId == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
  }

  /** The concept and everything broader, itself first, nearer before farther; each once. */
  public List<String> closure(String scheme, String id) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (!reached.contains(next)) {
        concept(scheme, next)
            .ifPresent(concept -> {
              reached.add(next);
              open.addAll(concept.broader());
            });
      }
    }
    return List.copyOf(reached);
  }

  /** Ids of the directly narrower concepts, sorted. */
  public List<String> narrower(String scheme, String id) {
    return List.copyOf(narrower.getOrDefault(scheme, Map.of()).getOrDefault(id, List.of()));
  }

  /** A hash of all that the schemes say: the same whatever files, formats and orders said it. */
  public String fingerprint() {
    return Fingerprint.of(CsvSchemes.write(grounded()));
  }

  /**
   * Writes the schemes into one file of a folder, from which {@link #load} reads the same schemes.
   */
  public void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(FILE), CsvSchemes.write(grounded()));
  }

  /** The concepts without what they call broader and no scheme knows. */
  private List<Concept> grounded() {
    return all().stream().map(this::grounded).toList();
  }

  private Concept grounded(Concept concept) {
    List<String> known =
        concept.broader().stream().filter(b -> concept(concept.scheme(), b).isPresent()).toList();
    return Concept.of(
        concept.scheme(), concept.label(), concept.synonyms(), concept.hidden(), known);
  }
}
