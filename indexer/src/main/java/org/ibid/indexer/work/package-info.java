/**
 * Which references, and papers, are records of the same publication.
 *
 * <p>Records meet under {@link org.ibid.indexer.work.Candidate#keys() keys}, are compared, and what
 * hangs together by links is a {@link org.ibid.indexer.work.Network}; {@link
 * org.ibid.indexer.work.Clusters} groups it, as readers' {@link org.ibid.indexer.work.Decisions
 * decisions} say. Start from there. Depends on {@code literature} only. Clusters are the same
 * whatever the order of their records, and however few of them are looked at anew.
 */
@NullMarked
package org.ibid.indexer.work;

import org.jspecify.annotations.NullMarked;
