/**
 * Which references, and papers, are records of the same publication.
 *
 * <p>Start from {@link org.ibid.indexer.work.MatchKeys} and {@link org.ibid.indexer.work.Clusters}.
 * Depends on {@code literature} only. Clusters are the same whatever the order of their records.
 */
@NullMarked
package org.ibid.indexer.work;

import org.jspecify.annotations.NullMarked;
