package org.ibid.indexer.concept;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/**
 * Reads SKOS in Turtle. Labels are taken in English (or without language tag); a concept without
 * any is taken in the language of its first preferred label, so that a thesaurus of twenty
 * languages doesn't find German words in English texts.
 */
final class SkosReader {

  /** What relative IRIs are resolved against, so that a file means the same in every folder. */
  private static final String BASE = "urn:ibid:";

  private final SkosGraph graph;
  private final SourceText source;

  private SkosReader(SkosGraph graph, SourceText source) {
    this.graph = graph;
    this.source = source;
  }

  /** The concepts of a file; one in several schemes comes once for each. */
  static List<Concept> read(SourceText source) throws SchemeException {
    SkosGraph graph = new SkosGraph();
    TurtleParser parser = new TurtleParser();
    parser.setRDFHandler(graph);
    CountingReader reader = new CountingReader(source.text());
    try {
      parser.parse(reader, BASE);
    } catch (RDFParseException e) {
      throw fault(source, reader.count, e);
    } catch (RDFHandlerException | IOException e) {
      throw new IllegalStateException("text in memory can be read", e);
    }
    return new SkosReader(graph, source).concepts();
  }

  /** The parser knows the line only; how far it has read says where in the line. */
  private static final class CountingReader extends StringReader {

    private int count;

    CountingReader(String text) {
      super(text);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count += c < 0 ? 0 : 1;
      return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }

  private static SchemeException fault(SourceText source, int count, RDFParseException e) {
    String reason = String.valueOf(e.getMessage());
    int position = reason.lastIndexOf(" [line ");
    String message = "expected Turtle: " + (position < 0 ? reason : reason.substring(0, position));
    SchemeException fault = source.fault(Math.max(0, count - 1), message);
    fault.initCause(e);
    return fault;
  }

  private List<Concept> concepts() throws SchemeException {
    List<Concept> concepts = new ArrayList<>();
    for (String iri : graph.concepts()) {
      for (String scheme : schemesOf(iri)) {
        concepts.add(concept(iri, scheme));
      }
    }
    return concepts;
  }

  private Concept concept(String iri, String scheme) throws SchemeException {
    SkosLabels labels = graph.labels(iri);
    String label = labels.preferred();
    if (Slug.of(label).isEmpty()) {
      throw new SchemeException(
          source.file(), "expected a preferred label with a letter or digit for <" + iri + ">");
    }
    List<String> broader = new ArrayList<>();
    for (String other : graph.broader(iri)) {
      if (!graph.concepts().contains(other) || schemesOf(other).contains(scheme)) {
        broader.add(idOf(other));
      }
    }
    return Concept.of(scheme, label, labels.synonyms(), labels.hidden(), broader);
  }

  private String idOf(String iri) {
    return graph.concepts().contains(iri)
        ? Slug.of(graph.labels(iri).preferred())
        : Slug.ofIri(iri);
  }

  /** The schemes that a concept names, else those of its broader concepts, else the file's. */
  private Set<String> schemesOf(String iri) {
    Set<String> named = graph.schemesOf(iri);
    if (!named.isEmpty()) {
      return named;
    }
    Set<String> inherited = graph.schemesOfBroader(iri);
    return inherited.isEmpty() ? Set.of(schemeOfFile()) : inherited;
  }

  private String schemeOfFile() {
    List<String> declared = graph.schemes();
    String name = Slug.of(source.name());
    return declared.size() == 1
        ? declared.getFirst()
        : Stream.of(name, "scheme").filter(s -> !s.isEmpty()).findFirst().orElseThrow();
  }
}
