package org.ibid.indexer.source.medline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.ParsedReference;
import org.ibid.indexer.reference.ReferenceParser;
import org.jspecify.annotations.Nullable;

/** Reads what a record prints of other publications, and counts those that the paper lists. */
final class ListedReferences {

  /** The line has a fixed form, but where its journal ends is told by a stop alone. */
  private static final double LINE_CONFIDENCE = 0.95;

  private final ReferenceParser parser = new ReferenceParser();
  private final List<Reference> references = new ArrayList<>();

  /** Adds an entry; its id is its position, since records don't print labels. */
  void add(String raw, ArticleIds ids) {
    ParsedReference parsed = parse(raw);
    Map<String, Double> confidence = new LinkedHashMap<>(parsed.confidence());
    ids.confide(confidence);
    Publication publication = ids.applyTo(parsed.publication().toBuilder()).build();
    String id = Integer.toString(references.size() + 1);
    references.add(new Reference(id, null, raw, publication, confidence));
  }

  /** What a line says of another publication. */
  Publication publication(String raw, ArticleIds ids) {
    return ids.applyTo(parse(raw).publication().toBuilder()).build();
  }

  private ParsedReference parse(String raw) {
    ParsedReference parsed = parser.parse(raw);
    Optional<Publication> line = SourceLine.read(raw);
    return line.isPresent() ? ofLine(line.get(), parsed) : parsed;
  }

  private static ParsedReference ofLine(Publication line, ParsedReference parsed) {
    Publication said = parsed.publication();
    Map<String, Double> confidence = new LinkedHashMap<>();
    put(confidence, "type", line.type());
    put(confidence, "container-title", line.containerTitle());
    put(confidence, "issued", line.issued());
    put(confidence, "volume", line.volume());
    put(confidence, "issue", line.issue());
    put(confidence, "page", line.page());
    ArticleIds printed = new ArticleIds();
    printed.note("doi", Objects.requireNonNullElse(said.doi(), ""));
    printed.note("pmid", Objects.requireNonNullElse(said.pmid(), ""));
    printed.note("pmcid", Objects.requireNonNullElse(said.pmcid(), ""));
    printed.confide(confidence);
    return new ParsedReference(printed.applyTo(line.toBuilder()).build(), confidence);
  }

  private static void put(Map<String, Double> confidence, String field, @Nullable Object value) {
    if (value != null) {
      confidence.put(field, LINE_CONFIDENCE);
    }
  }

  List<Reference> list() {
    return List.copyOf(references);
  }

  boolean isEmpty() {
    return references.isEmpty();
  }
}
