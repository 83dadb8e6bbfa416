package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A concept of a scheme. Its lists are sorted and without repeats, so that two concepts are equal
 * when they say the same, in whatever order a file said it.
 *
 * @param scheme id of the scheme: {@code mechanism}
 * @param id slug of the preferred label: {@code endogenous-opioids}
 * @param label preferred label
 * @param synonyms other labels, abbreviations among them; never the preferred label
 * @param hidden labels that find the concept and are never shown: evidence words, misspellings
 * @param broader ids of the directly broader concepts in the same scheme; an id that its scheme
 *     doesn't know counts for nothing until {@link Schemes#with} adds it
 * @param places numbers of its places in the trees of its scheme, each of which begins with that of
 *     the place above: {@code C10.597.617}; empty where the scheme has no such numbers
 */
public record Concept(
    String scheme,
    String id,
    String label,
    List<String> synonyms,
    List<String> hidden,
    List<String> broader,
    List<String> places) {

  public Concept {
    if (scheme.isBlank() || id.isBlank() || !id.equals(Slug.of(label))) {
      throw new IllegalArgumentException(
          "a concept's id is the slug of its label, got " + scheme + ":" + id + " for " + label);
    }
    synonyms = sorted(synonyms, List.of(label));
    hidden = sorted(hidden, plus(synonyms, label));
    broader = sorted(broader, List.of(id));
    places = sorted(places, List.of());
  }

  /** A concept whose id is made from its label. */
  public static Concept of(
      String scheme,
      String label,
      Collection<String> synonyms,
      Collection<String> hidden,
      Collection<String> broader) {
    return new Concept(
        scheme,
        Slug.of(label),
        label,
        List.copyOf(synonyms),
        List.copyOf(hidden),
        List.copyOf(broader),
        List.of());
  }

  /** This concept with these numbers of places. */
  Concept at(Collection<String> numbers) {
    return new Concept(scheme, id, label, synonyms, hidden, broader, List.copyOf(numbers));
  }

  /** This concept with other broader ones. */
  Concept below(List<String> ids) {
    return new Concept(scheme, id, label, synonyms, hidden, ids, places);
  }

  /** Preferred label, synonyms and hidden labels: everything that finds the concept. */
  public List<String> labels() {
    List<String> all = plus(synonyms, label);
    all.addAll(hidden);
    return all;
  }

  /** This concept with all that another one says; its own label stays the preferred one. */
  Concept mergedWith(Concept other) {
    return of(
            scheme,
            label,
            plus(union(synonyms, other.synonyms), other.label),
            union(hidden, other.hidden),
            union(broader, other.broader))
        .at(union(places, other.places));
  }

  private static List<String> sorted(List<String> values, List<String> without) {
    TreeSet<String> kept = new TreeSet<>(values);
    kept.removeAll(without);
    kept.removeIf(String::isBlank);
    return List.copyOf(kept);
  }

  private static List<String> plus(List<String> values, String value) {
    return union(List.of(value), values);
  }

  private static List<String> union(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
