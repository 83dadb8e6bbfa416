package org.ibid.indexer.reference;

import java.util.Map;
import org.ibid.indexer.literature.Publication;

/** Stands in until the parser lands. */
public record ParsedReference(Publication publication, Map<String, Double> confidence) {}
