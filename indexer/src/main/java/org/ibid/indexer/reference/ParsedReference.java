package org.ibid.indexer.reference;

import java.util.Map;
import org.ibid.indexer.literature.Publication;

/**
 * What was understood of a reference string.
 *
 * @param publication its fields; what shows no evidence is unknown
 * @param confidence from 0 to 1 by CSL field name, for the fields that were found
 */
public record ParsedReference(Publication publication, Map<String, Double> confidence) {
  public ParsedReference {
    confidence = Map.copyOf(confidence);
  }
}
