package org.ibid.server.eval;

import org.ibid.indexer.literature.Publication;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a reference list as its XML marks it up.
 *
 * @param id what marks name
 * @param publication the fields that are marked up; {@link Publication#unknown} where none is
 * @param printed the entry as the journal printed it, or null where the XML has only fields
 */
record GoldReference(String id, Publication publication, @Nullable String printed) {

  /** Whether enough is marked up to print it in another style. */
  boolean hasFields() {
    return publication.title() != null
        && publication.issued() != null
        && !publication.author().isEmpty();
  }
}
