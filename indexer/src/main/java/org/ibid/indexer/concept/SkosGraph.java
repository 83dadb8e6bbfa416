package org.ibid.indexer.concept;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/** What a file's triples say of concepts and schemes (SKOS Reference, W3C 2009), by their IRIs. */
final class SkosGraph extends AbstractRDFHandler {

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  /** Schemes under this IRI are named by its end, not by their label. */
  private static final String OWN = "urn:ibid:";

  private final Set<String> concepts = new LinkedHashSet<>();
  private final Set<String> schemes = new LinkedHashSet<>();
  private final Map<String, SkosLabels> labels = new LinkedHashMap<>();
  private final Map<String, Set<String>> broader = new LinkedHashMap<>();
  private final Map<String, Set<String>> inScheme = new LinkedHashMap<>();
  private final Map<String, SkosLabels> titles = new LinkedHashMap<>();

  @Override
  public void handleStatement(Statement triple) {
    String subject = triple.getSubject().stringValue();
    String predicate = triple.getPredicate().stringValue();
    Value object = triple.getObject();
    if (object instanceof Literal literal) {
      label(subject, predicate, literal);
    } else {
      relate(subject, predicate, object.stringValue());
    }
  }

  private void label(String subject, String predicate, Literal text) {
    switch (predicate) {
      case SKOS + "prefLabel" -> labelsOf(subject).addPreferred(text);
      case SKOS + "altLabel" -> labelsOf(subject).addAlternative(text);
      case SKOS + "hiddenLabel" -> labelsOf(subject).addHidden(text);
      case "http://www.w3.org/2000/01/rdf-schema#label",
          "http://purl.org/dc/terms/title",
          "http://purl.org/dc/elements/1.1/title" ->
          titles.computeIfAbsent(subject, SkosLabels::new).addPreferred(text);
      default -> {}
    }
  }

  private void relate(String subject, String predicate, String object) {
    switch (predicate) {
      case TYPE -> type(subject, object);
      case SKOS + "broader" -> broader(subject, object);
      case SKOS + "narrower" -> broader(object, subject);
      case SKOS + "inScheme", SKOS + "topConceptOf" -> scheme(subject, object);
      case SKOS + "hasTopConcept" -> scheme(object, subject);
      default -> {}
    }
  }

  private void type(String subject, String type) {
    if (type.equals(SKOS + "ConceptScheme")) {
      schemes.add(subject);
    } else if (type.equals(SKOS + "Concept")) {
      concepts.add(subject);
    }
  }

  private void broader(String narrow, String broad) {
    broader.computeIfAbsent(narrow, n -> new LinkedHashSet<>()).add(broad);
  }

  private void scheme(String concept, String scheme) {
    schemes.add(scheme);
    inScheme.computeIfAbsent(concept, c -> new LinkedHashSet<>()).add(scheme);
  }

  private SkosLabels labelsOf(String iri) {
    return labels.computeIfAbsent(iri, SkosLabels::new);
  }

  @Override
  public void endRDF() {
    labels.forEach((iri, of) -> addIfConcept(iri, of));
    concepts.removeAll(schemes);
  }

  /** What has a preferred label and is used as a concept is one, whether or not it is declared. */
  private void addIfConcept(String iri, SkosLabels of) {
    if (!of.isEmpty() && !schemes.contains(iri)) {
      concepts.add(iri);
    }
  }

  Set<String> concepts() {
    return concepts;
  }

  SkosLabels labels(String concept) {
    return labelsOf(concept);
  }

  Set<String> broader(String concept) {
    return broader.getOrDefault(concept, Set.of());
  }

  /** Ids of the schemes that the file declares or names. */
  List<String> schemes() {
    return schemes.stream().map(this::schemeId).distinct().toList();
  }

  /** Ids of the schemes that the concept itself says it is in. */
  Set<String> schemesOf(String concept) {
    Set<String> ids = new TreeSet<>();
    inScheme.getOrDefault(concept, Set.of()).forEach(scheme -> ids.add(schemeId(scheme)));
    return ids;
  }

  /** Ids of the schemes of the nearest broader concepts that say theirs. */
  Set<String> schemesOfBroader(String concept) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(broader(concept));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (seen.add(next)) {
        Set<String> ids = schemesOf(next);
        if (!ids.isEmpty()) {
          return ids;
        }
        open.addAll(broader(next));
      }
    }
    return Set.of();
  }

  private String schemeId(String iri) {
    for (SkosLabels names : namesOf(iri)) {
      String slug = Slug.of(names.preferred());
      if (!slug.isEmpty() && !iri.startsWith(OWN)) {
        return slug;
      }
    }
    String slug = Slug.ofIri(iri);
    return slug.isEmpty() ? "scheme" : slug;
  }

  private List<SkosLabels> namesOf(String iri) {
    List<SkosLabels> names = new ArrayList<>();
    for (Map<String, SkosLabels> source : List.of(labels, titles)) {
      SkosLabels found = source.get(iri);
      if (found != null && !found.isEmpty()) {
        names.add(found);
      }
    }
    return names;
  }
}
