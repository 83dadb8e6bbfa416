package org.ibid.server.search;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;

/** Which concept of a scheme a filter's value names. */
public final class ConceptNames {

  /** Shorter labels are abbreviations, with which any word may begin. */
  private static final int LEAST_BEGINNING = 4;

  private ConceptNames() {}

  /** The concept of that id, else of that label in whatever case. */
  public static Optional<Concept> named(Schemes schemes, String scheme, String value) {
    return schemes
        .concept(scheme, value)
        .or(() ->
            schemes.concepts(scheme).stream()
                .filter(concept -> concept.label().equalsIgnoreCase(value))
                .findFirst());
  }

  /**
   * The concept that was meant perhaps by a value that names none: one with a label or synonym that
   * begins like the value or holds it, the shortest first.
   */
  public static Optional<Concept> near(Schemes schemes, String scheme, String value) {
    String typed = folded(value).strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    return schemes.concepts(scheme).stream()
        .flatMap(concept -> labels(concept).map(label -> new Candidate(concept, folded(label))))
        .filter(candidate -> candidate.isLike(typed))
        .min(Candidate.order(typed))
        .map(Candidate::concept);
  }

  private static Stream<String> labels(Concept concept) {
    return Stream.concat(Stream.of(concept.label()), concept.synonyms().stream());
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  private record Candidate(Concept concept, String label) {
    boolean isLike(String typed) {
      return label.contains(typed)
          || (label.length() >= LEAST_BEGINNING && typed.startsWith(label));
    }

    static Comparator<Candidate> order(String typed) {
      return Comparator.comparing((Candidate c) -> !c.label.startsWith(typed))
          .thenComparing(c -> c.label.length())
          .thenComparing(c -> c.concept.id());
    }
  }
}
