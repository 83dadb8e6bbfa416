package org.ibid.server.search;

import org.ibid.indexer.literature.Publication;

/**
 * A publication as a list outside of the index describes it.
 *
 * @param raw the entry as printed; empty where there is none
 */
public record Described(Publication publication, String raw) {}
