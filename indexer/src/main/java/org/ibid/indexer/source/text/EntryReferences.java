package org.ibid.indexer.source.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.layout.ListEntry;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.reference.ParsedReference;
import org.ibid.indexer.reference.ReferenceParser;

/** Makes the entries of a printed list references: for all readers of print. */
public final class EntryReferences {

  /** A harvested identifier is a link's own text, so it is as sure as printed ones get. */
  private static final double HARVESTED_CONFIDENCE = 0.99;

  private final ReferenceParser referenceParser = new ReferenceParser();

  public EntryReferences() {}

  /** The references in order; ids are the labels where every entry has its own, else positions. */
  public List<Reference> of(List<ListEntry> entries) {
    long labels = entries.stream().map(ListEntry::label).filter(l -> l != null).distinct().count();
    boolean labelled = labels == entries.size();
    List<Reference> references = new ArrayList<>(entries.size());
    for (ListEntry entry : entries) {
      String label = entry.label();
      String position = Integer.toString(references.size() + 1);
      references.add(reference(entry, labelled && label != null ? label : position));
    }
    return references;
  }

  private Reference reference(ListEntry entry, String id) {
    ParsedReference parsed = referenceParser.parse(entry.raw());
    Map<String, Double> confidence = new LinkedHashMap<>(parsed.confidence());
    Publication publication = parsed.publication();
    String doi = entry.identifiers().get("DOI");
    if (publication.doi() == null && doi != null) {
      publication = publication.toBuilder().doi(doi).build();
      confidence.put("DOI", HARVESTED_CONFIDENCE);
    }
    String pmid = entry.identifiers().get("PMID");
    if (publication.pmid() == null && pmid != null) {
      publication = publication.toBuilder().pmid(pmid).build();
      confidence.put("PMID", HARVESTED_CONFIDENCE);
    }
    return new Reference(id, entry.label(), entry.raw(), publication, confidence);
  }
}
