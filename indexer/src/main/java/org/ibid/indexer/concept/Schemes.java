package org.ibid.indexer.concept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

  /**
   * A scheme of so many concepts is of more than one field: those that come with the program have a
   * few hundred each, MeSH has 30,000, a branch of it a few thousand.
   */
  static final int LARGE = 5_000;

  /** The name under which {@link #writeTo} writes. */
  static final String FILE = "schemes.csv";

  private final SortedMap<String, SortedMap<String, Concept>> schemes =
      new TreeMap<>(BUILT_IN_FIRST);
  private final Map<String, Places> places = new TreeMap<>();

  private Schemes(Collection<Concept> concepts) {
    for (Concept concept : concepts) {
      schemes
          .computeIfAbsent(concept.scheme(), s -> new TreeMap<>())
          .merge(concept.id(), concept, Concept::mergedWith);
    }
    schemes.forEach((name, byId) -> places.put(name, new Places(byId)));
  }

  private static int rank(String scheme) {
    int rank = BuiltInSchemes.NAMES.indexOf(scheme);
    return rank < 0 ? BuiltInSchemes.NAMES.size() : rank;
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
    for (String scheme : others.names()) {
      Map<String, Set<String>> synonyms = idsBySynonym(scheme);
      others.concepts(scheme).forEach(concept -> all.add(asKnownHere(concept, synonyms)));
    }
    return new Schemes(all);
  }

  private Concept asKnownHere(Concept concept, Map<String, Set<String>> synonyms) {
    String scheme = concept.scheme();
    List<String> broader =
        concept.broader().stream().map(b -> idHere(scheme, b, synonyms)).toList();
    Concept placed = concept.below(broader);
    return concept(scheme, idHere(scheme, concept.id(), synonyms))
        .map(known -> known.mergedWith(placed))
        .orElse(placed);
  }

  private String idHere(String scheme, String id, Map<String, Set<String>> synonyms) {
    Set<String> sameName = synonyms.getOrDefault(id, Set.of());
    return concept(scheme, id).isEmpty() && sameName.size() == 1 ? sameName.iterator().next() : id;
  }

  /** Ids of the concepts that have a synonym, by what would be its id. */
  private Map<String, Set<String>> idsBySynonym(String scheme) {
    Map<String, Set<String>> ids = new HashMap<>();
    for (Concept concept : concepts(scheme)) {
      for (String synonym : concept.synonyms()) {
        ids.computeIfAbsent(Slug.of(synonym), s -> new HashSet<>()).add(concept.id());
      }
    }
    return ids;
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

  /** Whether a scheme has words of everything among its labels, and too many to choose from. */
  public boolean isLarge(String scheme) {
    SortedMap<String, Concept> byId = schemes.get(scheme);
    return byId != null && byId.size() >= LARGE;
  }

  /** The concept of this id. */
  public Optional<Concept> concept(String scheme, String id) {
    SortedMap<String, Concept> byId = schemes.get(scheme);
    return byId == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
  }

  /**
   * The concept and everything broader, itself first, nearer before farther; each once. Where
   * concepts have several numbered places, what is above the place by which one is reached.
   */
  public List<String> closure(String scheme, String id) {
    Places known = places.get(scheme);
    return known == null ? List.of() : known.closure(id);
  }

  /** The concept and everything that has it in its {@link #closure}, itself first; each once. */
  public List<String> withNarrower(String scheme, String id) {
    Places known = places.get(scheme);
    return known == null ? List.of() : known.withNarrower(id);
  }

  /** Ids of the directly narrower concepts, sorted. */
  public List<String> narrower(String scheme, String id) {
    Places known = places.get(scheme);
    return known == null ? List.of() : known.narrower(id);
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
    return concept.below(known);
  }
}
