package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;

/** The labels that a graph gives a concept, in all their languages. */
final class SkosLabels {

  private static final Comparator<Literal> ENGLISH_FIRST =
      Comparator.comparingInt(SkosLabels::rank)
          .thenComparing(SkosLabels::language)
          .thenComparing(Literal::getLabel);

  /** The rank of a label in another language than English. */
  private static final int OTHER = 3;

  private final String iri;
  private final List<Literal> preferred = new ArrayList<>();
  private final List<Literal> alternative = new ArrayList<>();
  private final List<Literal> hidden = new ArrayList<>();

  SkosLabels(String iri) {
    this.iri = iri;
  }

  void addPreferred(Literal label) {
    preferred.add(label);
  }

  void addAlternative(Literal label) {
    alternative.add(label);
  }

  void addHidden(Literal label) {
    hidden.add(label);
  }

  boolean isEmpty() {
    return preferred.isEmpty();
  }

  /**
   * The English label, else one without language, else the first by language; else out of the IRI.
   */
  String preferred() {
    return Stream.concat(
            preferred.stream().sorted(ENGLISH_FIRST), alternative.stream().sorted(ENGLISH_FIRST))
        .map(SkosLabels::text)
        .findFirst()
        .orElseGet(() -> Slug.ofIri(iri).replace('-', ' '));
  }

  List<String> synonyms() {
    return Stream.concat(preferred.stream(), alternative.stream())
        .filter(inChosenLanguage())
        .map(SkosLabels::text)
        .toList();
  }

  List<String> hidden() {
    return hidden.stream().filter(inChosenLanguage()).map(SkosLabels::text).toList();
  }

  private Predicate<Literal> inChosenLanguage() {
    String chosen = preferred.stream().min(ENGLISH_FIRST).map(SkosLabels::language).orElse("");
    return label -> rank(label) < OTHER || language(label).equals(chosen);
  }

  private static int rank(Literal label) {
    String language = language(label);
    if (language.equals("en")) {
      return 0;
    }
    if (language.startsWith("en-")) {
      return 1;
    }
    return language.isEmpty() ? 2 : OTHER;
  }

  private static String language(Literal label) {
    return label.getLanguage().orElse("").toLowerCase(Locale.ROOT);
  }

  private static String text(Literal label) {
    return label.getLabel().strip().replaceAll("\\s++", " ");
  }
}
